import { describe, expect, it } from 'vitest';
import { narrativeEntry } from '../../../lib/rules/narrative/narrative-entry.ts';
import { checkNarrative } from '../narrative-report.ts';

const run = (sentences: string | string[]) => checkNarrative(narrativeEntry, sentences, {});

describe('narrative-entry', () => {
  it.each([
    ['收到政府信息公开申请24件，其中网上申请12件、信函申请8件、当面申请3件。', '12＋8＋3＝23'],
    ['收到政府信息公开申请24件，其中线上申请15件，线下申请8件。', '15＋8＝23'],
    ['收到政府信息公开申请24件，其中在线申请15件，邮寄申请8件。', '15＋8＝23'],
    [
      '收到政府信息公开申请24件，通过网络申请14件，通过信函申请6件，通过当面申请3件，通过传真申请2件。',
      '14＋6＋3＋2＝25',
    ],
  ])('objects to %j', (sentence, arithmetic) => {
    const [finding] = run(sentence);
    expect(finding?.severity).toBe('warning');
    expect(finding?.message.zh).toContain(arithmetic);
  });

  it('only notes two ways that leave much out', () => {
    expect(run('收到政府信息公开申请24件，其中网络申请10件，信函申请4件。').map(({ severity }) => severity)).toEqual([
      'info',
    ]);
  });

  it.each([
    '收到政府信息公开申请24件，其中网上申请12件、信函申请8件、当面申请4件。',
    '收到政府信息公开申请24件，其中网络申请20件。',
    // The breakdown rule has it.
    '收到政府信息公开申请24件，其中网络申请15件，信函申请10件。',
    '收到政府信息公开申请24件。收到网站留言182件，来信15件。',
    '2022年收到政府信息公开申请24件，其中线上申请15件，线下申请8件。',
    '网上收到政府信息公开申请12件，信函收到申请8件。',
    '收到政府信息公开申请24件，其中网上申请12件、网站申请8件、当面申请3件。',
  ])('has nothing to say of %j', (sentence) => {
    expect(run(sentence)).toEqual([]);
  });

  it('finds it in two places', () => {
    const said = '收到政府信息公开申请24件，其中线上申请15件，线下申请8件。';
    expect(run([said, `（二）依申请公开情况。${said}`])).toHaveLength(2);
  });
});
