import { describe, expect, it } from 'vitest';
import { narrativeInterpretation } from '../../../lib/rules/narrative/narrative-interpretation.ts';
import { checkNarrative } from '../narrative-report.ts';

const CELLS = { 'platform.all': '100', 'platform.website': '100', 'platform.interpretations': '5' };
const run = (sentences: string | string[], cells: Record<string, string> = CELLS) =>
  checkNarrative(narrativeInterpretation, sentences, cells, { form: 'foi-2019', year: 2020 });

describe('narrative-interpretation', () => {
  it.each([
    '主动公开政府信息151条，其中公共服务2条，政策解读1条。',
    '全年发布政策解读6篇。',
    '发布政策解读稿件3篇。',
    '2020年发布各类政策解读8件。',
    '全年公开政策解读信息4条。',
    '政策解读10条。',
    '发布政策解读材料12篇。',
    '全年共发布政策解读稿件七篇。',
    '全年编发政策解读文章2篇。',
    '公开政策解读 15 条。',
    '2020年，我镇共发布政策解读9篇。',
    '编发政策解读稿件共14篇。',
    '截至2020年底，发布政策解读20条。',
    '镇政府公开各类政策解读信息3条。',
    '全年累计发布政策解读7篇。',
    '2020年度公开政策解读材料1篇。',
    '本年度发布政策解读稿件4条。',
    '共发布政策解读文章16篇。',
    '我镇发布政策解读0篇。',
    '政策解读稿件12篇。',
  ])('objects to %j beside 5 in the table', (sentence) => {
    const findings = run(sentence);
    expect(findings.map(({ severity, facts }) => [severity, facts])).toEqual([
      ['warning', ['platform.interpretations']],
    ]);
  });

  it.each([
    '全年发布政策解读5篇。',
    '发布政策解读稿件五篇。',
    '2019年发布政策解读9篇。',
    '丰富政策解读形式，提升解读质量。',
    '新增意见征集和政策解读2个模块。',
    '召开政策解读会议3次。',
    '政策解读率100%。',
    '组织政策解读培训2场，参加80人。',
    '进一步加强政策解读，开设专栏1个。',
    '转载上级政策解读20篇。',
    '发布政策解读5条，回应公众关切12次。',
    '2021年计划发布政策解读20篇。',
    '开展政策解读进村入户3次。',
    '政策解读专栏访问量1200次。',
    '收到对政策解读的意见建议8条。',
    '县政府发布政策解读320篇。',
    '比2019年的政策解读3篇有所增加。',
    '邀请部门负责人解读政策2次。',
    '政策解读方式由1种增加到3种。',
    '主动公开政策解读5条，其中图解3条。',
  ])('has nothing to say of %j', (sentence) => {
    expect(run(sentence)).toEqual([]);
  });

  it('cannot tell without the platform table or where its cell is blank', () => {
    expect(run('全年发布政策解读6篇。', { ...CELLS, 'platform.interpretations': '' })).toEqual([]);
  });

  it('finds it in two places', () => {
    expect(run(['全年发布政策解读6篇。', '全年编发政策解读文章2篇。'])).toHaveLength(2);
  });
});
