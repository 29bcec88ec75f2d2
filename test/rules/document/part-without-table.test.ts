import { describe, expect, it } from 'vitest';
import { partWithoutTable } from '../../../lib/rules/document/parts/part-without-table.ts';
import { auditHtml } from '../../audit/audit-file.ts';
import { reportTables } from '../../report-html.ts';
import { articleOf, reportWith } from '../article-of.ts';
import { check } from '../check-rule.ts';
import { tablesOf } from '../facts-of.ts';

const [DISCLOSURE = '', REQUESTS = '', REVIEW = ''] = reportTables('foi-2021', {}).split(/(?=<table)/);
const TITLES = [
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
];

/** A page with something in the place of each of the three tables. */
const pageWith = (two: string, three = REQUESTS, four = REVIEW, end = '') =>
  `<div><h1>清河镇人民政府2023年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>2023年，我镇主动公开政府信息218条。</p>
  <p>${TITLES[0]}</p>${two}<p>${TITLES[1]}</p>${three}<p>${TITLES[2]}</p>${four}
  <p>五、存在的主要问题及改进情况</p><p>解读形式不够丰富，将加强业务培训。</p><p>六、其他需要报告的事项</p><p>无。</p>${end}</div>`;

const run = (html: string) =>
  (auditHtml(html).document.reports[0]?.findings ?? []).filter(({ rule }) => rule === 'part-without-table');

describe('part-without-table', () => {
  it.each([
    ['all tables', DISCLOSURE],
    ['a table that could not be read', '<table><tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr></table>'],
    ['a frame', '<iframe src="https://other.example/table.html"></iframe>'],
    ['a link to a file', '<p><a href="/files/table.xlsx">表格</a></p>'],
    ['words that point to an attachment', '<p>表格详见附件1。</p>'],
    ['words that say where to click', '<p>请点击查看。</p>'],
    ['a small picture of unknown meaning', '<p><img src="a.png" width="120"></p>'],
    ['labels without markup', '<p>规章 本年制发件数 0 本年废止件数 0 现行有效件数 0</p>'],
    ['a table that came apart', `<p>规章</p><p>0件</p><p>无</p><p>许可</p><p>0件</p><p>处罚</p><p>0件</p>`],
    ['a row of it in a line of text', '<p>行政事业性收费　0</p>'],
    ['an object', '<object data="table.html"></object>'],
  ])('passes %s', (_, two) => {
    expect(run(pageWith(two))).toEqual([]);
  });

  it.each([
    ['nothing', '', '标题下没有该部分的表格'],
    ['words alone', '<p>本年度主动公开政府信息218条。</p>', '标题下没有该部分的表格'],
    ['a sentence that announces the table', '<p>该部分以表格形式报告。表格如下：</p>', '标题下没有该部分的表格'],
    ['an icon', '<p><img src="icon.png" width="16">本年度公开218条。</p>', '标题下没有该部分的表格'],
    ['a wide picture', '<p><img src="table.png" style="width: 640px"></p>', '只有图片'],
    ['a picture of unknown width', '<p><img src="table.png"></p>', '只有图片'],
    ['a canvas', '<canvas width="700"></canvas>', '只有图片'],
    ['sub-headings with words', '<p>一、规章</p><p>无。</p><p>二、规范性文件</p><p>无。</p>', '标题下没有该部分的表格'],
  ])('reports a part with %s', (_, two, words) => {
    const [finding, ...rest] = run(pageWith(two));
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', class: 'completeness', quotes: [TITLES[0]] });
    expect(finding?.message).toContain(words);
  });

  it('says that the page has files elsewhere', () => {
    const [finding] = run(pageWith('', REQUESTS, REVIEW, '<p>附件：<a href="report.docx">年度报告</a></p>'));
    expect(finding?.message).toContain('页面另有附件');
  });

  it('names two parts in one finding', () => {
    const [finding, ...rest] = run(pageWith(DISCLOSURE, '<p>收到申请6件。</p>', '<p>无。</p>'));
    expect(rest).toEqual([]);
    expect(finding?.quotes).toEqual([TITLES[1], TITLES[2]]);
  });

  it('cannot tell without headings', () => {
    const facts = tablesOf('foi-2021', ['requests']);
    expect(check(partWithoutTable, { article: articleOf('清河镇公开情况'), facts })).toEqual([]);
  });

  it('looks at the tables that were read, whatever their place', () => {
    const facts = tablesOf('foi-2021', ['disclosure', 'requests', 'review']);
    expect(check(partWithoutTable, { article: reportWith({}), facts })).toEqual([]);
    expect(check(partWithoutTable, { article: reportWith({}) })[0]?.quotes).toHaveLength(3);
  });
});
