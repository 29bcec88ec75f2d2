import { describe, expect, it } from 'vitest';
import type { Grid, GridCell } from '../../lib/grid/grid.ts';
import { gridOf } from '../../lib/grid/plain-table.ts';
import { formTable } from '../../lib/page/tables/form-table.ts';
import { applyStyleSheets } from '../../tools/audit/styles/apply-style-sheets.ts';
import { parseDocument } from '../dom.ts';

/** A table of one row whose second cell is given, with a style sheet, as the command line reads it. */
function rowOf(cell: string, css = '', row = '<tr>'): Grid {
  const html = `<style>${css}</style><table><tbody>${row}<td>行政许可</td>${cell}<td>7</td></tr></tbody></table>`;
  const document = parseDocument(html);
  applyStyleSheets(document);
  return gridOf(formTable(document.querySelector('table') as HTMLTableElement).table);
}

const cellOf = (content: string, css = ''): GridCell => rowOf(`<td>${content}</td>`, css).cells[1] as GridCell;

const SR_ONLY =
  '.sr{position:absolute;width:1px;height:1px;padding:0;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);border:0}';

describe('a number with something that is not shown', () => {
  it.each([
    ['display by a class', '4<span class=a>9</span>', '.a{display:none}'],
    ['visibility by a class', '<span class=a>9</span>4', '.a{visibility:hidden}'],
    ['visibility: collapse', '4<b class=a>9</b>', '.a{visibility:collapse}'],
    ['opacity', '4<span class=a>9</span>', '.a{opacity:0}'],
    ['opacity in per cent', '4<span style="opacity: 0%">9</span>', ''],
    ['a font without size', '4<span class=a>9</span>', '.a{font-size:0}'],
    ['a font without size in a shorthand', '4<i style="font:0/0 a">9</i>', ''],
    ['transparent ink', '4<span class=a>9</span>', '.a{color:transparent}'],
    ['ink without opacity', '4<span class=a>9</span>', '.a{color:rgba(0,0,0,0)}'],
    ['white ink', '<span class=a>9</span>4', '.a{color:#fff}'],
    ['white ink on white', '<font color=white>9</font>4', 'body{background:#fff} td{background-color:transparent}'],
    ['a tag', '4<tt>9</tt>', 'tt{display:none}'],
    ['a descendant rule', '4<span>9</span>', 'td > span{display:none}'],
    ['a rule on a position', '<span>4</span><span>9</span>', 'td span:nth-child(2){visibility:hidden}'],
    ['an attribute', '4<span data-old>9</span>', '[data-old]{display:none}'],
    [
      'a rule with !important over the own style',
      '4<span class=a style="display:inline">9</span>',
      '.a{display:none!important}',
    ],
    ['a rule in a layer', '4<span class=a>9</span>', '@layer base{.a{display:none}}'],
    ['a nested rule', '4<span>9</span>', 'td{& span{display:none}}'],
    ['a copy for screen readers', '<span aria-hidden=true>4</span><span class=sr>4</span>', SR_ONLY],
    [
      'a clipped copy of today',
      '4<span class=a>4</span>',
      '.a{position:absolute;clip-path:inset(50%);white-space:nowrap}',
    ],
    ['a copy off the screen', '4<span class=a>4</span>', '.a{position:absolute;left:-9999px}'],
    ['a copy without size', '4<span class=a>4</span>', '.a{display:inline-block;width:0;overflow:hidden}'],
    ['a copy scaled to nothing', '4<span class=a>4</span>', '.a{display:inline-block;transform:scale(0)}'],
    ['an indent off the screen', '4<div class=a>9</div>', '.a{text-indent:-9999px}'],
    ['a strike by a class', '<span class=a>9</span>4', '.a{text-decoration:line-through}'],
    ['a copy that is cut away where it stands', '4<span class=a>9</span>', '.a{clip-path:inset(100%)}'],
    ['closed details', '4<details><p>9</p></details>', ''],
    ['the attribute hidden', '4<span hidden>9</span>', ''],
    ['ruby', '<ruby>4<rp>(</rp><rt>9</rt><rp>)</rp></ruby>', ''],
    ['a template', '4<template>9</template>', ''],
  ])('%s', (_, content, css) => {
    expect(cellOf(content, css)).toMatchObject({ text: '4', kind: 'number' });
  });

  it.each([
    ['visible inside what is not', '<span class=a>9<b>4</b></span>', '.a{visibility:hidden} .a b{visibility:visible}'],
    ['a size inside none', '<span class=a> <b>4</b> </span>', '.a{font-size:0} .a b{font-size:14px}'],
    ['colour inside none', '<span class=a>9<b>4</b></span>', '.a{color:transparent} .a b{color:#333}'],
    ['a more special rule', '<span class="a b">4</span>', '.a{display:none} .a.b{display:inline}'],
    ['white ink on blue', '<span class=a>4</span><i></i>', 'td{background:#12508f} .a{color:#fff}'],
    [
      'white ink on a picture',
      '<b class=a>4</b><i class=b>.</i>',
      '.a{background:url(a.png);color:#fff} .b{display:none}',
    ],
    ['a cell of white ink, whatever its ground', '<span class=a>4</span>', '.a{color:#fff}'],
    ['a size in parts of another', '<span class=a>4</span>', '.a{font-size:.8em}'],
    ['a rule for printing', '<span class=a>4</span>', '@media print{.a{display:none}}'],
    ['a rule for narrow screens', '<span class=a>4</span>', '@media (max-width:600px){.a{display:none}}'],
    ['the tag of another name', '<span class=ab>4</span>', '.a{display:none}'],
    ['a moved number', '<span class=a>4</span>', '.a{position:relative;top:-1px}'],
    ['a raised number that stands alone', '<span class=a>4</span>', '.a{vertical-align:super}'],
  ])('%s is shown', (_, content, css) => {
    expect(cellOf(content, css)).toMatchObject({ text: '4', kind: 'number' });
  });
});

