import { describe, expect, it } from 'vitest';
import { auditPage } from '../../lib/audit/audit-page.ts';
import { cellsStartingIn } from '../../lib/grid/grid.ts';
import { gridOf } from '../../lib/grid/plain-table.ts';
import { readText } from '../../lib/page/read-text.ts';
import { formTable } from '../../lib/page/tables/form-table.ts';
import { parseDocument } from '../dom.ts';
import { reportTables } from '../report-html.ts';
import { AUDITED_AT, auditHtml, brokenRelations, fixture } from './audit-file.ts';

/** Ways in which a table's cells may stand one a line; `''` is a blank cell. */
const STYLES = {
  'a line each': (cells: readonly string[]) => cells.filter(Boolean).join('\n'),
  'a line each, blank lines between': (cells: readonly string[]) => cells.filter(Boolean).join('\n\n'),
  'cells and bars on lines of their own': (cells: readonly string[]) =>
    cells.flatMap((cell) => [cell, '|'].filter(Boolean)).join('\n'),
  'the same with blank lines': (cells: readonly string[]) =>
    cells.flatMap((cell) => [cell, '|'].filter(Boolean)).join('\n\n'),
  'a cell and a bar': (cells: readonly string[]) => cells.map((cell) => `${cell} |`).join('\n'),
  'a bar and a cell': (cells: readonly string[]) => cells.map((cell) => `| ${cell}`).join('\n'),
  'a cell between bars': (cells: readonly string[]) => cells.map((cell) => `| ${cell} |`).join('\n\n'),
} as const;
type Style = keyof typeof STYLES;

const ALL = Object.keys(STYLES) as Style[];
const BARRED = ALL.slice(2);

/** The text of a page with its tables in a style. */
function inLines(html: string, style: Style, change: (cells: string[]) => string[] = (cells) => cells): string {
  const document = parseDocument(html);
  const tables = [...document.querySelectorAll('table')].filter((table) => !table.querySelector('table'));
  for (const table of tables) {
    const grid = gridOf(formTable(table).table);
    const cells = Array.from({ length: grid.rowCount }, (_, row) => cellsStartingIn(grid, row)).flat();
    const lines = STYLES[style](change(cells.map(({ text }) => text.replaceAll(/\s/g, ''))));
    table.replaceWith(document.createTextNode(`\n\n\n${lines}\n\n\n`));
  }
  for (const element of document.querySelectorAll('p, h1, h2, h3, div')) element.append('\n');
  return document.body.textContent ?? '';
}

const auditText = (text: string) => auditPage(readText(text, 'file:///report.txt'), { auditedAt: AUDITED_AT }).document;
const valuesOf = (document: ReturnType<typeof auditText>) =>
  Object.fromEntries(
    document.reports.flatMap(({ facts }) => Object.entries(facts).map(([key, { value }]) => [key, value])),
  );

describe.each(ALL)('tables with %s', (style) => {
  it.each(['dushangang-2021', 'youchegang-2020', 'dalan-2020'])('are read as in the page %s', (page) => {
    const html = fixture(`pages/${page}.html`);
    const document = auditText(inLines(html, style));
    const expected = Object.entries(valuesOf(auditHtml(html).document)).filter(([key]) => !key.startsWith('platform.'));
    expect(valuesOf(document)).toMatchObject(Object.fromEntries(expected));
    expect(document.coverage.relations.undecided).toBe(0);
  });

  it.each(['foi-2019', 'foi-2021'] as const)('break the sums that a wrong cell breaks (%s)', (form) => {
    const html = reportTables(form, {
      'requests.new.person': '4',
      'requests.new.total': '4',
      'requests.granted.person': '3',
      'review.reconsideration.upheld': '2',
    });
    const broken = brokenRelations(auditText(inLines(html, style)));
    expect(broken).toMatchObject({ 'row-total:granted': 3, 'review-total:reconsideration': 2 });
  });

  it.each([1, 20])('never have a value in the wrong cell where cells are lost (from %i on)', (lost) => {
    const html = fixture('pages/youchegang-2020.html');
    const right = valuesOf(auditHtml(html).document);
    const document = auditText(inLines(html, style, (cells) => cells.filter((_, at) => at % 43 !== lost)));
    for (const [key, value] of Object.entries(valuesOf(document)))
      expect([key, value ?? right[key]]).toEqual([key, right[key]]);
  });

  it.each([13])('never have a value in the wrong cell where a number comes between (%i)', (place) => {
    const html = fixture('pages/dushangang-2021.html');
    const right = valuesOf(auditHtml(html).document);
    const more = (cells: string[]) => cells.flatMap((cell, at) => (at % 41 === place ? [cell, '3'] : [cell]));
    for (const [key, value] of Object.entries(valuesOf(auditText(inLines(html, style, more))))) {
      expect([key, value ?? right[key]]).toEqual([key, right[key]]);
    }
  });
});

