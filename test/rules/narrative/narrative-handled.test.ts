import { describe, expect, it } from 'vitest';
import { narrativeHandled } from '../../../lib/rules/narrative/narrative-handled.ts';
import { checkNarrative } from '../narrative-report.ts';

const CELLS = {
  'requests.new.total': '62',
  'requests.carriedIn.total': '7',
  'requests.granted.total': '69',
  'requests.handled.total': '69',
};
const run = (sentences: string | string[]) => checkNarrative(narrativeHandled, sentences, CELLS);

describe('narrative-handled', () => {
  it.each([
    '2023年共依法办结政府信息依申请公开件62件。',
    '全年办结政府信息公开申请68件。',
    '全年共答复政府信息公开申请70件。',
    '共收到政府信息公开申请62件，办结60件。',
    '依申请公开方面，全年办理完成政府信息公开申请50件。',
    '2023年我镇完成依申请公开答复7件。',
    '全年按期办结依申请公开政府信息 96 件。',
    '本年度共办结依申请公开申请六十件。',
    '2023年，受理并办结政府信息公开申请23件。',
    '全年共办理答复政府信息公开申请59件。',
  ])('objects to %j beside 69 in the table', (sentence) => {
    const findings = run(sentence);
    expect(findings.map(({ severity }) => severity)).toEqual(['warning']);
    expect(findings[0]?.facts).toContain('requests.handled.total');
    expect(sentence).toContain(findings[0]?.quotes?.[0]?.text as string);
  });

  it.each([
    '2023年共依法办结政府信息公开申请69件。',
    '全年答复政府信息公开申请六十九件。',
    '收到政府信息公开申请62件，按期办结率100%。',
    '2022年办结政府信息公开申请41件。',
    '全年办结网上留言182件。',
    '办结人大代表建议1件，均已答复代表。',
    '全年办结12345热线工单1200件，满意率99.2%。',
    '办理行政许可1484件，办结1484件。',
    '全年办结信访事项17件。',
    '收到政府信息公开申请62件，均已办结。',
    '答复公众咨询200余次。',
    '收到政府信息公开申请62件，上年结转7件，全部办结，共69件。',
  ])('has nothing to say of %j', (sentence) => {
    expect(run(sentence)).toEqual([]);
  });

  it('says so where the number is that of the new requests', () => {
    const [finding] = run('2023年共依法办结政府信息依申请公开件62件。');
    expect(finding?.facts).toEqual(['requests.handled.total', 'requests.new.total']);
    expect(finding?.message.zh).toContain('本年新收');
  });

  it('cannot tell where the cell is unreadable', () => {
    const unreadable = { ...CELLS, 'requests.handled.total': '若干' };
    expect(checkNarrative(narrativeHandled, '全年办结政府信息公开申请68件。', unreadable)).toEqual([]);
  });

  it('finds it in two places', () => {
    expect(run(['全年办结政府信息公开申请68件。', '2023年，我镇答复政府信息公开申请60件。'])).toHaveLength(2);
  });

  it.each([
    '共收到政府信息公开申请62件，上年结转7件。68件已按期答复。',
    '共收到政府信息公开申请62件，上年结转7件，62件全部办结，没有结转。',
  ])('reads the number that stands before the verb in %j', (sentence) => {
    expect(run(sentence).map(({ severity }) => severity)).toEqual(['warning']);
  });

  it.each([
    '共收到政府信息公开申请62件，上年结转7件。69件已按期答复。',
    '收到政府信息公开申请62件，60件已答复，2件申请人撤回，上年结转的7件也已答复。',
    '收到政府信息公开申请62件，60件按期答复，9件延期答复。',
    '收到政府信息公开申请62件，涉及征地的30件已全部答复。',
    '收到政府信息公开申请62件，另收到群众来信12件，12件均已答复。',
    '收到政府信息公开申请62件，其中40件已按期答复。',
  ])('leaves the number before the verb alone in %j', (sentence) => {
    expect(run(sentence)).toEqual([]);
  });
});