describe('a raised mark behind a number', () => {
  it.each([
    ['by a class', '4<span class=a>1</span>', '.a{vertical-align:super;font-size:9px}'],
    ['by a length', '4<span class=a>1</span>', '.a{vertical-align:4px;font-size:9px}'],
    ['by its place', '4<span class=a>1</span>', '.a{position:relative;top:-.5em;font-size:75%}'],
    ['by a tag and a class', '4<small class=a>2</small>', 'small.a{vertical-align:text-top}'],
    ['of full-width brackets', '4<sup>（1）</sup>', ''],
    ['of one bracket', '4<sup>1)</sup>', ''],
    ['that says 注', '4<sup>注1</sup>', ''],
    ['in square brackets', '4<sup>[1]</sup>', ''],
    ['of a star', '4<sup>*</sup>', ''],
    ['in a link', '4<sup><a href="#n1">1</a></sup>', ''],
    ['below the line', '4<sub>1</sub>', ''],
  ])('%s is no digit', (_, content, css) => {
    const cell = cellOf(content, css);
    expect(cell.kind).toBe('number');
    expect(cell.text).toMatch(/^4\[\d?\]$/);
  });
});

describe('a number struck out, and none in its place', () => {
  it.each([
    ['by a tag', '<del>3</del><ins></ins>', ''],
    ['by a class', '<p><span class=a>3</span></p>', '.a{text-decoration:line-through}'],
  ])('%s is shown and no value', (_, content, css) => {
    expect(cellOf(content, css)).toMatchObject({ text: '3', kind: 'number', means: 'struck' });
  });

  it('leaves a label what it is', () => {
    const label = cellOf('<s>行政处罚</s>');
    expect([label.key, label.means]).toEqual(['行政处罚', undefined]);
  });
});

