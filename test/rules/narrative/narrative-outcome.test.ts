import { describe, expect, it } from 'vitest';
import { narrativeOutcome } from '../../../lib/rules/narrative/narrative-outcome.ts';
import { checkNarrative } from '../narrative-report.ts';

/** granted 10, partial 5, denied 2 + 1, unavailable 7, unprocessed 1, other 2; 28 handled. */
const CELLS = {
  'requests.new.total': '28',
  'requests.granted.total': '10',
  'requests.partial.total': '5',
  'requests.denied.internalAffairs.total': '2',
  'requests.denied.process.total': '1',
  'requests.unavailable.notHeld.total': '7',
  'requests.unprocessed.petition.total': '1',
  'requests.other.rest.total': '2',
  'requests.handled.total': '28',
};
const run = (sentences: string | string[], cells: Record<string, string> = CELLS) =>
  checkNarrative(narrativeOutcome, sentences, cells);

describe('narrative-outcome', () => {
  it.each([
    '收到政府信息公开申请28件，其中予以公开11件。',
    '答复政府信息公开申请28件，同意公开9件。',
    '答复政府信息公开申请28件，其中部分公开6件。',
    '答复政府信息公开申请28件，部分予以公开4件。',
    '收到政府信息公开申请28件，予以公开及部分公开16件。',
    '办结政府信息公开申请28件，其中不予公开4件、无法提供7件。',
    '收到政府信息公开申请28件，予以公开10件，部分公开5件，信息不存在8件。',
    '收到政府信息公开申请28件，本机关不掌握相关信息无法提供的6件。',
    '办理政府信息公开申请28件，不予处理2件。',
    '办理政府信息公开申请28件，其他处理3件。',
    '2023年收到政府信息公开申请28件，均已予以公开。',
    '收到政府信息公开申请28件，12件予以公开。',
  ])('objects to %j', (sentence) => {
    expect(run(sentence).map(({ severity }) => severity)).toEqual(['warning']);
  });

  it.each([
    '收到政府信息公开申请28件，其中予以公开10件，部分公开5件。',
    '收到政府信息公开申请28件，予以公开及部分公开15件。',
    '收到政府信息公开申请28件，予以公开15件，不予公开3件。',
    '办结政府信息公开申请28件，其中不予公开10件。',
    '收到政府信息公开申请28件，信息不存在7件。',
    '2022年收到政府信息公开申请20件，予以公开6件。',
    '全年主动公开政府信息236条，其中依申请公开54条，不予公开24条。',
    '收到政府信息公开申请28件，其中网上申请予以公开4件。',
    '因不予公开引发行政复议1件。',
    '收到政府信息公开申请28件，其中已主动公开的4件，同意公开的6件。',
    '收到政府信息公开申请28件，其中规划类20件，其他8件。',
    '收到政府信息公开申请28件，均依法予以公开或部分公开、不予公开。',
    '对依申请公开件，做到应公开尽公开，均予以公开。',
  ])('has nothing to say of %j', (sentence) => {
    expect(run(sentence)).toEqual([]);
  });

  it('shows the rows that it adds up', () => {
    const [finding] = run('答复政府信息公开申请28件，不予公开4件，无法提供7件。');
    expect(finding?.message.zh).toContain('2＋1＝3');
  });

  it('cannot tell where a row is blank', () => {
    expect(run('答复政府信息公开申请28件，不予公开4件。', { ...CELLS, 'requests.denied.process.total': '' })).toEqual(
      [],
    );
  });

  it('finds it in two places', () => {
    expect(run(['答复政府信息公开申请28件，予以公开11件。', '政府信息公开申请中，予以公开12件。'])).toHaveLength(2);
  });
});
