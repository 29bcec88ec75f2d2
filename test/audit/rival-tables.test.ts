import { describe, expect, it } from 'vitest';
import type { AuditDocument } from '../../lib/audit/document.ts';
import { auditHtml } from './audit-file.ts';
import { generateReport } from './generated-report.ts';

/** A table that comes again with other numbers, and no title says that another report begins. */

const { html: REPORT, year } = generateReport(3);
const TABLES = REPORT.match(/<table[\s\S]*?<\/table>/g) as string[];
const REQUESTS = TABLES.find((table) => table.includes('自然人')) as string;
const OTHER = otherNumbers(REQUESTS);

function otherNumbers(table: string): string {
  return table.replace(/(?<=<td>)\d+(?=<\/td>)/g, (number) => String(Number(number) + 1));
}

const audit = (html: string) => auditHtml(html).document;
const WHOLE = audit(REPORT);

/** What is read, and what is said of it. */
function told({ reports }: AuditDocument) {
  return reports.map(({ facts, findings }) => ({
    values: Object.entries(facts).map(([key, { value }]) => [key, value]),
    rules: findings.map(({ rule, message }) => [rule, message]),
  }));
}

const requestsIn = ({ reports }: AuditDocument) =>
  Object.keys(reports[0]?.facts ?? {}).filter((key) => key.startsWith('requests'));

describe('a table that comes again with other numbers', () => {
  it.each([
    ["last year's below", `${REQUESTS}<p>附：${year - 1}年度收到和处理政府信息公开申请情况</p>${OTHER}`],
    ["last year's above", `<p>${year - 1}年度</p>${OTHER}<p>${year}年度</p>${REQUESTS}`],
    ['beside it', `<table><tr><td><p>上年度</p>${OTHER}</td><td><p>本年度</p>${REQUESTS}</td></tr></table>`],
  ])('is set aside where the lines above tell the year: %s', (_, html) => {
    const document = audit(REPORT.replace(REQUESTS, html));
    expect(told(document)).toEqual(told(WHOLE));
    expect(document.unrecognised).toHaveLength(1);
  });

  it.each([
    ['no word', `${OTHER}${REQUESTS}`],
    ['two years above both', `<p>${year - 1}年度</p><p>${year}年度</p>${OTHER}${REQUESTS}`],
  ])('is read in neither way where nothing tells them apart: %s', (_, html) => {
    const document = audit(REPORT.replace(REQUESTS, html));
    expect(document.reports).toHaveLength(1);
    expect(requestsIn(document)).toEqual([]);
    expect(document.unrecognised).toHaveLength(2);
    expect(document.coverage.relations.broken).toBe(0);
  });

  it.each([
    ['above', (blank: string) => `<p>（样表）</p>${blank}${REQUESTS}`],
    ['below', (blank: string) => `${REQUESTS}${blank}`],
  ])('is no rival where it is the blank form, %s', (_, pageOf) => {
    const document = audit(REPORT.replace(REQUESTS, pageOf(REQUESTS.replace(/(?<=<td>)\d+(?=<\/td>)/g, ''))));
    expect(told(document)).toEqual(told(WHOLE));
  });

  it("is read in neither way where this year's may be the blank one", () => {
    const blank = REQUESTS.replace(/(?<=<td>)\d+(?=<\/td>)/g, '');
    const document = audit(REPORT.replace(REQUESTS, `<p>${year - 1}年度</p>${OTHER}<p>${year}年度</p>${blank}`));
    expect(document.reports[0]?.facts['requests.new.person']).toMatchObject({ kind: 'blank' });
  });

  it('a correction of some rows behind the report leaves it as it is printed', () => {
    const rows = OTHER.split('<tr>');
    const correction = `<p>更正如下：</p>${rows.slice(0, 9).join('<tr>')}</table>`;
    const document = audit(REPORT + correction);
    expect(told(document)).toEqual(told(WHOLE));
    expect(document.unrecognised).toHaveLength(1);
  });

  it('two reports whose tables stand beside their like keep their own numbers', () => {
    const html = TABLES.reduce((page, table) => page.replace(table, table + otherNumbers(table)), REPORT);
    const { reports } = audit(html);
    const [first, second] = reports.map(({ facts }) => facts);
    expect(reports).toHaveLength(2);
    expect(first).toMatchObject(
      Object.fromEntries(told(WHOLE)[0]?.values.map(([key, value]) => [key, { value }]) ?? []),
    );
    const key = 'requests.new.person';
    expect(Number(second?.[key]?.value)).toBe(Number(first?.[key]?.value) + 1);
    expect(Object.keys(second ?? {})).toEqual(Object.keys(first ?? {}));
  });
});
