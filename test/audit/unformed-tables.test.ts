import { describe, expect, it } from 'vitest';
import { auditHtml } from './audit-file.ts';
import { generateReport } from './generated-report.ts';

/** 表三 as something else than a table: nobody reads it, and the document says so. */

const { html: REPORT } = generateReport(3);
const TABLES = REPORT.match(/<table[\s\S]*?<\/table>/g) as string[];
const REQUESTS = TABLES.find((table) => table.includes('自然人')) as string;

const HEADS = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
const ROWS: [string, ...number[]][] = [
  ['一、本年新收政府信息公开申请数量', 3, 1, 0, 0, 0, 0, 4],
  ['二、上年结转政府信息公开申请数量', 0, 0, 0, 0, 0, 0, 0],
  ['（一）予以公开', 2, 1, 0, 0, 0, 0, 3],
  ['（七）总计', 3, 1, 0, 0, 0, 0, 4],
  ['四、结转下年度继续办理', 0, 0, 0, 0, 0, 0, 0],
];

const values = (
  [, ...numbers]: readonly (string | number)[],
  write: (head: string, value: number | string) => string,
) => numbers.map((value, i) => write(HEADS[i] as string, value)).join('');

const shapes: Record<string, string> = {
  cards: ROWS.map(
    (row) => `<div><h4>${row[0]}</h4>${values(row, (head, value) => `<p><i>${head}</i><b>${value}</b></p>`)}</div>`,
  ).join(''),
  'a line for each number': ROWS.map((row) => `<p>${row[0]}：${row.at(-1)}件</p>`).join(''),
  'commas between the cells': `<pre>${[['勾稽关系', ...HEADS], ...ROWS].map((row) => row.join(',')).join('\n')}</pre>`,
  'a list of terms': `<dl>${ROWS.map((row) => `<dt>${row[0]}</dt>${values(row, (head, value) => `<dd>${head}：${value}</dd>`)}`).join('')}</dl>`,
};

const audit = (html: string) => auditHtml(html).document;
const requestsIn = ({ reports: [report] }: ReturnType<typeof audit>) =>
  Object.keys(report?.facts ?? {}).filter((key) => key.startsWith('requests'));

describe('a table of a report that is none on the page', () => {
  it.each(Object.entries(shapes))('is named: %s', (_, html) => {
    const document = audit(REPORT.replace(REQUESTS, html));
    expect(requestsIn(document)).toEqual([]);
    expect(document.unrecognised.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('收到和处理政府信息公开申请情况”下的数据没有排成表格'),
    ]);
    expect(document.coverage.tables).toMatchObject({ found: TABLES.length, recognised: TABLES.length - 1 });
  });

  it('is not named where the table was read, whatever the words around it say', () => {
    const words = '<p>科研机构、社会公益组织、法律服务机构均未提出申请，结转下年度继续办理0件。</p>';
    const document = audit(REPORT.replace(REQUESTS, `${words}${REQUESTS}`));
    expect(requestsIn(document)).not.toEqual([]);
    expect(document.unrecognised).toEqual([]);
  });

  it('is not named where there is nothing of it: a finding says so', () => {
    const document = audit(REPORT.replace(REQUESTS, ''));
    expect(document.unrecognised).toEqual([]);
    expect(document.reports[0]?.findings.map(({ rule }) => rule)).toContain('part-without-table');
  });
});
