import { describe, expect, it } from 'vitest';
import { auditHtml } from './audit-file.ts';
import { generateReport } from './generated-report.ts';

const REPORTS = [3, 4, 11].map((seed) => generateReport(seed));
const bodyOf = (html: string) => html.replace(/<title>.*?<\/title>/, '');
const [first, second, third] = REPORTS.map(({ html }) => bodyOf(html)) as [string, string, string];
const names = (html: string) => auditHtml(html).document.reports.map(({ agency, year }) => `${agency} ${year}`);
const expected = REPORTS.map(({ agency, year }) => `${agency} ${year}`);

/** What each report of a page says of its facts and its text. */
function told(html: string) {
  return auditHtml(html).document.reports.map(({ form, agency, year, facts, findings }) => ({
    form,
    agency,
    year,
    values: Object.values(facts).map(({ value }) => value),
    rules: findings.map(({ rule, facts: about }) => [rule, about]),
  }));
}

describe('several reports on a page', () => {
  it('are told apart with their organs, years, facts and findings', () => {
    expect(told(first + second + third)).toEqual([first, second, third].flatMap(told));
  });

  it('are told apart in a layout table, a cell each', () => {
    const cells = [first, second, third].map((html) => `<td valign=top>${html}</td>`).join('');
    expect(told(`<table><tr>${cells}</tr></table>`)).toEqual([first, second, third].flatMap(told));
  });

  it('keep their own text where the page has head and foot', () => {
    const html = `<div class=nav><a href=#>首页</a></div>${first}<hr>${second}<div>主办：某县人民政府办公室 版权所有</div>`;
    expect(names(html)).toEqual(expected.slice(0, 2));
  });

  it('are parted at a title that is broken over two lines', () => {
    const [title = ''] = /<h1>.*?<\/h1>/.exec(second) ?? [];
    const broken = title.replace('政府信息公开工作年度报告', '政府信息公开工作</h1><h1>年度报告');
    expect(names(first + second.replace(title, broken))).toEqual(expected.slice(0, 2));
  });

  it('are parted at 一、总体情况 where the second has no title', () => {
    const untitled = second.replace(/<h1>.*?<\/h1>/, '');
    const [one, two] = told(first + untitled);
    expect(one).toEqual(told(first)[0]);
    expect(two?.values).toEqual(told(second)[0]?.values);
  });

  it('are parted by their titles where each lacks tables that the other has', () => {
    const tables = /<table[\s\S]*?<\/table>/g;
    const onlyFirst = (html: string) => {
      let count = 0;
      return html.replace(tables, (table) => (count++ === 0 ? table : ''));
    };
    const onlyLast = (html: string) => {
      let count = 0;
      return html.replace(tables, (table) => (count++ === 0 ? '' : table));
    };
    const { reports, coverage } = auditHtml(onlyFirst(first) + onlyLast(second)).document;
    expect(reports.map(({ agency, year }) => `${agency} ${year}`)).toEqual(expected.slice(0, 2));
    expect(coverage.relations.broken).toBe(0);
  });

  it('are not seen where a report prints its title again on every page', () => {
    const [title = ''] = /<h1>(.*?)<\/h1>/.exec(first)?.slice(1) ?? [];
    const printed = first.replaceAll('</table>', `</table><p>${title}</p>`);
    expect(names(printed)).toEqual(expected.slice(0, 1));
  });

  it('are not seen in a link to another report between the tables', () => {
    const linked = first.replace('</table>', '</table><p><a href=#>某县2019年政府信息公开工作年度报告</a></p>');
    expect(names(linked)).toEqual(expected.slice(0, 1));
  });
});
