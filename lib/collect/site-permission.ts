import { browser } from 'wxt/browser';

/** The pattern by which browsers name the site of an address. They know no ports: it stands for all of a host's. */
function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** Whether the person has given a permission for a site. */
export function maySite(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(origin)] });
}

/** Asks the person for a permission for one site. To be called inside a click, nothing awaited before. */
export function askForSite(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(origin)] });
}
