import { describe, expect, it } from 'vitest';
import type { AuditDocument } from '../../lib/audit/document.ts';
import type { FormId } from '../../lib/forms/form.ts';
import { auditHtml, auditText } from '../audit/audit-file.ts';
import { compareFacts, distinctValues } from '../distinct-values.ts';
import { parseDocument } from '../dom.ts';
import { reportTables } from '../report-html.ts';

/** What spreadsheets and those who copy from them make of a report. */

const FORM: FormId = 'foi-2019';
const VALUES = distinctValues(FORM);
const TITLE = '清河镇2020年政府信息公开工作年度报告';
const TABLES = reportTables(FORM, VALUES).split(/(?=<table)/);

function tables(): HTMLTableElement[] {
  return [...parseDocument(TABLES.join('')).querySelectorAll('table')];
}

const compare = (document: AuditDocument) => compareFacts(document, VALUES);

const WHOLE = { wrong: [], gone: [] };

/** The rows of a table as a spreadsheet copies them: a merged cell leaves blanks, a line break is quoted. */
function copied(table: HTMLTableElement): string {
  const rows: string[][] = [...table.rows].map(() => []);
  for (const [row, { cells }] of [...table.rows].entries()) {
    let column = 0;
    for (const cell of cells) {
      while (rows[row]?.[column] !== undefined) column++;
      const text = cell.innerHTML.replace(/<br>/g, '\n');
      for (let down = 0; down < cell.rowSpan; down++) {
        for (let right = 0; right < cell.colSpan; right++) {
          (rows[row + down] as string[])[column + right] = down + right === 0 ? quoted(text) : '';
        }
      }
    }
  }
  return rows.map((row) => row.join('\t')).join('\n');
}

