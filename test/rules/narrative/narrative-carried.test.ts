import { describe, expect, it } from 'vitest';
import { narrativeCarried } from '../../../lib/rules/narrative/narrative-carried.ts';
import { checkNarrative } from '../narrative-report.ts';

const CELLS = {
  'requests.new.total': '20',
  'requests.carriedIn.total': '3',
  'requests.handled.total': '18',
  'requests.carriedOut.total': '5',
};
const run = (sentences: string | string[]) => checkNarrative(narrativeCarried, sentences, CELLS);

describe('narrative-carried', () => {
  it.each([
    ['收到政府信息公开申请20件，结转下年度继续办理4件。', 'requests.carriedOut.total'],
    ['依申请公开中，有6件结转下年度办理。', 'requests.carriedOut.total'],
    ['另有政府信息公开申请2件结转至2024年继续办理。', 'requests.carriedOut.total'],
    ['政府信息公开申请结转下一年度8件。', 'requests.carriedOut.total'],
    ['收到政府信息公开申请20件，上年结转4件。', 'requests.carriedIn.total'],
    ['政府信息公开申请上年度结转2件。', 'requests.carriedIn.total'],
    ['收到政府信息公开申请20件，2022年结转5件。', 'requests.carriedIn.total'],
    ['办理政府信息公开申请，其中上年结转1件。', 'requests.carriedIn.total'],
    ['收到政府信息公开申请20件，上年结转申请6件。', 'requests.carriedIn.total'],
    ['政府信息公开申请结转下年度继续办理十件。', 'requests.carriedOut.total'],
  ])('objects to %j', (sentence, fact) => {
    const findings = run(sentence);
    expect(findings.map(({ severity, facts }) => [severity, facts])).toEqual([['warning', [fact]]]);
  });

  it.each([
    '收到政府信息公开申请20件，结转下年度继续办理5件。',
    '收到政府信息公开申请20件，上年结转3件。',
    '收到政府信息公开申请20件，含上年度结转3件，另有5件结转下年度继续办理。',
    '2022年，政府信息公开申请结转下年度2件。',
    '项目资金结转下年300万元。',
    '上年结转资金12万元。',
    '收到政府信息公开申请20件，均依法办理。',
    '上年结转行政复议案件2件。',
    '预算结转下年度使用。',
    '有5件政府信息公开申请结转至2024年继续办理。',
  ])('has nothing to say of %j', (sentence) => {
    expect(run(sentence)).toEqual([]);
  });

  it('cannot tell where the cell is blank', () => {
    const blank = { ...CELLS, 'requests.carriedOut.total': '' };
    expect(checkNarrative(narrativeCarried, '政府信息公开申请结转下年度4件。', blank)).toEqual([]);
  });

  it('finds both in one report', () => {
    expect(run('收到政府信息公开申请20件，上年结转4件，结转下年度继续办理6件。')).toHaveLength(2);
  });

  it('goes on with requests behind the row of petitions', () => {
    const said = '受理政府信息公开申请3件，信访举报投诉类申请不予处理1件。有9件结转下年度办理。';
    const cells = { 'requests.new.total': '3', 'requests.handled.total': '3' };
    expect(checkNarrative(narrativeCarried, said, cells)).toHaveLength(1);
    expect(checkNarrative(narrativeCarried, '办理信访举报投诉20件，结转下年度2件。', cells)).toEqual([]);
  });
});
