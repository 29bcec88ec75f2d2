import axe from 'axe-core';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { RelationState } from '../../lib/audit/relation-states.ts';
import type { ExportOptions } from '../../lib/export/export-options.ts';
import { toHtml } from '../../lib/export/html.ts';
import { visibleText } from '../../lib/export/safe-text.ts';
import { FOI_2019 } from '../../lib/forms/foi-2019.ts';
import { parseDocument } from '../dom.ts';
import { CHINESE, ENGLISH, eventfulDocument, hostileText, PAGES, pageDocument, withText } from './documents.ts';

async function violations(html: string): Promise<string[]> {
  const { window } = new JSDOM(html, { runScripts: 'outside-only', url: 'https://example.com/' });
  window.eval(axe.source);
  // What needs layout is looked at in a browser.
  const results = await (window as unknown as { axe: typeof axe }).axe.run(
    window.document.body.parentElement as Element,
    {
      rules: { 'color-contrast': { enabled: false } },
    },
  );
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

describe('the printable report', () => {
  it.each(PAGES)('holds every printed value of %s', (name) => {
    const document = pageDocument(name);
    const page = parseDocument(toHtml(document, CHINESE));
    for (const mark of page.querySelectorAll('.note')) mark.remove();
    const cells = [...page.querySelectorAll('.values td')].filter((cell) => !cell.querySelector('.absent'));
    const printed = document.reports.flatMap(({ facts }) => Object.values(facts).map(({ text }) => text));
    expect(cells.map(({ textContent }) => textContent).sort()).toEqual(printed.sort());
  });

  it('is one file that loads and runs nothing', () => {
    const page = parseDocument(toHtml(eventfulDocument(), CHINESE));
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
    expect(policy).toContain("default-src 'none'; style-src 'unsafe-inline'");
    expect(page.querySelectorAll('script, link, img, iframe, object, embed, form, [onclick], [src]')).toHaveLength(0);
    expect(page.querySelector('style')?.textContent).toMatch(/@page \{ size: A4/);
    expect(page.querySelector('style')?.textContent).not.toMatch(/url\(|@import/);
  });

  it('lists every relation with its result where they are told, for those who read it on paper', () => {
    const relations = [FOI_2019.relations.map((relation): RelationState => ({ ...relation, verdict: 'held' }))];
    const page = parseDocument(toHtml(pageDocument('dalan-2020'), { ...CHINESE, relations }));
    const rows = [...page.querySelectorAll('.relations tbody tr')].map(({ textContent }) => textContent);
    expect(rows).toHaveLength(FOI_2019.relations.length);
    expect(rows.every((row) => row?.endsWith('= 成立'))).toBe(true);
    expect(parseDocument(toHtml(pageDocument('dalan-2020'), CHINESE)).querySelector('.relations')).toBeNull();
  });

  it('numbers the cells that findings point to, and accuses no other', () => {
    const page = parseDocument(toHtml(eventfulDocument(), CHINESE));
    const noted = [...page.querySelectorAll('.values td.error, .values td.suspect')];
    expect(noted.map((cell) => [cell.className, cell.textContent])).toEqual([
      ['error', '95误 1'],
      ['suspect', '3疑 2'],
      ['suspect', '0疑 2'],
    ]);
    for (const link of page.querySelectorAll('.note a')) {
      expect(page.querySelector(link.getAttribute('href') ?? '')?.tagName).toBe('ARTICLE');
    }
  });

  it('lists what was set aside with its reason', () => {
    const page = parseDocument(toHtml(eventfulDocument(), ENGLISH));
    const [article, ...others] = page.querySelectorAll('.dismissed');
    expect(others).toEqual([]);
    expect(article?.textContent).toContain(
      'Set aside by the inspector on 2026-11-20 09:30:00 (UTC). Reason: 已与填报单位核实',
    );
  });

  it.each<[string, ExportOptions]>([
    ['zh-CN', CHINESE],
    ['en', ENGLISH],
  ])('is accessible in %s', async (language, options) => {
    const html = toHtml(eventfulDocument(), options);
    expect(parseDocument(html).documentElement.lang).toBe(language);
    expect(await violations(html)).toEqual([]);
    expect(await violations(toHtml({ ...pageDocument('dalan-2020'), reports: [] }, options))).toEqual([]);
  });

  it('shows hostile text as text', () => {
    const document = pageDocument('dalan-2020');
    const elements = (html: string) => parseDocument(html).querySelectorAll('*').length;
    const plain = elements(toHtml(withText(document, '甲'), CHINESE));
    fc.assert(
      fc.property(hostileText, (text) => {
        const html = toHtml(withText(document, text), CHINESE);
        const page = parseDocument(html);
        expect(page.querySelectorAll('*')).toHaveLength(plain);
        expect(page.querySelector('.finding > p')?.textContent).toBe(visibleText(text));
        expect(page.querySelector('.values td')?.textContent).toContain(visibleText(text));
      }),
      { numRuns: 15 },
    );
  });

  it('links to an address of the web alone', () => {
    const document = eventfulDocument();
    document.page.url = 'javascript:alert(1)';
    expect(parseDocument(toHtml(document, CHINESE)).querySelector('.overview a')).toBeNull();
  });
});
