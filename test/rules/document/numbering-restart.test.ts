import { describe, expect, it } from 'vitest';
import { numberingRestart } from '../../../lib/rules/document/parts/numbering-restart.ts';
import { articleOf, reportWith } from '../article-of.ts';
import { check } from '../check-rule.ts';

const SUB = '（一）主动公开情况。2023年，我镇主动公开政府信息218条。';
const PROBLEMS = '（一）存在的主要问题。政策解读形式不够丰富，公开时效有待提高。';
const run = (changes: Record<string, string>) => check(numberingRestart, { article: reportWith(changes) });

describe('numbering-restart', () => {
  it.each([
    {},
    { [SUB]: '1.主动公开情况。2023年，我镇主动公开政府信息218条。\n2.公开渠道。网站一个。' },
    { [SUB]: '一是公开及时，二是内容全面。' },
    { [SUB]: '一、加强组织领导，落实责任。' },
    { '六、其他需要报告的事项\n': '六、公开平台建设情况\n办好专栏。\n七、其他需要报告的事项\n' },
    { '一、总体情况\n': '第一部分 总体情况\n一、组织领导\n明确专人。\n二、公开渠道\n网站一个。\n' },
    {
      '二、主动公开政府信息情况\n':
        '二、主动公开政府信息情况\n一、本年新收政府信息公开申请数量\n二、上年结转政府信息公开申请数量\n',
    },
    { [SUB]: '（一）第一，公开及时；第二，内容全面。' },
    {
      '根据《中华人民共和国政府信息公开条例》编制本报告。':
        '目录\n一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n根据条例编制。',
    },
    { [SUB]: '三、公开及时。\n五、内容全面。' },
  ])('passes %j', (changes) => {
    expect(run(changes)).toEqual([]);
  });

  it.each([
    [
      { [SUB]: '一、加强组织领导。成立领导小组。\n二、完善公开机制。修订制度。' },
      ['一、加强组织领导', '二、完善公开机制'],
    ],
    [
      { [SUB]: '一、加强组织领导\n成立领导小组。\n二、完善公开机制\n修订制度。\n三、强化监督\n开展评议。' },
      ['一、加强组织领导', '二、完善公开机制', '三、强化监督'],
    ],
    [
      { [PROBLEMS]: '一、解读形式不够丰富。\n二、公开时效有待提高。' },
      ['一、解读形式不够丰富', '二、公开时效有待提高'],
    ],
    [
      { '2023年未发出收费通知，未收取信息处理费。': '一、收费情况。未收取。\n二、建议提案办理。办结3件。' },
      ['一、收费情况', '二、建议提案办理'],
    ],
    [
      { [SUB]: '一、组织领导。落实责任。\n二、队伍建设。配备专人。', [PROBLEMS]: '一、内容不全。\n二、更新不快。' },
      ['一、组织领导', '二、队伍建设', '一、内容不全', '二、更新不快'],
    ],
  ])('notes %j', (changes, quotes) => {
    const [finding, ...rest] = run(changes as Record<string, string>);
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ severity: 'info', class: 'structure' });
    expect(finding?.quotes?.map(({ text }) => text)).toEqual(quotes);
  });

  it('cannot tell without numbered parts', () => {
    expect(check(numberingRestart, { article: articleOf('一、组织领导\n二、公开渠道') })).toEqual([]);
  });
});
