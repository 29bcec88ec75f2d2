import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditDocument } from '../audit/audit-file.ts';
import { parseDocument } from '../dom.ts';
import { fuzzRuns, fuzzTime } from '../fuzz-runs.ts';

/** Pages without a report: no report, no error, nothing said to look like one. */

const RUNS = fuzzRuns(150);
const TIMEOUT = fuzzTime(60_000);

const page = parseDocument('<body></body>');

function audit(html: string) {
  page.body.innerHTML = html;
  const { reports, unrecognised, coverage } = auditDocument(page).document;
  return { reports, unrecognised, found: coverage.tables.found };
}

const NOTHING = { reports: [], unrecognised: [], found: 0 };

const table = (rows: readonly (readonly string[])[]) =>
  `<table>${rows.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`;

describe('pages of other kinds', () => {
  const pages: Record<string, string> = {
    empty: '',
    'a login page': '<form><table><tr><td>用户名<td><input name=u><tr><td>密码<td><input type=password></table></form>',
    'a calendar': table([
      ['日', '一', '二', '三', '四', '五', '六'],
      ['1', '2', '3', '4', '5', '6', '7'],
      ['8', '9', '10', '11', '12', '13', '14'],
    ]),
    'a list of links':
      '<table><tr><td><a href=#>政府信息公开指南</a><td>2024-01-01<tr><td><a href=#>政府信息公开年报</a><td>2024-01-02</table>',
    'a budget': table([
      ['收入', '', '支出', ''],
      ['项目', '决算数', '项目', '决算数'],
      ['一、一般公共预算财政拨款收入', '1367.76', '一、一般公共服务支出', '434.16'],
      ['本年收入合计', '1367.76', '本年支出合计', '1367.75'],
      ['总计', '1367.76', '总计', '1367.76'],
    ]),
    'statistics of enforcement': table([
      ['行政处罚实施情况', '警告', '罚款', '没收违法所得', '合计（宗）', '罚没金额（万元）'],
      ['某局', '31', '54', '59', '144', '3.2'],
      ['合计', '31', '54', '59', '144', '3.2'],
    ]),
    'licences granted': table([
      ['行政许可', '申请数量', '受理数量', '许可数量', '不予许可数量', '撤销许可数量'],
      ['某局', '26569', '26569', '26462', '102', '5'],
    ]),
    'the yearly table of government websites': table([
      ['信息发布', '总数', '3020'],
      ['解读回应', '解读材料数量', '12'],
      ['回应公众关注热点或重大舆情数量', '单位：次', '3'],
      ['互动交流', '收到留言数量', '44'],
    ]),
    'people by kind': table([
      ['项目', '自然人', '法人', '其他', '总计'],
      ['办件量', '10', '20', '3', '33'],
      ['合计', '10', '20', '3', '33'],
    ]),
  };

  it.each(Object.entries(pages))('%s', (_, html) => {
    expect(audit(html)).toEqual(NOTHING);
  });
});

/** Words of other tables, some of which the forms have too. */
const WORDS =
  '项目 名称 单位 数量 合计 总计 小计 其他 其它 备注 序号 年度 金额 收入 支出 预算数 决算数 自然人 法人 企业 行政许可 行政处罚 行政强制 规章 信息内容 警告 罚款 公开 申请 办理 受理 行政复议 行政诉讼 维持 一、基本情况 （一）人员 1.在职 2.离退休 第一季度 男 女 城镇 农村 2023年 本年 上年 增减'.split(
    ' ',
  );
const cell = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 5000 }).map(String) },
  { weight: 2, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.constantFrom('', '/', '—', '0.00', '12.5%', '2024-01-17', '&nbsp;') },
);
const tables = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 16 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );

it(
  `${RUNS.numRuns} tables of words and numbers are taken for no report`,
  () => {
    fc.assert(
      fc.property(fc.array(tables, { minLength: 1, maxLength: 4 }), (found) => {
        expect(audit(found.map(table).join('<p>说明</p>'))).toEqual(NOTHING);
      }),
      { ...RUNS, endOnFailure: true },
    );
  },
  TIMEOUT,
);
