import { describe, expect, it } from 'vitest';
import { narrativeAllDone } from '../../../lib/rules/narrative/narrative-all-done.ts';
import { checkNarrative } from '../narrative-report.ts';

const CELLS = { 'requests.new.total': '8', 'requests.handled.total': '6', 'requests.carriedOut.total': '2' };
const run = (sentences: string | string[]) => checkNarrative(narrativeAllDone, sentences, CELLS);

describe('narrative-all-done', () => {
  it.each([
    '2023年收到政府信息公开申请8件，均已办结。',
    '收到政府信息公开申请8件，全部办结。',
    '全年收到政府信息公开申请8件，均已按期答复。',
    '收到政府信息公开申请8件，已全部答复申请人。',
    '收到政府信息公开申请8件，均已办理完毕。',
    '2023年，我镇收到政府信息公开申请8件，均已答复。',
    '收到依申请公开8件，均已按时办结。',
    '全年受理政府信息公开申请8件，全部按时办结。',
    '收到政府信息公开申请8件，均在法定期限内答复。',
    '收到政府信息公开申请8件，均予以答复。',
  ])('objects to %j with 2 carried over', (sentence) => {
    const findings = run(sentence);
    expect(findings.map(({ severity, facts }) => [severity, facts?.[0]])).toEqual([
      ['warning', 'requests.carriedOut.total'],
    ]);
  });

  const others = [
    '收到政府信息公开申请8件，已答复6件，2件结转下年度继续办理。',
    '人大代表建议1件，均已办结。',
    '全年收到网民留言182件，均已答复。',
    '收到政府信息公开申请8件，按期办结率100%。',
    '2022年收到政府信息公开申请5件，均已办结。',
    '政策文件均已公开。',
    '收到政府信息公开申请8件，均依法依规办理。',
    '政务热线工单全部办结。',
    '信访事项均已答复。',
    '全部行政许可事项已公开。',
    '收到政府信息公开申请8件，到期的均已答复，2件结转下年。',
  ];
  it.each(others)('has nothing to say of %j', (sentence) => {
    expect(run(sentence)).toEqual([]);
  });

  it('passes where nothing was carried over, and cannot tell where the cell is blank', () => {
    const said = '2023年收到政府信息公开申请8件，均已办结。';
    expect(checkNarrative(narrativeAllDone, said, { ...CELLS, 'requests.carriedOut.total': '0' })).toEqual([]);
    expect(checkNarrative(narrativeAllDone, said, { ...CELLS, 'requests.carriedOut.total': '' })).toEqual([]);
  });

  it('finds it in two places', () => {
    const findings = run([
      '收到政府信息公开申请8件，均已办结。',
      '（二）依申请公开情况。收到政府信息公开申请8件，全部答复。',
    ]);
    expect(findings).toHaveLength(2);
  });
});
