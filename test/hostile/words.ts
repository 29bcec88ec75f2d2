import { JSDOM } from 'jsdom';

/** Words that must stay words wherever they are shown. */
export const HOSTILE_WORDS = [
  '<img src=x onerror="globalThis.goujiRan=1">',
  '</script><script>globalThis.goujiRan=1</script>',
  '</td></tr></table>',
  '\u202e99\u202c',
  '6\u200b2\u200d',
  '{{constructor.constructor("globalThis.goujiRan=1")()}}',
  '__proto__',
];

/** The report with such words in its title, its heading, its name, and one kind in each of some cells. */
export function inTexts(source: string): string {
  const dom = new JSDOM(source);
  const { document } = dom.window;
  const words = HOSTILE_WORDS.join(' ');
  document.title = `${words}${document.title}`;
  const heading = document.querySelector('h1');
  if (heading) heading.textContent = `${words}${heading.textContent}`;
  const values = [...document.querySelectorAll('table.report td')].filter((cell) =>
    /^\d+$/.test(cell.textContent?.trim() ?? ''),
  );
  HOSTILE_WORDS.forEach((text, index) => {
    const cell = values[values.length - 1 - index * 3];
    if (cell) cell.textContent = text;
  });
  for (const label of document.querySelectorAll('table.report td')) {
    if (/^3\.|科研机构/.test(label.textContent?.trim() ?? '')) label.append(HOSTILE_WORDS[0] as string);
  }
  return dom.serialize();
}
