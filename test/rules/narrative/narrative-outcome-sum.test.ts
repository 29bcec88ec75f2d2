import { describe, expect, it } from 'vitest';
import { narrativeOutcomeSum } from '../../../lib/rules/narrative/narrative-outcome-sum.ts';
import { checkNarrative } from '../narrative-report.ts';

const run = (sentences: string | string[], cells: Record<string, string> = {}) =>
  checkNarrative(narrativeOutcomeSum, sentences, cells);

describe('narrative-outcome-sum', () => {
  it.each([
    '收到政府信息公开申请70件。予以公开20件，部分公开6件，不予公开10件，无法提供20件，结转下年度1件。',
    '收到政府信息公开申请30件，予以公开10件，部分公开5件，不予公开3件，无法提供7件，其他处理4件，结转下年2件。',
    '新收政府信息公开申请40件，上年结转3件，予以公开20件，部分公开5件，不予公开6件，无法提供10件，结转下年1件。',
    '办结政府信息公开申请50件，同意公开30件，部分公开5件，不予公开4件，不予处理10件。',
  ])('objects to %j', (sentence) => {
    const findings = run(sentence);
    expect(findings.map(({ severity }) => severity)).toEqual(['warning']);
    expect(findings[0]?.message.zh).toContain('＋');
  });

  it.each([
    '收到政府信息公开申请70件。予以公开20件，部分公开6件，不予公开10件，无法提供33件，结转下年度1件。',
    '新收政府信息公开申请40件，上年结转3件，予以公开20件，部分公开5件，不予公开6件，无法提供11件，结转下年1件。',
    '收到政府信息公开申请70件，予以公开20件，部分公开6件，不予公开10件。',
    '收到政府信息公开申请70件，予以公开20件，部分公开6件，不予公开10件，其中不予公开3件，无法提供2件。',
    '予以公开20件，部分公开6件，不予公开10件，无法提供33件。',
  ])('has nothing to say of %j', (sentence) => {
    expect(run(sentence)).toEqual([]);
  });

  it('keeps silent where the table has the rest in a group that the text leaves out', () => {
    const said = '办结政府信息公开申请50件，予以公开30件，部分公开5件，不予公开4件，无法提供10件。';
    expect(run(said)).toHaveLength(1);
    expect(run(said, { 'requests.unprocessed.petition.total': '1' })).toEqual([]);
  });

  it('finds it in two places', () => {
    const said = '办结政府信息公开申请50件，予以公开30件，部分公开5件，不予公开4件，无法提供10件。';
    expect(run([said, `（二）依申请公开情况。${said}`])).toHaveLength(2);
  });
});
