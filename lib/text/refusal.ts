/** Why the extension may not run on a page, as far as the browser lets us know. */
export type Refusal =
  | 'browser-page'
  | 'store'
  | 'pdf'
  | 'local-file'
  | 'error-page'
  | 'policy'
  | 'not-asked'
  | 'unknown';

const STORES = [
  /^https:\/\/chromewebstore\.google\.com\//,
  /^https:\/\/chrome\.google\.com\/webstore/,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons/,
  /^https:\/\/addons\.mozilla\.org\//,
];

const BROWSER_SCHEMES =
  /^(chrome|edge|about|brave|opera|vivaldi|devtools|view-source|resource|chrome-(extension|search|untrusted|error)|moz-extension|extension|data|blob|javascript):/;

/**
 * Reads the reason from the tab's address (undefined where the browser hides it) and from the words of the
 * browser's own refusal.
 */
export function refusalReason(url: string | undefined, refusal: string): Refusal {
  if (/extensionssettings policy|administrator|blocked by policy/i.test(refusal)) return 'policy';
  if (/gallery cannot be scripted/i.test(refusal)) return 'store';
  if (/error page|chrome-error:|about:neterror/i.test(refusal)) return 'error-page';
  const address = url ?? /url "([^"]+)"/.exec(refusal)?.[1];
  if (address === undefined) return /(chrome|edge|about|devtools):\/\//.test(refusal) ? 'browser-page' : 'unknown';
  if (STORES.some((store) => store.test(address))) return 'store';
  if (/\.pdf([?#]|$)/i.test(address)) return 'pdf';
  if (address.startsWith('file:')) return 'local-file';
  if (BROWSER_SCHEMES.test(address)) return 'browser-page';
  return 'unknown';
}
