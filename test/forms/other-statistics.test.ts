import { describe, expect, it } from 'vitest';
import { auditHtml } from '../audit/audit-file.ts';
import { reportTables } from '../report-html.ts';

/** Rows under the heads of 表二 that the form does not have. */

const audit = (html: string) => auditHtml(html).document;
const table = (rows: readonly (readonly string[])[]) =>
  `<table>${rows.map((row) => `<tr>${row.map((text) => `<td>${text}`).join('')}`).join('')}</table>`;

describe('statistics of another kind', () => {
  it.each([
    ['with one row of ours too few', ['行政许可', '行政处罚', '行政强制', '行政检查']],
    [
      'with many rows of their own',
      ['行政许可', '行政处罚', '行政强制', '行政检查', '行政征收', '行政给付', '行政确认'],
    ],
    ['with one row of ours', ['行政处罚', '行政检查', '行政裁决']],
  ])('are no report: %s', (_, labels) => {
    const html = table([['项目', '本年处理决定数量'], ...labels.map((label, i) => [label, String(i + 1)])]);
    expect(audit(`<h1>2023年度行政执法统计年报</h1>${html}`)).toMatchObject({ reports: [], unrecognised: [] });
  });

  it('are named beside a report', () => {
    const html = table([
      ['项目', '本年处理决定数量'],
      ...['行政许可', '行政处罚', '行政强制', '行政检查'].map((label) => [label, '1']),
    ]);
    const { reports, unrecognised, coverage } = audit(reportTables('foi-2021', {}) + html);
    expect(reports).toHaveLength(1);
    expect(unrecognised).toEqual([expect.objectContaining({ reason: expect.stringContaining('“行政检查”') })]);
    expect(coverage.relations).toEqual({ held: 42, broken: 0, undecided: 0 });
  });
});

describe('a report is still read', () => {
  const add = (label: string, texts: readonly string[], before: string) =>
    reportTables('foi-2021', {}).replace(
      before,
      `<tr><td>${label}</td>${texts.map((text) => `<td>${text}</td>`).join('')}</tr>${before}`,
    );
  const second = '<tr><td colspan=4>第二十条第（五）项';

  it.each([
    ['其他主动公开文件', ['1', '0', '1']],
    ['合计', ['1', '0', '1']],
    ['其中：与其他部门联合制发', ['1', '0', '1']],
    ['政策解读', ['1', '0', '1']],
    ['栏次', ['1', '2', '3']],
  ])('with a row that a place adds: %s', (label, texts) => {
    const { reports, unrecognised } = audit(add(label, texts, second));
    expect(unrecognised).toEqual([]);
    expect(Object.keys(reports[0]?.facts ?? {})).toContain('disclosure.normative.inForce');
  });

  it('with a row of the other form, in a table for each section', () => {
    const tables = reportTables('foi-2021', {}, { splitSections: true });
    const mixed = tables.replace(/(?<=<tr><td>行政许可<\/td><td>0<\/td><\/tr>)/, '<tr><td>其他对外管理服务事项<td>2');
    expect(mixed).not.toBe(tables);
    const { reports, unrecognised } = audit(mixed);
    expect(unrecognised).toEqual([]);
    expect(reports[0]?.facts['disclosure.licensing.decisions']?.value).toBe('0');
  });

  it('where another table follows under its heads', () => {
    const [first = '', ...rest] = reportTables('foi-2021', {}).split('</table>\n');
    const joined = [first, ...rest.map((other) => other.replace('<table border=1>', ''))].join('\n');
    expect(joined.match(/<table/g)).toHaveLength(1);
    const { unrecognised, coverage } = audit(joined);
    expect(unrecognised).toEqual([]);
    expect(coverage.relations).toEqual({ held: 42, broken: 0, undecided: 0 });
  });
});

describe('a row of 表二 that is met and cannot be read', () => {
  it('is named', () => {
    const html = reportTables('foi-2021', {}).replace(
      /<tr><td>规章<\/td>(?:<td>0<\/td>){3}/,
      '<tr><td>规章</td><td>0</td><td colspan=2>3</td>',
    );
    const { reports, unrecognised } = audit(html);
    expect(Object.keys(reports[0]?.facts ?? {}).filter((key) => key.startsWith('disclosure.rules'))).toEqual([]);
    expect(unrecognised.map(({ reason }) => reason)).toEqual([expect.stringContaining('“规章”')]);
  });
});
