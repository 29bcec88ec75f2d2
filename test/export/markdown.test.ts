import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../lib/export/markdown.ts';
import { escapeMarkdown } from '../../lib/export/markdown-text.ts';
import { oneLine } from '../../lib/export/safe-text.ts';
import { CHINESE, ENGLISH, eventfulDocument, hostileText, PAGES, pageDocument, withText } from './documents.ts';

const render = (markdown: string) => JSDOM.fragment(marked.parse(markdown, { async: false }));

describe('Markdown', () => {
  it.each(PAGES)('holds every printed value of %s', (name) => {
    const document = pageDocument(name);
    const page = render(toMarkdown(document, CHINESE));
    const cells = [...page.querySelectorAll('tbody td:not(:first-child)')].map((cell) =>
      (cell.textContent ?? '').replace(/(?: \[\d+\])+$/, ''),
    );
    const printed = document.reports.flatMap(({ facts }) => Object.values(facts).map(({ text }) => text));
    expect(cells.filter((cell) => cell !== '未列').sort()).toEqual(printed.sort());
  });

  it('has the parts of a report under their headings', () => {
    const page = render(toMarkdown(eventfulDocument(), ENGLISH));
    const headings = [...page.querySelectorAll('h1, h2, h3')].map((heading) => heading.textContent);
    expect(headings).toEqual([
      'Audit of an annual report on government information disclosure',
      'Overview',
      '嘉兴港区, 2020 (2019 form)',
      'Findings',
      'Tables as published',
    ]);
    expect(page.querySelector('a')?.getAttribute('href')).toBe('http://www.example.gov.cn/report.html');
    expect(page.textContent).toContain('95 + 10 = 105 ≠ 69');
    expect(page.textContent).toContain('Reason: 已与填报单位核实');
  });

  it.each([
    ['a paragraph', (text: string) => text, 'p'],
    ['an item of a list', (text: string) => `- ${text}`, 'li'],
    ['a cell', (text: string) => `| a |\n| --- |\n| x${text} |`, 'td'],
    ['a heading', (text: string) => `## ${text}`, 'h2'],
  ])('gives hostile text back from %s', (_, wrap, tag) => {
    fc.assert(
      fc.property(hostileText, (text) => {
        fc.pre(oneLine(text) !== '');
        const page = render(wrap(escapeMarkdown(text)));
        const element = page.querySelector(tag);
        expect(element?.textContent?.trim().replace(/^x/, '')).toBe(oneLine(text));
        expect(element?.querySelector('*')).toBeNull();
      }),
      { numRuns: 100 },
    );
  });

  it('lets no text of a page become an element of its own', () => {
    const document = pageDocument('dalan-2020');
    const count = (markdown: string) => render(markdown).querySelectorAll('*').length;
    const plain = count(toMarkdown(withText(document, '甲'), CHINESE));
    fc.assert(
      fc.property(hostileText, (text) => {
        fc.pre(oneLine(text) !== '');
        expect(count(toMarkdown(withText(document, text), CHINESE))).toBe(plain);
      }),
      { numRuns: 15 },
    );
  });
});
