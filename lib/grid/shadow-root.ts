/** What browsers give extensions beyond the page's own view. */
interface ExtensionDom {
  chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
}

/** The elements of HTML that may have a shadow root. */
const HOSTS: ReadonlySet<string> = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);
/** Those that may have one without anybody having written a text into them. */
const EMPTY_HOSTS = /^(?:div|section|article|main)$/;

/** The shadow root that an element shows, a closed one too where the browser opens it for extensions. */
export function shadowRootOf(element: Element, name: string): ShadowRoot | null {
  const isOwn = name.includes('-');
  if (!isOwn && !HOSTS.has(name)) return null;
  if (element.shadowRoot) return element.shadowRoot;
  // Asking every element would be dear: a closed root is looked for where nothing else would show.
  if (!isOwn && (element.firstChild !== null || !EMPTY_HOSTS.test(name))) return null;
  const { openOrClosedShadowRoot } = element as Element & { openOrClosedShadowRoot?: ShadowRoot | null };
  if (openOrClosedShadowRoot !== undefined) return openOrClosedShadowRoot;
  return (globalThis as ExtensionDom).chrome?.dom?.openOrClosedShadowRoot(element) ?? null;
}