describe('rows, cells and columns', () => {
  it.each([
    ['a row of no opacity', '.q{opacity:0}', '<tr class=q>'],
    ['a row that is not visible', '.q{visibility:hidden}', '<tr class=q>'],
  ])('%s shows blank cells', (_, css, row) => {
    expect(rowOf('<td>9</td>', css, row).cells.map(({ text }) => text)).toEqual(['', '', '']);
  });

  it('a cell of its own that is not visible is blank', () => {
    const { cells } = rowOf('<td class=a>9</td>', '.a{visibility:hidden}');
    expect(cells.map(({ text }) => text)).toEqual(['行政许可', '', '7']);
  });

  it('a folded row is none', () => {
    expect(rowOf('<td>9</td>', '.q{visibility:collapse}', '<tr class=q>').rowCount).toBe(0);
  });

  it('a cell for screen readers alone takes no place', () => {
    const { cells } = rowOf('<td class=sr>9</td>', SR_ONLY);
    expect(cells.map(({ text, column }) => [text, column])).toEqual([
      ['行政许可', 0],
      ['7', 1],
    ]);
  });

  it('a folded column is none; what spans over it is narrower', () => {
    const html =
      '<style>.f{visibility:collapse}</style><table><colgroup><col><col class=f></colgroup><col>' +
      '<tr><td colspan=3>表</td></tr><tr><td>规章</td><td>9</td><td>4</td></tr></table>';
    const document = parseDocument(html);
    applyStyleSheets(document);
    const { table, elements } = formTable(document.querySelector('table') as HTMLTableElement);
    const grid = gridOf(table);
    expect(grid.columnCount).toBe(2);
    expect(grid.cells.map(({ text, column, columnSpan }) => [text, column, columnSpan])).toEqual([
      ['表', 0, 2],
      ['规章', 0, 1],
      ['4', 1, 1],
    ]);
    expect(grid.slots).toEqual([
      [0, 0],
      [1, 2],
    ]);
    expect(elements.map(({ textContent }) => textContent)).toEqual(['表', '规章', '4']);
  });
});

const IMG = '<img src="4.gif" width=9 height=14';

