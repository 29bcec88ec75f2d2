import { describe, expect, it } from 'vitest';
import { auditHtml } from './audit-file.ts';
import { generateReport } from './generated-report.ts';

/** Parts of a report that are folded away beside parts that are displayed. */

const { html: REPORT } = generateReport(3);
const { html: OTHER } = generateReport(4);
const tablesOf = (html: string) => html.match(/<table[\s\S]*?<\/table>/g) as string[];
const isRequests = (table: string) => table.includes('自然人');
const REQUESTS = tablesOf(REPORT).find(isRequests) as string;
const HEADING = /<(p|h\d)[^>]*>[^<]*收到和处理政府信息公开申请情况<\/\1>/.exec(REPORT)?.[0] as string;

const closed = (html: string) => `<details><summary>点击展开</summary>${html}</details>`;
const tab = (html: string) => `<div style="display:none">${html}</div>`;

function told(html: string) {
  const { reports, coverage, unrecognised } = auditHtml(html).document;
  return {
    relations: coverage.relations,
    reasons: unrecognised.map(({ reason }) => reason),
    reports: reports.map(({ agency, year, facts, findings }) => ({
      agency,
      year,
      values: Object.entries(facts).map(([key, { value }]) => [key, value]),
      findings: findings.map(({ rule, facts: about, quotes }) => [rule, about, quotes]),
    })),
  };
}

const plain = told(REPORT);

describe('a part that is folded away and completes what is displayed', () => {
  it.each([
    ['a table in closed details', REPORT.replace(REQUESTS, closed(REQUESTS))],
    ['a table in a closed tab', REPORT.replace(REQUESTS, tab(REQUESTS))],
    ['a table with its heading', REPORT.replace(HEADING, '').replace(REQUESTS, closed(HEADING + REQUESTS))],
    [
      'the first of the tables',
      tablesOf(REPORT)
        .slice(0, tablesOf(REPORT).indexOf(REQUESTS))
        .reduce((html, table) => html.replace(table, tab(table)), REPORT),
    ],
  ])('is read: %s', (_, html) => {
    expect(html).not.toBe(REPORT);
    expect(told(html)).toEqual(plain);
  });

  it('says its errors', () => {
    const wrong = REQUESTS.replace(/(新收[\s\S]*?<td>)\d+(?=<\/td>)/, '$1987');
    expect(wrong).not.toBe(REQUESTS);
    const { relations } = told(REPORT.replace(REQUESTS, tab(wrong)));
    expect(relations).toEqual(told(REPORT.replace(REQUESTS, wrong)).relations);
    expect(relations.broken).toBeGreaterThan(0);
  });
});

describe('a part that is folded away and may be of something else', () => {
  const without = REPORT.replace(REQUESTS, '');
  const other = tablesOf(OTHER).find(isRequests) as string;

  it.each([
    ['two tables that say the same facts', without + tab(REQUESTS) + closed(other)],
    ['a table under a title of its own', without + tab(`<h1>某某县2019年政府信息公开工作年度报告</h1>${other}`)],
  ])('is named and not read: %s', (_, html) => {
    const { reasons, reports } = told(html);
    expect(new Set(reasons)).toEqual(new Set([expect.stringContaining('没有显示')]));
    expect(reports).toEqual(told(without).reports);
  });

  it.each([
    ['another report', without + tab(OTHER), without],
    ['a copy of the whole report', REPORT + tab(REPORT), REPORT],
    ['a copy of one table', REPORT.replace(REQUESTS, REQUESTS + tab(other)), REPORT],
  ])('is left alone: %s', (_, html, displayed) => {
    expect(told(html)).toEqual(told(displayed));
  });
});
