import { describe, expect, it } from 'vitest';
import { auditHtml } from '../audit/audit-file.ts';
import { parseDocument } from '../dom.ts';
import { reportTables } from '../report-html.ts';

/** Rows and columns beside those of the form: which of them could be part of a printed sum. */

/** One cell wrong, so that a sum is only broken where nothing stands in its way. */
const WRONG = reportTables('foi-2021', { 'requests.granted.person': '9' });
const BOTH = { held: 40, broken: 2, undecided: 0 };
const ROWS_OPEN = { held: 16, broken: 1, undecided: 25 };
const SUMS_OPEN = { held: 34, broken: 1, undecided: 7 };

function relations(edit: (table: HTMLTableElement) => void) {
  const document = parseDocument(WRONG);
  edit(document.querySelectorAll('table')[1] as HTMLTableElement);
  const { coverage, unrecognised } = auditHtml(document.documentElement.outerHTML).document;
  expect(unrecognised).toEqual([]);
  return coverage.relations;
}

describe('a column beside those of the form', () => {
  const column = (head: string, where: InsertPosition) => (table: HTMLTableElement) => {
    [...table.rows].forEach((row, i) => {
      if (i === 0) row.insertAdjacentHTML('beforeend', `<td rowspan=3>${head}</td>`);
      else if (i > 2) row.lastElementChild?.insertAdjacentHTML(where, `<td>${i}</td>`);
    });
  };

  it.each([
    '备注',
    '说明',
    '上年总计',
    '上年度',
    '去年同期',
    '2022年',
    '同比',
    '同比增长（%）',
    '占比',
    '比例',
    '序号',
    '小计',
    '其中：外国人',
  ])('is no part of a sum: %s', (head) => {
    expect(relations(column(head, 'afterend'))).toEqual(BOTH);
  });

  it.each(['个体工商户', '其他组织', '外国人'])('may be part of it: %s', (head) => {
    expect(relations(column(head, 'afterend'))).toEqual(ROWS_OPEN);
  });

  it('小计 behind the organisations is no part of a sum either', () => {
    const edit = (table: HTMLTableElement) => {
      const cells = [...table.querySelectorAll('td')];
      const cell = (text: string) => cells.find(({ textContent }) => textContent === text) as HTMLTableCellElement;
      cell('申请人情况').colSpan = 8;
      cell('法人或其他组织').colSpan = 6;
      cell('其他').insertAdjacentHTML('afterend', '<td>小计</td>');
      for (const row of [...table.rows].slice(3)) {
        row.lastElementChild?.insertAdjacentHTML('beforebegin', '<td>5</td>');
      }
    };
    expect(relations(edit)).toEqual(BOTH);
  });
});

describe('a row beside those of the form', () => {
  const rowBefore = (label: string, texts: readonly string[], before: string) => (table: HTMLTableElement) => {
    const row = [...table.rows].find(({ textContent }) => textContent?.includes(before));
    const spans = texts.length === 7 ? 'colspan=3' : '';
    row?.insertAdjacentHTML(
      'beforebegin',
      `<tr><td ${spans}>${label}</td>${texts.map((text) => `<td>${text}</td>`).join('')}`,
    );
  };
  const NUMBERS = ['1', '2', '3', '4', '5', '6', '7'];
  const COUNTS = ['4', '0', '0', '0', '0', '0', '4'];

  it.each([
    ['栏次', NUMBERS],
    ['甲', NUMBERS],
    ['甲', ['乙', '丙', ...NUMBERS]],
    ['栏次', ['1', '2', '3', '4', '5', '6', '7', '8', '9']],
  ])('numbers the columns: %s %j', (label, texts) => {
    expect(relations(rowBefore(label, texts, '一、本年新收'))).toEqual(BOTH);
  });

  it.each([
    ['其中：网上申请', '二、上年结转'],
    ['其中：网上申请', '（二）部分公开'],
    ['当面申请', '二、上年结转'],
    ['申请合计', '三、本年度办理结果'],
  ])('is no result: %s before %s', (label, before) => {
    expect(relations(rowBefore(label, COUNTS, before))).toEqual(BOTH);
  });

  it('may be one between the results', () => {
    const edit = (table: HTMLTableElement) => {
      const results = [...table.querySelectorAll('td')].find(({ textContent }) => textContent === '三、本年度办理结果');
      (results as HTMLTableCellElement).rowSpan += 1;
      const row = [...table.rows].find(({ textContent }) => textContent?.includes('（二）部分公开'));
      row?.insertAdjacentHTML(
        'afterend',
        `<tr><td colspan=2>不属于本机关职责</td>${COUNTS.map((text) => `<td>${text}</td>`).join('')}`,
      );
    };
    expect(relations(edit)).toEqual(SUMS_OPEN);
  });
});

describe('a row of column numbers', () => {
  const numbered = (count: number) =>
    `<tr><td>栏次</td>${Array.from({ length: count }, (_, i) => `<td>${i + 1}</td>`).join('')}`;

  it('under the heads of 表二 and 表四 is no row of theirs', () => {
    const [disclosure = '', requests = '', review = ''] = WRONG.split(/(?=<table)/);
    const inDisclosure = disclosure
      .replace(/(?=<tr><td>规章)/, numbered(3))
      .replace(/(?=<tr><td>行政许可)/, numbered(1));
    const inReview = review.replace(/(?=<tr>(?:<td>0<\/td>){15})/, numbered(15).replace('<td>栏次</td>', ''));
    expect([inDisclosure, inReview]).not.toEqual([disclosure, review]);
    const { coverage, unrecognised } = auditHtml(inDisclosure + requests + inReview).document;
    expect(unrecognised).toEqual([]);
    expect(coverage.relations).toEqual(BOTH);
  });
});
