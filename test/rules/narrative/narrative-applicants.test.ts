import { describe, expect, it } from 'vitest';
import { narrativeApplicants } from '../../../lib/rules/narrative/narrative-applicants.ts';
import { checkNarrative } from '../narrative-report.ts';

const CELLS = {
  'requests.new.person': '20',
  'requests.new.business': '4',
  'requests.new.legal': '2',
  'requests.new.total': '26',
  'requests.carriedIn.person': '3',
  'requests.handled.person': '22',
};
const run = (sentences: string | string[], cells: Record<string, string> = CELLS) =>
  checkNarrative(narrativeApplicants, sentences, cells);

describe('narrative-applicants', () => {
  it.each([
    '收到政府信息公开申请26件，其中自然人申请21件，法人或其他组织申请6件。',
    '收到政府信息公开申请26件，其中自然人19件。',
    '收到政府信息公开申请26件，其中公民申请24件。',
    '收到政府信息公开申请26件（自然人20件，商业企业5件，法律服务机构2件）。',
    '收到政府信息公开申请26件，其中法人和其他组织申请5件。',
    '收到政府信息公开申请26件，其中企业申请3件。',
    '收到政府信息公开申请26件，其中法律服务机构3件。',
    '收到政府信息公开申请26件，涉及自然人25件。',
  ])('objects to %j', (sentence) => {
    expect(run(sentence).length).toBeGreaterThan(0);
  });

  it.each([
    '收到政府信息公开申请26件，其中自然人申请20件，法人或其他组织申请6件。',
    '办结政府信息公开申请29件，其中自然人22件。',
    '收到政府信息公开申请29件（含上年结转3件），其中自然人23件。',
    '收到政府信息公开申请26件，其中企业申请6件。',
    '收到公民、法人或其他组织提出的政府信息公开申请26件。',
    '2022年收到政府信息公开申请18件，其中自然人17件。',
    '收到政府信息公开申请26件，其中自然人网上申请12件。',
    '服务企业120家，走访个体工商户30户。',
    '收到政府信息公开申请26件，涉及企业改制的5件。',
    '办理企业行政许可申请45件。',
  ])('has nothing to say of %j', (sentence) => {
    expect(run(sentence)).toEqual([]);
  });

  it('cannot tell where the cell is blank', () => {
    const blank = { ...CELLS, 'requests.new.person': '' };
    expect(run('收到政府信息公开申请26件，其中自然人申请21件。', blank)).toEqual([]);
  });

  it('finds it in two places', () => {
    expect(
      run(['收到政府信息公开申请26件，其中自然人19件。', '收到政府信息公开申请26件，其中自然人18件。']),
    ).toHaveLength(2);
  });

  it('reads applicants in a sentence that goes on from the one before', () => {
    const cells = { 'requests.new.person': '31', 'requests.new.business': '2', 'requests.new.total': '33' };
    const said = (n: number) => `新收政府信息公开申请33件。其中自然人${n}件、商业企业2件。`;
    expect(checkNarrative(narrativeApplicants, said(30), cells)).toHaveLength(1);
    expect(checkNarrative(narrativeApplicants, said(31), cells)).toEqual([]);
    expect(checkNarrative(narrativeApplicants, '收到群众来信40件。其中自然人38件、企业2件。', cells)).toEqual([]);
  });
});
