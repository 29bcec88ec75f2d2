import { describe, expect, it } from 'vitest';
import type { FormId } from '../../lib/forms/form.ts';
import { auditHtml } from '../audit/audit-file.ts';
import { compareFacts, distinctValues } from '../distinct-values.ts';
import { parseDocument } from '../dom.ts';
import { reportTables } from '../report-html.ts';

/** Rows and columns of another year beside those of the report; rows that share a cell, or have a table for themselves. */

const FORM: FormId = 'foi-2021';
const VALUES = distinctValues(FORM);
const [DISCLOSURE = '', REQUESTS = '', REVIEW = ''] = reportTables(FORM, VALUES).split(/(?=<table)/);

const cell = (text: string) => `<td>${text}</td>`;
const audit = (html: string) => auditHtml(html).document;

/** 表三 in the plainest markup: label and values of each row. */
const ROWS = [...parseDocument(REQUESTS).querySelectorAll('tr')].slice(3).map((row) => {
  const texts = [...row.querySelectorAll('td')].map(({ textContent }) => textContent ?? '');
  return { label: texts.at(-8) as string, values: texts.slice(-7) };
});
const HEADS = '自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计'.split(' ');
const headRow = (corner: string) => `<tr>${corner}${HEADS.map(cell).join('')}</tr>`;
const valueCells = (values: readonly string[]) => values.map(cell).join('');

describe('another year in the table', () => {
  it('in a column of 表二 that is one character away from this one', () => {
    const withLast = DISCLOSURE.replaceAll(
      /<td>(本年)(制发件数|处理决定数量|收费金额.*?)<\/td>/g,
      '<td>上年$2</td>$&',
    ).replaceAll(/<tr>(<td>[^<]*<\/td>)(?=<td>\d)/g, '<tr>$1<td>987</td>');
    expect(withLast).toContain('上年处理决定数量');
    const { wrong } = compareFacts(audit(withLast + REQUESTS + REVIEW), VALUES);
    expect(wrong).toEqual([]);
  });

  it.each([
    ['first', ['2019年', '2020年']],
    ['last', ['本年', '上年']],
  ])('in lines under one label, the other year %s', (_, [upper, lower]) => {
    const blank = HEADS.map(() => cell('')).join('');
    const rows = ROWS.map(({ label, values }) => {
      const [above, below] = upper === '本年' ? [valueCells(values), blank] : [blank, valueCells(values)];
      return `<tr><td rowspan=2>${label}</td>${cell(upper as string)}${above}</tr><tr>${cell(lower as string)}${below}</tr>`;
    });
    const table = `<table>${headRow('<td colspan=2>勾稽关系</td>')}${rows.join('')}</table>`;
    const document = audit(DISCLOSURE + table + REVIEW);
    expect(compareFacts(document, VALUES).wrong).toEqual([]);
    expect(document.unrecognised).toHaveLength(1);
  });
});

describe("numbers that are not the report's own", () => {
  it('under the same heads a second time: two years side by side', () => {
    const other = HEADS.map(() => cell('987')).join('');
    const rows = ROWS.map(({ label, values }) => `<tr>${cell(label)}${other}${valueCells(values)}</tr>`);
    const years = '<tr><td rowspan=2>勾稽关系</td><td colspan=7>2019年</td><td colspan=7>2020年</td></tr>';
    const heads = `<tr>${[...HEADS, ...HEADS].map(cell).join('')}</tr>`;
    const document = audit(`${DISCLOSURE}<table>${years}${heads}${rows.join('')}</table>${REVIEW}`);
    expect(compareFacts(document, VALUES).wrong).toEqual([]);
    expect(document.unrecognised).toHaveLength(1);
  });

  it('in a 合计 behind the last row', () => {
    const rows = ROWS.map(({ label, values }) => `<tr>${cell(label)}${valueCells(values)}</tr>`);
    const total = `<tr>${cell('合计')}${HEADS.map(() => cell('987')).join('')}</tr>`;
    const table = `<table>${headRow(cell('勾稽关系'))}${rows.join('')}${total}</table>`;
    expect(compareFacts(audit(DISCLOSURE + table + REVIEW), VALUES)).toEqual({ wrong: [], gone: [] });
  });
});