describe('what is no text', () => {
  it.each([
    ['a picture', `${IMG}>`, '', 'picture', '［图片］'],
    ['a picture with a hint', `${IMG} alt=4>`, '', 'picture', '［图片：4］'],
    ['a picture beside a digit', `1${IMG}>`, '', 'picture', '1［图片］'],
    ['a picture in a paragraph', `<p><span>${IMG} alt="12"></span></p>`, '', 'picture', '［图片：12］'],
    ['a picture in a link, alone', `<a href=#>${IMG}></a>`, '', 'picture', '［图片］'],
    ['an svg of paths', '<svg width=9 height=14><path d="M0 0L1 1"/></svg>', '', 'picture', '［图片］'],
    ['an image field', '<input type=image src=4.gif width=9 height=9>', '', 'picture', '［图片］'],
    ['a digit cut out of one picture', '<i class=d4></i>', '.d4{background:url(d.png) 0 -40px}', 'picture', '［图片］'],
    ['a canvas', '<canvas width=20 height=14></canvas>', '', 'drawing', '［图形］'],
    ['a video', '<video src=a.mp4></video>', '', 'drawing', '［视频］'],
    ['a page in a page', '<iframe src=a.html></iframe>', '', 'drawing', '［内嵌页面］'],
    ['a formula', '<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>', '', 'drawing', '［公式］'],
    ['a password', '<input type=password value=4>', '', 'drawing', '［密码框］'],
    ['characters of a private font', '\ue604', '', 'glyphs', '\ue604'],
    ['private characters beside a digit', '1\uf8f0', '', 'glyphs', '1\uf8f0'],
    ['a private character drawn', '<i class=n></i>', '.n::before{content:"\\e604"}', 'glyphs', '\ue604'],
    ['a counter', '<i class=n></i>', '.n::before{content:counter(row)}', 'counter', '［自动编号］'],
    ['a drawn picture', '<i class=n></i>', '.n::before{content:url(4.gif)}', 'picture', '［图片］'],
  ])('%s stands for a value that cannot be read', (_, content, css, means, text) => {
    expect(cellOf(content, css)).toMatchObject({ kind: 'number', means, text, key: '' });
  });

  it.each([
    ['a field', '<input value=4>', '', 'field'],
    ['a field of a number', '<input type=number value=4>', '', 'field'],
    ['several lines', '<textarea>4</textarea>', '', 'field'],
    ['a choice', '<select><option>3<option selected>4</select>', '', 'field'],
    ['a string before', '<i class=n></i>', '.n::before{content:"4"}', 'style'],
    ['a string behind', '<i class=n></i>', '.n::after{content:"4"}', 'style'],
    ['a string of the cell', '', 'td:nth-child(2)::before{content:"4"}', 'style'],
    ['an attribute', '<i class=n data-v=4></i>', '.n:before{content:attr(data-v)}', 'style'],
    ['the text of an svg', '<svg><text><tspan>4</tspan></text></svg>', '', undefined],
    ['HTML inside an svg', '<svg><foreignObject><p>4</p></foreignObject></svg>', '', undefined],
    ['a number of MathML', '<math><mrow><mn>4</mn></mrow></math>', '', undefined],
  ])('%s is read', (_, content, css, means) => {
    const cell = cellOf(content, css);
    expect(cell).toMatchObject({ kind: 'number', text: '4' });
    expect(cell.means).toBe(means);
  });

  it('a shadow root is read, with what stands in its slots', () => {
    const document = parseDocument('<table><tr><td>规章</td><td><span>4</span></td></tr></table>');
    const host = document.querySelector('span') as HTMLElement;
    host.attachShadow({ mode: 'open' }).innerHTML = '1<slot></slot>';
    expect(formTable(document.querySelector('table') as HTMLTableElement).table.cells[1]?.text).toBe('14');
  });

  it('a string goes on with the digits beside it', () => {
    expect(cellOf('4', 'td:nth-child(2)::before{content:"1"}')).toMatchObject({ text: '14', means: 'style' });
  });

  it.each([
    ['a spacer', '<img src=s.gif width=1 height=20>', ''],
    ['a picture without a source', '<img>', ''],
    ['a picture that is not shown', `<span class=a>${IMG}></span>`, '.a{display:none}'],
    ['a picture that is not visible', `<span class=a>${IMG}></span>`, '.a{visibility:hidden}'],
    ['an empty field', '<input value="">', ''],
    ['an empty string', '<i class=n></i>', '.n::before{content:""}'],
    ['the dot of an old trick', '<i class=n></i>', '.n::after{content:".";visibility:hidden;display:block;height:0}'],
    ['a tick box', '<input type=checkbox value=4>', ''],
    ['a button', '<input type=button value=明细>', ''],
    ['a script', '<script>4</script>', ''],
    ['sound', '<audio src=a.mp3></audio>', ''],
  ])('%s is nothing', (_, content, css) => {
    const cell = cellOf(content, css);
    expect(cell).toMatchObject({ text: '', kind: 'blank' });
    expect(cell.means).toBeUndefined();
  });

  it.each([
    ['a label that a sheet writes for narrow screens', '4', 'td:nth-child(2)::before{content:"自然人"}'],
    ['a colon', '4', 'td:nth-child(2)::before{content:"："}'],
    ['a tool beside it', `4 <a href=#>${IMG}></a>`, ''],
  ])('%s is no part of a number', (_, content, css) => {
    const cell = cellOf(content, css);
    expect(cell).toMatchObject({ text: '4', kind: 'number' });
    expect(cell.means).toBeUndefined();
  });

  it('a picture beside words leaves them a label', () => {
    expect(rowOf(`<td>${IMG}> 行政处罚 <i>\ue604</i></td>`).cells[1]).toMatchObject({
      key: '行政处罚',
      kind: 'unreadable',
    });
  });
});
