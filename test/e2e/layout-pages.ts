import fc from 'fast-check';
import { generateReport } from '../audit/generated-report.ts';
import { ALL_MARKUPS, inMarkup } from '../audit/other-markup.ts';
import { render, renderings, sourceOf } from '../layouts/rendering.ts';

/** Pages by their path: the same reports in many layouts, hidden copies, frames, several reports. */
export type LayoutPages = Record<string, string>;

const RENDERINGS = 12;

const pageOf = (title: string, body: string, style = '') =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><style>${style}</style></head><body>${body}</body></html>`;
const reportOf = (seed: number) => generateReport(seed).html.replace(/<title>.*?<\/title>/, '');
const inAttribute = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const srcdoc = (html: string) => `<iframe srcdoc="${inAttribute(html)}"></iframe>`;
/** A report with every number wrong: whatever of it is audited shows. */
const wrongCopy = (seed: number) => reportOf(seed).replace(/<td>\d+<\/td>/g, '<td>77</td>');

/** Tables as pasted from anywhere: HTML in all its variants. */
function renderedPages(): LayoutPages {
  const samples = fc.sample(renderings, { seed: 20_261_121, numRuns: RENDERINGS });
  return Object.fromEntries(
    samples.map((rendering, i) => [
      `rendered-${i}.html`,
      pageOf('年报', render(sourceOf(i % 2 === 0 ? 'foi-2021' : 'foi-2019', i + 1), rendering)),
    ]),
  );
}

/** No tables: ARIA, boxes, text. */
function otherMarkupPages(): LayoutPages {
  const pages = ALL_MARKUPS.map((markup, i) => [
    `markup-${i}.html`,
    pageOf('年报', inMarkup(reportOf(i + 20), markup)),
  ]);
  return Object.fromEntries(pages);
}

const COPIES = {
  none: '<div style="display:none">COPY</div>',
  hidden: '<section hidden>COPY</section>',
  invisible: '<div style="visibility:hidden">COPY</div>',
  details: '<details><summary>打印版</summary>COPY</details>',
  dialog: '<dialog>COPY</dialog>',
  template: '<template>COPY</template>',
  flat: '<div style="height:0;overflow:hidden">COPY</div>',
  away: '<div style="position:absolute;left:-9999px">COPY</div>',
} as const;

/** A report beside a copy that is not displayed, and a report that is only in such a place. */
function copyPages(): LayoutPages {
  const pages = Object.entries(COPIES).flatMap(([name, box], i) => [
    [`beside-${name}.html`, pageOf('年报', reportOf(i + 50) + box.replace('COPY', wrongCopy(i + 50)))],
    [`only-${name}.html`, pageOf('年报', `<p>目录</p>${box.replace('COPY', reportOf(i + 60))}`)],
  ]);
  return Object.fromEntries(pages);
}

function placedPages(): LayoutPages {
  return {
    'in-srcdoc.html': pageOf('栏目', `<h1>栏目</h1>${srcdoc(reportOf(70))}`),
    'in-srcdoc-deep.html': pageOf('栏目', srcdoc(`<p>外层</p>${srcdoc(reportOf(71))}`)),
    'in-frames.html': pageOf('栏目', '<iframe src="rendered-0.html"></iframe><iframe src="markup-1.html"></iframe>'),
    'in-frameset.html':
      '<!doctype html><title>年报</title><frameset cols="20%,80%"><frame src="list.html"><frame src="markup-5.html"></frameset>',
    'list.html': pageOf('目录', '<ul><li><a href="#">2020年政府信息公开工作年度报告</a></li></ul>'),
    'two.html': pageOf('年报', reportOf(72) + reportOf(73)),
    'three.html': pageOf('年报', reportOf(74) + inMarkup(reportOf(75), 'a markdown table') + reportOf(76)),
    'deep.html': pageOf('年报', '<table><tr><td>'.repeat(60) + reportOf(77)),
    'empty.html': pageOf('', ''),
  };
}

/** Pages that markup alone tells everything about: every reader must give the same document. */
export const LAYOUT_PAGES: LayoutPages = {
  ...renderedPages(),
  ...otherMarkupPages(),
  ...copyPages(),
  ...placedPages(),
};

const STYLE = `.t{display:table}.h{display:table-header-group}.r{display:table-row}.c{display:table-cell}.f{display:flex}
.print{display:none}.tab{display:none}.tab.on{display:block}.sr{position:absolute;left:-9999px}.gone{visibility:hidden}.lines{white-space:pre-wrap}
@media screen{.paper{display:none}}`;

/** The inline style of a piece of markup as classes of a style sheet. */
function byClass(html: string): string {
  const classes = { 'table-header-group': 'h', 'table-row': 'r', 'table-cell': 'c', table: 't', flex: 'f' };
  return Object.entries(classes).reduce(
    (markup, [display, name]) =>
      markup.replace(new RegExp(`style="[^"]*display: ?${display}[^"-]*"`, 'gi'), `class="${name}"`),
    html,
  );
}

/** Pages that only a style sheet makes what they are, each with the page of plain markup that it must be read as. */
export const STYLED_PAGES: Record<string, { styled: string; plain: string }> = Object.fromEntries(
  [
    ['css-table', byClass(inMarkup(reportOf(80), 'CSS tables with covered cells empty')), reportOf(80)],
    ['css-list', byClass(inMarkup(reportOf(81), 'a list laid out as a table')), reportOf(81)],
    ['flex-rows', byClass(inMarkup(reportOf(82), 'rows of flex boxes')), reportOf(82)],
    ['print-copy', `<div class="print">${wrongCopy(83)}</div>${reportOf(83)}`, reportOf(83)],
    ['paper-copy', `${reportOf(84)}<div class="paper">${wrongCopy(84)}</div>`, reportOf(84)],
    ['tabs', `<div class="tab on">${reportOf(85)}</div><div class="tab">${wrongCopy(85)}</div>`, reportOf(85)],
    ['reader-copy', `<div class="sr">${wrongCopy(86)}</div>${reportOf(86)}`, reportOf(86)],
    ['invisible', `<div class="gone">${wrongCopy(87)}</div>${reportOf(87)}`, reportOf(87)],
    ['only-print', `<p>目录</p><div class="print">${reportOf(88)}</div>`, reportOf(88)],
    [
      'kept-lines',
      inMarkup(reportOf(89), 'tab-separated lines in pre').replace(/<(\/?)pre>/g, '<$1div class="lines">'),
      reportOf(89),
    ],
  ].map(([name, styled, plain]) => [
    name,
    { styled: pageOf('年报', styled as string, STYLE), plain: pageOf('年报', plain as string) },
  ]),
);
