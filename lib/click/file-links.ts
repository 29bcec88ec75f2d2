import { browser } from 'wxt/browser';

/** A link of a page to a file that can be read. */
export interface FileLink {
  name: string;
  address: string;
}

/** The files that the page in a tab links to; none where the browser does not let us look. */
export async function fileLinks(tabId: number): Promise<FileLink[]> {
  try {
    const [result] = await browser.scripting.executeScript({ target: { tabId }, func: linksOnPage });
    return (result?.result as FileLink[] | null) ?? [];
  } catch (error) {
    console.log('gouji: the links of this page cannot be seen', error);
    return [];
  }
}

/** Runs in the page: it may use nothing around it. */
function linksOnPage(): FileLink[] {
  const MOST = 12;
  const links = new Map<string, FileLink>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const isFile = /^https?:/.test(link.protocol) && /\.(?:pdf|docx|xls[xm])$/i.test(link.pathname);
    const name = (link.title || link.textContent || link.pathname.split('/').pop() || '').trim().slice(0, 80);
    if (isFile && links.size < MOST && !links.has(link.href)) links.set(link.href, { name, address: link.href });
  }
  return [...links.values()];
}
