import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { auditPage } from '../../lib/audit/audit-page.ts';
import type { AuditDocument } from '../../lib/audit/document.ts';
import { formById } from '../../lib/forms/form-by-id.ts';
import { loadPage } from '../../tools/audit/load-page.ts';
import type { FurtherPages } from '../../tools/portal.ts';
import { parseDocument } from '../dom.ts';
import { reportTables } from '../report-html.ts';
import { answeredDocument, inBothBrowsers } from './harness.ts';
import { BY_OTHER_MEANS, SHOWN, UNREAD } from './shown-traits.ts';

/** What is judged is what a person sees: each trait in a cell of its own. */

const TITLE = '清河镇2021年政府信息公开工作年度报告';
const KEYS = formById('foi-2021')
  .cells.filter(({ table }) => table === 'requests')
  .map(({ key }) => key);

type Trait = readonly [name: string, content: string, css?: string];

const pageOf = (body: string, style = '', head = '') =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${TITLE}</title>${head}<style>td{font-size:16px}${style}</style></head><body><h1>${TITLE}</h1>${body}</body></html>`;
const sheetOf = (traits: readonly Trait[]) => traits.map(([, , css = '']) => css).join('\n');
const tablesOf = (traits: readonly Trait[]) =>
  reportTables('foi-2021', Object.fromEntries(traits.map(([, content], i) => [KEYS[i], content])));
const FAR_SHEET =
  '<script>document.write("<link rel=stylesheet href=http://localhost:" + location.port + "/far.css>")</script>';
const inAttribute = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const closedRoot = (html: string) =>
  `<my-report style="display:block"></my-report><script>document.querySelector('my-report').attachShadow({mode:'closed'}).innerHTML=${JSON.stringify(html)}</script>`;

/** The tables as a viewer of PDF files shows them: letters without colour at places in a layer over a drawn page. */
function viewerPage(): string {
  const rows = [...parseDocument(tablesOf([])).querySelectorAll('tr')];
  const words = rows.flatMap((row, line) =>
    [...row.children].flatMap((cell, column) => {
      const text = (cell.textContent ?? '').trim();
      // Words come in pieces, and not in their order.
      const pieces = text.length > 3 ? [text.slice(0, 2), text.slice(2)] : [text];
      const left = 20 + column * 290;
      return pieces
        .map((piece, i) => `<span style="left:${left + i * 20}px;top:${100 + line * 22}px">${piece}</span>`)
        .reverse();
    }),
  );
  return `<div class=page><div class=canvasWrapper><canvas width=800 height=1200></canvas></div><div class=textLayer>${words.join('<br role=presentation>')}</div></div>`;
}

const VIEWER =
  '.page{position:relative;height:1300px;width:5000px}.textLayer{position:absolute;inset:0;line-height:1}.textLayer span{position:absolute;white-space:pre;font:10px/1 monospace;color:transparent}';

/** The tables once for each way to hide them, another number in each copy, before the ones that are seen. */
const copiesOf = (ways: readonly string[]) =>
  ways.map((way) => way.replace('…', tablesOf([['a copy', '9']]))).join('') + tablesOf([]);
const BY_RULES = [
  '<div class=c1>…</div>',
  '<div class=c2>…</div>',
  '<div class=c3>…</div>',
  '<div class=c4>…</div>',
  '<div class=c5><div>…</div></div>',
  '<div style="height:0;overflow:auto">…</div>',
  '<div style="--d:none;display:var(--d)">…</div>',
];
const RULES =
  '.c1{--d:none;display:var(--d)}.c2{height:0;overflow:auto}@keyframes away{to{visibility:hidden}}.c3{animation:away 1ms forwards}@media screen{.c4{display:none}}.c5{& div{visibility:hidden}}';
const BY_ITSELF = ['<dialog>…</dialog>', '<details><summary>往年</summary>…</details>', '<div popover>…</div>'];

const SERVED: FurtherPages = {
  'ruled.html': pageOf(copiesOf(BY_RULES), RULES),
  'itself.html': pageOf(copiesOf(BY_ITSELF)),
  'plain.html': pageOf(tablesOf([])),
  'shown.html': pageOf(tablesOf(SHOWN), sheetOf(SHOWN)),
  'far.html': pageOf(tablesOf(SHOWN), '', FAR_SHEET),
  'far.css': { body: sheetOf(SHOWN), headers: { 'content-type': 'text/css' } },
  'linked.html': pageOf(tablesOf(SHOWN), '', '<link rel=stylesheet href=far.css>'),
  'means.html': pageOf(tablesOf(BY_OTHER_MEANS), sheetOf(BY_OTHER_MEANS)),
  'unread.html': pageOf(tablesOf(UNREAD), sheetOf(UNREAD)),
  'object.html': pageOf('<object type="text/html" data="plain.html" width=900 height=900></object>'),
  'lazy.html': pageOf('<div style="height:60000px"></div><iframe loading=lazy src="plain.html"></iframe>'),
  'file.html': pageOf('<object data="report.pdf" type="application/pdf" width=900 height=900></object>'),
  'closed.html': pageOf(closedRoot(tablesOf([]))),
  'foreign.html': pageOf(
    `<svg width=2000 height=4000><foreignObject width=2000 height=4000>${tablesOf([])}</foreignObject></svg>`,
  ),
  'viewer.html': pageOf(viewerPage(), VIEWER),
  'canvas.html': pageOf('<div><div><canvas width=800 height=1200></canvas></div></div>'),
  'folded.html': pageOf(
    tablesOf([]).replaceAll('<tr>', '<tr class=q><td>一、本年新收政府信息公开申请数量</td><td>9</td></tr><tr>'),
    '.q{visibility:collapse}',
  ),
  'hidden.html': pageOf(`<div style="display:none">${tablesOf(SHOWN)}</div>`, sheetOf(SHOWN)),
  'srcdoc.html': pageOf(
    `<iframe width=900 height=900 srcdoc="${inAttribute(pageOf(tablesOf(SHOWN), sheetOf(SHOWN)))}"></iframe>`,
  ),
};

const factsOf = ({ reports }: AuditDocument) =>
  Object.fromEntries(Object.entries(reports[0]?.facts ?? {}).map(([key, { value, kind }]) => [key, value ?? kind]));
const zeros = (count: number) => Object.fromEntries(KEYS.slice(0, count).map((key) => [key, '0']));

/** The cells of a page whose trait was not read as a 0, by the name of the trait. */
function misread(
  document: AuditDocument,
  traits: readonly Trait[],
  but: ReadonlySet<number> = new Set(),
): Record<string, string> {
  const facts = factsOf(document);
  const wrong = traits.map(([name], i) => [name, but.has(i) ? '0' : (facts[KEYS[i] as string] ?? 'missing')] as const);
  return Object.fromEntries(wrong.filter(([, value]) => value !== '0'));
}

/** Without layout nobody knows on what ground a letter stands. */
const NEED_THEIR_GROUND = ['the colour of its cell'];

const WHOLE = { held: 42, broken: 0, undecided: 0 };

inBothBrowsers((stage) => {
  let page: Page;

  beforeAll(async () => {
    page = await stage().browser.newPage();
  });

  afterAll(() => page.close());

  async function audited(name: string): Promise<AuditDocument> {
    await page.goto(stage().portal.address(name));
    const popup = await stage().audit(page);
    const document = await answeredDocument(popup);
    await popup.close();
    return document;
  }

  it.each(['shown.html', 'far.html', 'linked.html', 'srcdoc.html', 'hidden.html'])(
    '%s: a cell says what it shows',
    async (name) => {
      const document = await audited(name);
      // Where nothing has a box the style of a transformation is not told.
      const shown = SHOWN.map(([, , css], i) => (name === 'hidden.html' && css?.includes('transform') ? i : -1));
      expect(misread(document, SHOWN, new Set(shown))).toEqual({});
      if (name !== 'hidden.html') expect(document.coverage.relations).toEqual(WHOLE);
      expect(document.coverage.frames.skipped).toEqual([]);
    },
  );

  it.each(['ruled.html', 'itself.html'])('%s: copies that nobody sees are not judged', async (name) => {
    const document = await audited(name);
    expect(document.reports).toHaveLength(1);
    expect(factsOf(document)).toMatchObject(zeros(KEYS.length));
    expect(document.coverage.relations).toEqual(WHOLE);
  });

  it.each(['shown.html', 'linked.html'])('%s: the command line says the same, but for colours', async (name) => {
    const { document } = auditPage(await loadPage(stage().portal.address(name)), { auditedAt: '' });
    expect(Object.keys(misread(document, SHOWN))).toEqual(NEED_THEIR_GROUND);
  });

  it('values of fields and strings of the style sheet are read and named', async () => {
    const document = await audited('means.html');
    expect(misread(document, BY_OTHER_MEANS)).toEqual({});
    const notes = document.reports[0]?.findings.filter(({ rule }) => rule === 'not-a-number') ?? [];
    expect(notes.map(({ severity, facts }) => [severity, facts.length])).toEqual([
      ['info', 2],
      ['info', 2],
    ]);
  });

  it('what no program reads is unreadable, named and leaves its sums undecided', async () => {
    const document = await audited('unread.html');
    const facts = factsOf(document);
    for (const [i, [name]] of UNREAD.entries()) expect([name, facts[KEYS[i] as string]]).toEqual([name, 'unreadable']);
    const named = document.reports[0]?.findings.flatMap(({ rule, facts: keys }) =>
      rule === 'not-a-number' ? keys : [],
    );
    expect(named?.sort()).toEqual(KEYS.slice(0, UNREAD.length).sort());
    expect(document.coverage.relations.broken).toBe(0);
    expect(document.coverage.relations.undecided).toBeGreaterThan(0);
    expect(document.summary.error).toBe(0);
  });

  it.each(['object.html', 'closed.html', 'foreign.html', 'viewer.html', 'folded.html'])('%s is read', async (name) => {
    const document = await audited(name);
    expect(factsOf(document)).toMatchObject(zeros(KEYS.length));
    expect(document.summary.error).toBe((await audited('plain.html')).summary.error);
    expect(document.coverage.frames.skipped).toEqual([]);
  });

  it.each([
    ['lazy.html', '尚未载入'],
    ['file.html', '内嵌的文件'],
    ['canvas.html', 'canvas'],
  ])('%s is named as not read', async (name, reason) => {
    const { coverage } = await audited(name);
    expect(coverage.frames.skipped).toEqual([{ url: expect.any(String), reason: expect.stringContaining(reason) }]);
  });
}, SERVED);
