import { describe, expect, it } from 'vitest';
import { auditHtml, auditText } from './audit-file.ts';

const row = (cells: readonly (string | number)[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const table = (...rows: readonly (string | number)[][]) => `<table border=1>${rows.map(row).join('')}</table>`;

const PAGES = {
  'an empty page': '',
  'a page of nothing': '<html><body></body></html>',
  'a login page':
    '<form><table><tr><td>用户名<td><input><tr><td>密码<td><input type=password></table><button>登录</button></form>',
  'a list of links': `<ul>${'<li><a href=#>2020年政府信息公开工作年度报告</a><span>2021-01-22</span></li>'.repeat(20)}</ul>`,
  'a list of links in a table': table(
    ['序号', '标题', '发布日期'],
    [1, '<a href=#>某县2020年政府信息公开工作年度报告</a>', '2021-01-22'],
    [2, '<a href=#>某县2019年政府信息公开工作年度报告</a>', '2020-01-20'],
  ),
  'a calendar': table(['日', '一', '二', '三', '四', '五', '六'], ['', '', 1, 2, 3, 4, 5], [6, 7, 8, 9, 10, 11, 12]),
  'a budget': table(
    ['收入', '', '支出', ''],
    ['项目', '预算数', '项目', '预算数'],
    ['一、一般公共预算拨款收入', '1234.50', '一、一般公共服务支出', '900.00'],
    ['二、政府性基金预算拨款收入', '0.00', '二、社会保障和就业支出', '334.50'],
    ['本年收入合计', '1234.50', '本年支出合计', '1234.50'],
    ['上年结转', '0.00', '结转下年', '0.00'],
    ['总计', '1234.50', '总计', '1234.50'],
  ),
  'enforcement statistics': table(
    ['行政处罚实施情况', '警告', '罚款', '没收违法所得', '其他', '合计', '罚没金额'],
    ['行政处罚', 3, 12, 0, 1, 16, '25万元'],
    ['行政许可', '申请数量', '受理数量', '许可数量', '不予许可数量', '撤销许可数量', ''],
    ['', 120, 118, 110, 8, 0, ''],
  ),
  'the site’s own yearly figures': table(
    ['网站名称', '某县人民政府网站'],
    ['独立用户访问总量（单位：个）', 320000],
    ['信息发布（单位：条）总数', 9870],
    ['政务动态信息更新量', 7000],
    ['收到留言数量', 30],
    ['办结留言数量', 30],
  ),
  'the tables of before 2019': table(
    ['统计指标', '计量单位', '2017年度', '历年累计'],
    ['主动公开信息数', '条', 566, 3201],
    ['其中：1.公开规范性文件数', '条', 3, 20],
    ['收到申请总数', '件', 4, 33],
    ['其中：1.当面申请数', '件', 1, 10],
    ['对申请的答复总数', '件', 4, 33],
    ['其中：1.同意公开答复数', '件', 3, 30],
    ['行政复议数量', '件', 0, 1],
    ['行政诉讼数量', '件', 0, 0],
  ),
  'a timetable in boxes': `<div style="display:table">${'<div style="display:table-row"><span style="display:table-cell">周一</span><span style="display:table-cell">9:00</span></div>'.repeat(4)}</div>`,
  'a card layout': `<div>${'<div style="display:flex"><div>办事服务</div><div>行政许可 12</div><div>总计 30</div></div>'.repeat(6)}</div>`,
  'a breadcrumb and a footer with bars': '<p>首页 | 政务公开 | 年度报告</p><p>关于我们 | 网站地图 | 联系我们</p>',
  'preformatted code': '<pre>name\tvalue\na\t1\nb\t2\n</pre>',
  'prose about a report in a layout table':
    '<table><tr><td>栏目</td><td><p>2020年，本年新收政府信息公开申请8件，上年结转政府信息公开申请1件，其中法律服务机构1件，社会公益组织0件，结转下年度继续办理2件，未经复议直接起诉0件，复议后起诉0件。' +
    '全年通过政府网站、政务微信等渠道主动公开政府信息，接受社会监督，按照规定答复申请人，没有发生因政府信息公开引起的责任追究，下一步继续加强业务培训，完善工作机制，提高办理质量。</p></td></tr></table>',
} as const;

describe('a page without a report', () => {
  it.each(Object.entries(PAGES))('%s gives none and no error', (_, html) => {
    const { document } = auditHtml(html);
    expect(document.reports).toEqual([]);
    expect(document.unrecognised).toEqual([]);
    expect(document.failedRules).toBeUndefined();
  });

  it.each(['', '\n\n', '\t\n\t\n', '首页 | 公开\n联系 | 地图', 'a\tb\nc\td'])(
    'the text %j gives none and no error',
    (text) => {
      const { document } = auditText(text);
      expect(document.reports).toEqual([]);
      expect(document.unrecognised).toEqual([]);
    },
  );
});
