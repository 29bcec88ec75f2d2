/** The words of a link to another page of the list. */
const IS_STEP = /^(?:下一?页|后一页|下页|尾页|末页|最后一页|第?\d{1,3}页?|[»›>]{1,2})$/;
/** Addresses that count: `index_2.html`, `list-2.shtml`, `2.html`. */
const COUNTS = /(?:^|[_-])\d{1,3}\.(?:s?html?|jhtml)$/i;
const COUNTS_IN_QUERY = /[?&](?:page|pageno|pagenum|pageindex|curpage|currentpage|p)=\d{1,3}(?:&|$)/i;
/** The pager of TRS, which a script writes: the number of pages, the page it stands on, name and ending. */
const WRITTEN = /createPageHTML\(\s*(\d{1,3})\s*,\s*\d+\s*,\s*["'](\w+)["']\s*,\s*["'](\w+)["']/;
/** More are no county's list. */
const MOST_PAGES = 50;

/** The further pages of a list, as far as their addresses can be known without running its scripts. */
export function pagesOfList(document: Document, base: string): string[] {
  const linked = [...document.querySelectorAll('a[href]')]
    .filter((link) => IS_STEP.test((link.textContent ?? '').trim()))
    .flatMap((link) => pageAddress(link.getAttribute('href') ?? '', base));
  return [...new Set([...linked, ...writtenPages(document, base)])].slice(0, MOST_PAGES);
}

/** Only beside the page itself: a step leads to no other site. */
function pageAddress(href: string, base: string): string[] {
  let url: URL;
  try {
    url = new URL(href, base);
  } catch (error) {
    if (error instanceof TypeError) return [];
    throw error;
  }
  url.hash = '';
  const own = new URL(base);
  if (url.origin !== own.origin || folderOf(url) !== folderOf(own)) return [];
  const name = url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
  return COUNTS.test(name) || COUNTS_IN_QUERY.test(url.search) ? [url.href] : [];
}

function folderOf({ pathname }: URL): string {
  return pathname.slice(0, pathname.lastIndexOf('/'));
}

function writtenPages(document: Document, base: string): string[] {
  for (const { textContent } of document.querySelectorAll('script')) {
    const [, count, name, ending] = WRITTEN.exec(textContent ?? '') ?? [];
    if (count === undefined) continue;
    const numbers = Array.from({ length: Math.min(Number(count) - 1, MOST_PAGES) }, (_, i) => i + 1);
    return numbers.map((number) => new URL(`${name}_${number}.${ending}`, base).href);
  }
  return [];
}
