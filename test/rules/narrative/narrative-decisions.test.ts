import { describe, expect, it } from 'vitest';
import { narrativeDecisions } from '../../../lib/rules/narrative/narrative-decisions.ts';
import { checkNarrative } from '../narrative-report.ts';

const CELLS = {
  'disclosure.licensing.decisions': '423',
  'disclosure.penalty.decisions': '62',
  'disclosure.coercion.decisions': '3',
};
const run = (sentences: string | string[], cells: Record<string, string> = CELLS) =>
  checkNarrative(narrativeDecisions, sentences, cells, { agency: '清河县自然资源局' });

describe('narrative-decisions', () => {
  it.each([
    '全年作出行政许可决定432件。',
    '2023年，我局共作出行政处罚决定63件。',
    '全年办理行政许可402件。',
    '行政强制处理决定4件。',
    '本年度行政处罚处理决定数量为26件。',
    '实施行政强制2件。',
    '作出行政许可决定423件、行政处罚决定61件、行政强制决定3件。',
  ])('objects to %j', (sentence) => {
    expect(run(sentence).map(({ severity }) => severity)).toEqual(['warning']);
  });

  it.each([
    '全年作出行政许可决定423件，行政处罚决定62件。',
    '全年受理行政许可申请450件。',
    '办理行政许可450件，按时办结率100%。',
    '公开行政许可信息400条，公开行政处罚信息60条。',
    '通过双公示平台公示行政处罚63条。',
    '2022年作出行政处罚决定80件。',
    '上半年作出行政处罚决定30件。',
    '全县各部门作出行政处罚决定980件。',
    '梳理行政许可事项45项。',
    '不予行政许可5件。',
    '作出行政许可决定400余件。',
    '作出行政处罚决定62件，罚款25万元。',
  ])('has nothing to say of %j', (sentence) => {
    expect(run(sentence)).toEqual([]);
  });

  it('only notes more items published than decisions made', () => {
    expect(run('公开行政处罚信息70条。').map(({ severity }) => severity)).toEqual(['info']);
  });

  it('cannot tell where the cell is blank', () => {
    expect(run('作出行政处罚决定63件。', { ...CELLS, 'disclosure.penalty.decisions': '' })).toEqual([]);
  });

  it('finds it in two places', () => {
    expect(run(['作出行政处罚决定63件。', '作出行政处罚决定64件。'])).toHaveLength(2);
  });

  it.each(['全年作出行政处罚决定62件、行政强制30件。', '办理行政许可423件、行政处罚26件、行政强制3件。'])(
    'carries the verb on in %j',
    (sentence) => {
      expect(run(sentence).map(({ severity }) => severity)).toEqual(['warning']);
    },
  );

  it.each([
    '办理行政许可423件、行政处罚62件、行政强制3件。',
    '公示行政许可400件、行政处罚60件。',
    '梳理公布权责清单，行政处罚80件。',
    '受理行政许可申请450件、行政处罚70件。',
  ])('carries no verb on in %j', (sentence) => {
    expect(run(sentence)).toEqual([]);
  });
});
