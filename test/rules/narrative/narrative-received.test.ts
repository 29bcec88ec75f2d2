import { describe, expect, it } from 'vitest';
import { narrativeReceived } from '../../../lib/rules/narrative/narrative-received.ts';
import { checkNarrative } from '../narrative-report.ts';

const CELLS = { 'requests.new.total': '26', 'requests.carriedIn.total': '4', 'requests.handled.total': '30' };
const run = (sentences: string | string[]) => checkNarrative(narrativeReceived, sentences, CELLS);

describe('narrative-received', () => {
  it.each([
    '2023年，我镇共收到政府信息公开申请25件。',
    '全年新收政府信息公开申请62件，均已按期答复。',
    '依申请公开情况。本年度受理依申请公开政府信息申请27件。',
    '2023年共接收政府信息公开申请36件，其中网上申请30件。',
    '我镇全年共收到依申请公开二十件。',
    '今年以来，共受理政府信息公开申请 24 件。',
    '2023年收到依申请公开政府信息８件。',
    '全年共收到政府信息公开申请260件。',
    '2023年，受理并办结政府信息公开申请23件。',
    '本年度共新收依申请公开事项16件，已全部办结。',
    '全年收到公民、法人或者其他组织提出的政府信息公开申请21件。',
  ])('objects to %j beside 26 in the table', (sentence) => {
    const findings = run(sentence);
    expect(findings.map(({ severity, facts }) => [severity, facts?.[0]])).toEqual([['warning', 'requests.new.total']]);
    const quote = findings[0]?.quotes?.[0]?.text ?? '';
    expect(quote).not.toBe('');
    expect(sentence).toContain(quote);
  });

  it.each([
    '2023年，我镇共收到政府信息公开申请26件。',
    '全年共收到政府信息公开申请二十六件，均已按期答复。',
    '2023年共收到政府信息公开申请26件，其中线下申请15件，在线申请11件。',
    '全年共收到政府信息公开申请30件（含上年结转4件）。',
    '2022年，我镇共收到政府信息公开申请19件。',
    '全年收到网民留言182件，均已答复。',
    '全年办理12345热线工单1200件。',
    '本年度共受理人大代表建议12件、政协提案8件。',
    '全年共收到政府信息公开申请26件，同比增长30%。',
    '全年受理行政许可申请540件。',
    '收到上级文件35份，及时在网站公开。',
    '收到信访件17件，按期办结率100%。',
    '全年主动公开政府信息566条。',
  ])('has nothing to say of %j', (sentence) => {
    expect(run(sentence)).toEqual([]);
  });

  it('says so where last year’s open requests were counted as new', () => {
    const [finding] = run('2023年共收到政府信息公开申请30件。');
    expect(finding?.facts).toEqual(['requests.new.total', 'requests.carriedIn.total']);
    expect(finding?.message.zh).toContain('上年结转');
  });

  it('cannot tell where the cell is blank', () => {
    const blank = { ...CELLS, 'requests.new.total': '' };
    expect(checkNarrative(narrativeReceived, '全年共收到政府信息公开申请25件。', blank)).toEqual([]);
  });

  it('finds it in two places', () => {
    const findings = run([
      '2023年，我镇共收到政府信息公开申请25件。',
      '（二）依申请公开情况。全年收到政府信息公开申请24件。',
    ]);
    expect(findings).toHaveLength(2);
  });

  it('takes what is called new beside what was carried in for new alone', () => {
    const message = (sentence: string) => run(sentence).map(({ message }) => message.zh);
    expect(message('新收政府信息公开申请30件，上年结转4件。')).toEqual([
      expect.stringContaining('疑将上年结转计入新收'),
    ]);
    expect(run('新收政府信息公开申请26件，上年结转4件。')).toEqual([]);
    expect(message('我镇新收政府信息公开申请30件，上年结转4件。其中自然人20件。')).toHaveLength(1);
    expect(run('我镇新收政府信息公开申请30件（含上年结转4件）。')).toEqual([]);
    expect(run('收到政府信息公开申请30件，上年结转4件。')).toEqual([]);
  });
});
