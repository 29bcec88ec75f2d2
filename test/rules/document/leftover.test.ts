import { describe, expect, it } from 'vitest';
import { leftover } from '../../../lib/rules/document/leftover.ts';
import { articleOf, reportWith } from '../article-of.ts';
import { check } from '../check-rule.ts';
import { factsOf } from '../facts-of.ts';

const PART_SIX = '2023年未发出收费通知，未收取信息处理费。';
const run = (words: string) => check(leftover, { article: reportWith({ [PART_SIX]: words }) });

describe('leftover', () => {
  it.each([
    PART_SIX,
    '联系邮箱：xxgk@example.gov.cn，网址http://www.xx.gov.cn/xxgk/index.html。',
    '印发《关于做好公开工作的通知》（清政办发〔2023〕9号）。',
    '公开了出生年月日等个人信息处理规则。',
    '2023年度共组织培训2次，X光机采购信息1条。',
    '近20年度假区建设情况。',
    '收到某企业来信。',
    '公民申请填写《申请表》后提交，其他表格等待填报。',
    '如需申请公开，请填写《政府信息公开申请表》。',
    '已出具答复函（1号）。',
    '2021年以来，市公安局认真落实条例。',
    '印发文号2021-2023，电话85602021，网址2021以外。',
    '建成2020度假村一处。',
    '二〇〇八年以来、2000X型设备和一〇〇乡公路。',
    '国办公开办函〔2021〕30号、GB/T2021以来的标准。',
    '全年公开信息260余条，接待群众300余人次。',
    '全年公开信息260余\n条，接待群众300余人次。',
    '阅读量10余万，培训20余场（次）。',
    'XXL型号的口罩信息1条。',
    '本年度共编发12期，其中5期为政策解读。',
    '联系电话：0573-85602000已更换为85602021。',
  ])('passes “%s”', (words) => {
    expect(run(words)).toEqual([]);
  });

  it.each([
    ['该部分以表格形式报告。表格如下。', '该部分以表格形式报告'],
    ['XX镇认真落实政务公开要求。', 'XX镇认真落实政务公开要求'],
    ['我镇制定了××制度，做到有章可循。', '我镇制定了××制度'],
    ['由某某同志任组长。', '由某某同志任组长'],
    ['请填写其他需要报告的事项。', '请填写其他需要报告的事项'],
    ['收费情况待填。', '收费情况待填'],
    ['按照清政办发【9号】要求办理。', '按照清政办发【9号】要求办理'],
    ['202 年度无其他事项。', '202 年度无其他事项'],
    ['20XX年，我镇无其他事项。', '20XX年'],
    ['于20××年公布。', '于20××年公布'],
    ['截至X月X日无其他事项。', '截至X月X日无其他事项'],
    ['○○镇认真落实政务公开要求。', '○○镇认真落实政务公开要求'],
    ['2021以来，市公安局认真落实条例。', '2021以来'],
    ['2023度，我镇无其他事项。', '2023度'],
    ['截至2023底无其他事项。', '截至2023底无其他事项'],
    ['2023全年无其他事项。', '2023全年无其他事项'],
    ['全年公开信息260余', '全年公开信息260余'],
    ['发布动态260余，解读3条。', '发布动态260余'],
    ['发布动态（260余）和解读3条。', '发布动态（260余）和解读3条'],
    ['以上数据截至 年 月 日。', '年 月 日'],
  ])('reports “%s”', (words, quote) => {
    const [finding, ...rest] = run(words);
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', class: 'stale-text' });
    expect(finding?.quotes?.map(({ text }) => text)).toEqual([quote]);
  });

  it.each(['清河镇人民政府202年度政府信息公开工作年度报告', 'XX镇人民政府2023年政府信息公开工作年度报告'])(
    'reports the title “%s”',
    (title) => {
      const article = reportWith({ 清河镇人民政府2023年政府信息公开工作年度报告: title });
      const [finding, ...rest] = check(leftover, { article });
      expect(rest).toEqual([]);
      expect(finding?.quotes?.map(({ text }) => text)).toEqual([title]);
      expect(finding?.message.zh).toContain('标题');
    },
  );

  it('reports a cell that was not filled in', () => {
    const facts = factsOf('foi-2021', { 'requests.new.person': 'XX', 'requests.new.total': '3' });
    const [finding, ...rest] = check(leftover, { formId: 'foi-2021', facts });
    expect(rest).toEqual([]);
    expect(finding?.facts).toEqual(['requests.new.person']);
    expect(finding?.message.zh).toContain('填的是“XX”');
  });

  it('has nothing to say of a page without text, nor of cells that are only unreadable', () => {
    expect(check(leftover, { article: articleOf('') })).toEqual([]);
    expect(
      check(leftover, { facts: factsOf('foi-2019', { 'requests.new.person': '见附件', 'requests.new.total': '' }) }),
    ).toEqual([]);
  });

  it('reports two places in two findings', () => {
    expect(run('XX镇无其他事项。\n202 年 月 日')).toHaveLength(2);
  });
});