function quoted(text: string): string {
  return /["\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Every label of more than so many characters in lines. */
function inLines(all: readonly HTMLTableElement[], longest: number): void {
  for (const cell of all.flatMap((table) => [...table.querySelectorAll('td')])) {
    const text = cell.textContent ?? '';
    if (text.length > longest && /\p{Script=Han}/u.test(text)) {
      cell.innerHTML = `${text.slice(0, longest)}<br>${text.slice(longest)}`;
    }
  }
}

describe('text copied from a spreadsheet', () => {
  const audited = (all: readonly HTMLTableElement[]) =>
    auditText(`${TITLE}\n\n${all.map((table) => copied(table)).join('\n\n')}\n`).document;

  it('has labels with line breaks between quotation marks', () => {
    const all = tables();
    inLines(all, 6);
    expect(compare(audited(all))).toEqual(WHOLE);
  });

  it('has a quotation mark in a label, doubled', () => {
    const all = tables();
    for (const table of all) {
      for (const cell of table.querySelectorAll('td')) {
        if (cell.textContent?.includes('三安全一稳定')) cell.textContent = '3.危及"三安全\n一稳定"';
      }
    }
    expect(compare(audited(all))).toEqual(WHOLE);
  });

  it('goes on line by line behind a quotation that never ends', () => {
    const text = `${TITLE}\n\n"${copied(tables()[0] as HTMLTableElement)}\n\n${'"开始\t\n'.repeat(50)}`;
    expect(auditText(text).document.reports[0]?.facts).toMatchObject({ 'disclosure.rules.made': { value: '1' } });
  });
});

describe('a label in cells below each other', () => {
  /** The label of each row in as many cells as given, its values reaching down beside them. */
  const stacked = (table: HTMLTableElement, pieces: number, isLabel: (text: string) => boolean) => {
    for (const row of [...table.rows]) {
      const label = [...row.cells].find(({ textContent }) => isLabel(textContent ?? ''));
      const text = label?.textContent ?? '';
      if (!label || label.rowSpan > 1) continue;
      const size = Math.ceil(text.length / pieces);
      const parts = Array.from({ length: pieces }, (_, i) => text.slice(i * size, (i + 1) * size));
      label.textContent = parts[0] as string;
      for (const other of row.cells) if (other !== label) other.rowSpan = pieces;
      let above: HTMLTableRowElement = row;
      for (const part of parts.slice(1)) {
        const below = table.ownerDocument.createElement('tr');
        below.innerHTML = `<td colspan="${label.colSpan}">${part}</td>`;
        above.after(below);
        above = below;
      }
    }
  };
  const audited = (all: readonly HTMLTableElement[]) =>
    auditHtml(`<h1>${TITLE}</h1>${all.map(({ outerHTML }) => outerHTML).join('<p>　</p>')}`).document;

  it.each([2, 3])('is one label, in %i pieces', (pieces) => {
    const all = tables();
    const long = /^(?:一、本年新收|二、上年结转|四、结转|规范性文件|其他对外管理|行政事业性收费)/;
    for (const table of all) stacked(table, pieces, (text) => long.test(text));
    expect(compare(audited(all))).toEqual(WHOLE);
  });

  it('is the row’s also where it is its gloss that goes on below', () => {
    const all = tables();
    const gloss = '（二）部分公开（区分处理的，只计这一情形，不计其他情形）';
    for (const table of all) {
      for (const cell of table.querySelectorAll('td')) {
        if (cell.textContent?.includes('部分公开')) cell.textContent = gloss;
      }
      stacked(table, 4, (text) => text === gloss);
    }
    expect(compare(audited(all))).toEqual(WHOLE);
  });

  it('is two where a number stands beside the lower piece', () => {
    const all = tables();
    const [first] = all;
    const row = [...(first as HTMLTableElement).rows].find(({ cells }) => cells[0]?.textContent === '规范性文件');
    (row?.cells[0] as HTMLTableCellElement).textContent = '规范性';
    row?.insertAdjacentHTML('afterend', '<tr><td>文件</td><td>900</td><td>901</td><td>902</td></tr>');
    const { wrong } = compare(audited(all));
    expect(wrong).toEqual([]);
  });

  it('of a head of 表四 beside others that reach down', () => {
    const [disclosure, requests, review] = tables() as [HTMLTableElement, HTMLTableElement, HTMLTableElement];
    const head = [...review.querySelectorAll('td')].find(({ textContent }) => textContent === '结果维持');
    if (!head || head.rowSpan < 2) throw new Error('the head does not reach down');
    head.rowSpan = 1;
    head.textContent = '结果';
    head.closest('tr')?.nextElementSibling?.insertAdjacentHTML('afterbegin', '<td>维持</td>');
    expect(compare(audited([disclosure, requests, review]))).toEqual(WHOLE);
  });
});

describe('a whole report in one sheet', () => {
  it('has no value below a blank 表四 in the day on which it was signed', () => {
    const blank = Object.fromEntries(
      Object.entries(VALUES).map(([key, value]) => [key, key.startsWith('review.') ? '' : value]),
    );
    const review = reportTables(FORM, blank).split(/(?=<table)/)[2] as string;
    const width = '<td></td>'.repeat(14);
    const sheet = review.replace(
      '</table>',
      `<tr><td></td>${width}</tr><tr><td>清河镇人民政府</td>${width}</tr><tr><td>2021 年 1 月 22 日</td>${width}</tr></table>`,
    );
    const { reports } = auditHtml(`<h1>${TITLE}</h1>${TABLES[0]}${TABLES[1]}${sheet}`).document;
    expect(reports[0]?.facts['review.reconsideration.upheld']).toMatchObject({ kind: 'blank' });
    expect(reports[0]?.findings.map(({ rule }) => rule)).not.toContain('not-a-number');
  });

  it('goes on below 表四 with 六、其他需要报告的事项: 无。', () => {
    const width = '<td></td>'.repeat(14);
    const behind = ['', '六、其他需要报告的事项', '', '无。'].map((text) => `<tr><td>${text}</td>${width}</tr>`);
    const sheet = TABLES[2]?.replace('</table>', `${behind.join('')}</table>`);
    expect(compare(auditHtml(`<h1>${TITLE}</h1>${TABLES[0]}${TABLES[1]}${sheet}`).document)).toEqual(WHOLE);
  });

  it('leaves a row without its last blanks unread where its number stands under another head', () => {
    const lines = ['信息内容\t上一年项目数量\t本年增/减\t处理决定数量', '行政许可\t9', '其他对外管理服务事项\t195'];
    const text = `${TITLE}\n\n${copied(tables()[1] as HTMLTableElement)}\n\n${lines.join('\n')}\n`;
    const [report] = auditText(text).document.reports;
    expect(report?.facts['requests.new.person']?.value).toBe(VALUES['requests.new.person']);
    expect(Object.keys(report?.facts ?? {})).not.toContain('disclosure.licensing.decisions');
  });
});
