import { describe, expect, it } from 'vitest';
import { toWord } from '../../lib/export/word/word.ts';
import { CHINESE, ENGLISH, eventfulDocument, PAGES, pageDocument, withText } from './documents.ts';
import { readWord } from './read-text.ts';

const wordOf = async (...[document, options]: Parameters<typeof toWord>) =>
  readWord(new Blob([await toWord(document, options)]));

const all = (root: Document | Element, name: string) => [...root.getElementsByTagName(`w:${name}`)];
const textsOf = (root: Document | Element) => all(root, 'p').map(({ textContent }) => textContent ?? '');
const number = (cell: Element, name: string) => Number(all(cell, name)[0]?.getAttribute('w:val') ?? 1);

describe('the Word file', () => {
  it('says for each finding what the list says: sentence, sums, basis', async () => {
    const document = eventfulDocument();
    const { body, footer } = await wordOf(document, CHINESE);
    const lines = textsOf(body);
    expect(lines[0]).toBe('政府信息公开工作年度报告核查记录');
    for (const { message, basis } of document.reports[0]?.findings ?? []) {
      expect(lines).toContain(message);
      expect(lines).toContain(`依据：${basis}`);
    }
    expect(lines.some((line) => line.includes('95 ≠ 59'))).toBe(true);
    expect(footer).toContain('NUMPAGES');
  });

  it.each(PAGES)('draws the tables of %s with rows of one width, each value in its cell', async (name) => {
    const document = pageDocument(name);
    const { body } = await wordOf(document, CHINESE);
    for (const table of all(body, 'tbl')) {
      // A cell that spans rows stands again in those below it, as a continuation.
      const widths = all(table, 'tr').map((row) =>
        all(row, 'tc').reduce((sum, cell) => sum + number(cell, 'gridSpan'), 0),
      );
      expect(new Set(widths).size).toBe(1);
    }
    const texts = all(body, 'tc').map(({ textContent }) => textContent ?? '');
    for (const { text } of Object.values(document.reports[0]?.facts ?? {})) {
      expect(texts.some((each) => each.startsWith(text))).toBe(true);
    }
  });

  it('stays a document whatever the page says of itself', async () => {
    const { body } = await wordOf(withText(eventfulDocument(), 'a<b>&"\u0000\u000b]]>\u202e\n\tz'), ENGLISH);
    expect(body.getElementsByTagName('parsererror').length).toBe(0);
    expect(textsOf(body).some((line) => line.includes('a<b>&"⟨U+0000⟩⟨U+000B⟩]]>⟨U+202E⟩'))).toBe(true);
  });
});