describe('rows and cells', () => {
  const plain = (rows: readonly string[]) => `<table>${headRow(cell('勾稽关系'))}${rows.join('')}</table>`;
  const plainRow = ({ label, values }: (typeof ROWS)[number]) => `<tr>${cell(label)}${valueCells(values)}</tr>`;

  it('two rows in one, a line each, are named and accuse nobody', () => {
    const [a, b] = [ROWS[6], ROWS[7]] as [(typeof ROWS)[number], (typeof ROWS)[number]];
    const joined = {
      label: `${a.label}<br>${b.label}`,
      values: a.values.map((value, i) => `${value}<br>${b.values[i]}`),
    };
    const table = plain([...ROWS.slice(0, 6), joined, ...ROWS.slice(8)].map(plainRow));
    const document = audit(DISCLOSURE + table + REVIEW);
    const { wrong, gone } = compareFacts(document, VALUES);
    expect(wrong).toEqual([]);
    expect(gone).toHaveLength(14);
    expect(document.unrecognised).toHaveLength(1);
    const rules = document.reports[0]?.findings.map(({ rule }) => rule);
    expect(rules).not.toContain('not-a-number');
    expect(rules).not.toContain('row-missing');
  });

  it.each([
    ['0', '0'],
    ['/', null],
  ])("%s over two columns, or over three rows, is each one's", (text, value) => {
    const across = ROWS.map(({ label, values }) => {
      const [first = '', second = '', , , ...rest] = values;
      return `<tr>${cell(label)}${cell(first)}${cell(second)}<td colspan=2>${text}</td>${valueCells(rest)}</tr>`;
    });
    const down = ROWS.map(({ label, values }, i) => {
      const own = values.slice(1);
      const merged = i < 5 || i > 7 ? cell(values[0] as string) : i === 5 ? `<td rowspan=3>${text}</td>` : '';
      return `<tr>${cell(label)}${merged}${valueCells(own)}</tr>`;
    });
    const factsOf = (rows: readonly string[]) => audit(DISCLOSURE + plain(rows) + REVIEW).reports[0]?.facts ?? {};
    const byColumn = factsOf(across);
    expect(byColumn['requests.granted.research']?.value).toBe(value);
    expect(byColumn['requests.granted.charity']?.value).toBe(value);
    const byRow = factsOf(down);
    const merged = Object.keys(byRow).filter((key) => /^requests\..*\.person$/.test(key) && byRow[key]?.text === text);
    expect(merged).toHaveLength(3);
    expect(Object.keys(byRow)).toHaveLength(Object.keys(VALUES).length);
  });

  it("another number over two columns or three rows is nobody's", () => {
    const down = ROWS.map(({ label, values }, i) => {
      const merged = i < 5 || i > 7 ? cell(values[0] as string) : i === 5 ? '<td rowspan=3>7</td>' : '';
      return `<tr>${cell(label)}${merged}${valueCells(values.slice(1))}</tr>`;
    });
    expect(compareFacts(audit(DISCLOSURE + plain(down) + REVIEW), VALUES).wrong).toEqual([]);
  });

  it('every row in a table of its own is read to the last', () => {
    const tables = [headRow(cell('勾稽关系')), ...ROWS.map(plainRow)].map((row) => `<table>${row}</table>`);
    const document = audit(DISCLOSURE + tables.join('<p></p>') + REVIEW);
    expect(compareFacts(document, VALUES)).toEqual({ wrong: [], gone: [] });
  });

  it('（七） with the label of all results before it in one cell', () => {
    const rows = ROWS.map((row) =>
      row.label === '（七）总计' ? { ...row, label: `三、本年度办理结果${row.label}` } : row,
    );
    expect(compareFacts(audit(DISCLOSURE + plain(rows.map(plainRow)) + REVIEW), VALUES)).toEqual({
      wrong: [],
      gone: [],
    });
  });
});

describe('heads that scripts write into the cells', () => {
  const labelled = (write: (head: string, value: string) => string) => {
    const document = parseDocument(REQUESTS);
    const facts = new Map(Object.entries(VALUES).map(([key, value]) => [value, key]));
    const names: Record<string, string> = {
      ...{ person: '自然人', business: '商业企业', research: '科研机构', charity: '社会公益组织' },
      ...{ legal: '法律服务机构', other: '其他', total: '总计' },
    };
    for (const td of document.querySelectorAll('td')) {
      const column =
        facts
          .get(td.textContent ?? '')
          ?.split('.')
          .at(-1) ?? '';
      if (names[column]) td.innerHTML = write(names[column], td.textContent ?? '');
    }
    return DISCLOSURE + document.body.innerHTML + REVIEW;
  };

  it.each([
    ['with a colon', (head: string, value: string) => `<span>${head}：</span>${value}`],
    ['on a line of their own', (head: string, value: string) => `<div>${head}</div><div>${value}</div>`],
    ['beside it', (head: string, value: string) => `<b>${head}</b> ${value}`],
  ])('are no part of the values: %s', (_, write) => {
    const document = audit(labelled(write));
    expect(compareFacts(document, VALUES)).toEqual({ wrong: [], gone: [] });
    expect(document.unrecognised).toEqual([]);
  });

  it('leave a blank cell blank', () => {
    const [key, value] = ['requests.granted.charity', VALUES['requests.granted.charity']];
    const facts = audit(labelled((head, text) => `${head}：${text === value ? '' : text}`)).reports[0]?.facts ?? {};
    expect(facts[key as string]?.kind).toBe('blank');
  });

  it('stay where they are not those of the column', () => {
    const { facts = {} } = audit(labelled((_, value) => `科研机构：${value}`)).reports[0] ?? {};
    expect(Object.keys(facts).filter((key) => facts[key]?.value && facts[key].value !== VALUES[key])).toEqual([]);
  });
});