describe('paragraphs with nothing between two tables', () => {
  it.each(ALL)('are read with %s', (style) => {
    const html = fixture('pages/dushangang-2021.html');
    const lines = inLines(html, style)
      .split('\n')
      .filter((line) => line.trim() !== '');
    const page = `<title>${lines[0]}</title>${lines.map((line) => `<p>${line}</p>`).join('')}`;
    expect(valuesOf(auditHtml(page).document)).toEqual(valuesOf(auditHtml(html).document));
  });
});

describe('lines of one paragraph', () => {
  const html = fixture('pages/dushangang-2021.html');
  const isText = (line: string) =>
    /[。；]/u.test(line) || /^[一二三四五六]、.*(?:情况|事项)$/u.test(line) || line.length > 60;
  const lines = inLines(html, 'a cell and a bar')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

  it('are read where the paragraph is a table', () => {
    const page = lines.map((line) => (isText(line) ? `</p><p>${line}</p><p>` : `${line}<br>`)).join('');
    expect(valuesOf(auditHtml(`<p>${page}</p>`).document)).toEqual(valuesOf(auditHtml(html).document));
  });

  it('are read beside the words of a paragraph that is the whole report', () => {
    const page = inLines(html, 'a line each')
      .split('\n')
      .filter((line) => line.trim() !== '');
    const title = '独山港镇2021年度政府信息公开工作年度报告';
    const { document } = auditHtml(`<title>${title}</title><p>${title}</p><p>${page.join('<br>')}</p><p>自然人</p>`);
    expect(valuesOf(document)).toEqual(valuesOf(auditHtml(html).document));
    const rules = document.reports[0]?.findings.map(({ rule }) => rule);
    expect(rules).toContain('government-duty');
    expect(rules).not.toContain('section-missing');
  });
});

describe.each(BARRED)('blank cells of tables with %s', (style) => {
  it('keep their places', () => {
    const html = fixture('pages/youchegang-2020.html');
    const right = valuesOf(auditHtml(html).document);
    const document = auditText(inLines(html, style, (cells) => cells.map((cell) => (cell === '0' ? '' : cell))));
    const read = Object.entries(valuesOf(document));
    for (const [key, value] of read) expect([key, value ?? '0']).toEqual([key, right[key]]);
    expect(read.length).toBeGreaterThan(150);
  });
});

describe('tables with a line each whose blank cells left no trace', () => {
  const blank = (cells: string[]) => cells.map((cell) => (cell === '0' ? '' : cell));
  const document = auditText(inLines(fixture('pages/youchegang-2020.html'), 'a line each', blank));

  it('have rows that are whole or blank, and name the others', () => {
    expect(document.reports[0]?.facts).toHaveProperty(['requests.denied.stateSecret.person']);
    expect(document.reports[0]?.facts).not.toHaveProperty(['requests.new.person']);
    expect(document.unrecognised.map(({ reason }) => reason).join()).toContain('本年新收政府信息公开申请数量');
  });

  it('say nothing of sums that nobody can check', () => {
    expect(document.reports[0]?.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
