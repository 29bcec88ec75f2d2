import { describe, expect, it } from 'vitest';
import { narrativeNormative } from '../../../lib/rules/narrative/narrative-normative.ts';
import { checkNarrative } from '../narrative-report.ts';

const CELLS = {
  'disclosure.normative.issued': '8',
  'disclosure.normative.repealed': '2',
  'disclosure.normative.inForce': '18',
};
const run = (sentences: string | string[], cells: Record<string, string> = CELLS) =>
  checkNarrative(narrativeNormative, sentences, cells);

describe('narrative-normative', () => {
  it.each([
    ['2023年制发行政规范性文件7件。', 'disclosure.normative.issued'],
    ['全年共制发规范性文件9件，均已公开。', 'disclosure.normative.issued'],
    ['本年度印发行政规范性文件10件。', 'disclosure.normative.issued'],
    ['全年出台规范性文件6份。', 'disclosure.normative.issued'],
    ['2023年发布行政规范性文件3件。', 'disclosure.normative.issued'],
    ['制定行政规范性文件五件。', 'disclosure.normative.issued'],
    ['全年废止规范性文件3件。', 'disclosure.normative.repealed'],
    ['2023年废止行政规范性文件5件。', 'disclosure.normative.repealed'],
    ['现行有效规范性文件20件。', 'disclosure.normative.inForce'],
    ['截至年底，现行有效行政规范性文件17件。', 'disclosure.normative.inForce'],
  ])('objects to %j', (sentence, fact) => {
    const findings = run(sentence);
    expect(findings.map(({ severity }) => severity)).toEqual(['warning']);
    expect(findings[0]?.facts).toContain(fact);
  });

  it.each([
    '2023年制发行政规范性文件8件。',
    '全年制发规范性文件8件，废止2件，现行有效18件。',
    '全年废止规范性文件2件。',
    '现行有效规范性文件18件。',
    '2022年制发规范性文件4件。',
    '共解读行政规范性文件1件。',
    '转发上级规范性文件12件。',
    '开展规范性文件清理，清理文件35件。',
    '对规范性文件进行合法性审查11件。',
    '全市制发规范性文件120件。',
    '规范性文件公开率100%。',
    '政府公报刊登县政府规范性文件12件、部门规范性文件20件。',
  ])('has no warning for %j', (sentence) => {
    expect(run(sentence).filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('only notes the number of items about such documents: another count', () => {
    const cells = {
      'disclosure.normative.published': '1',
      'disclosure.normative.made': '1',
      'disclosure.normative.total': '1',
    };
    const said = '主动公开政府信息270条，其中行政规范性文件类信息3条。';
    const findings = checkNarrative(narrativeNormative, said, cells, { form: 'foi-2019', year: 2020 });
    expect(findings.map(({ severity, facts, quotes }) => [severity, facts, quotes?.[0]?.text])).toEqual([
      ['info', ['disclosure.normative.published'], '行政规范性文件类信息3条'],
    ]);
  });

  it('cannot tell where the cell is blank', () => {
    expect(run('2023年制发行政规范性文件7件。', { ...CELLS, 'disclosure.normative.issued': '' })).toEqual([]);
  });

  it('finds it in two places', () => {
    expect(run(['制发行政规范性文件7件。', '全年废止规范性文件3件。'])).toHaveLength(2);
  });
});
