import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../lib/narrative/claims/read-claims.ts';
import { textContradiction } from '../../../lib/rules/narrative/text-contradiction.ts';
import { articleOf, reportWith } from '../article-of.ts';
import { check } from '../check-rule.ts';
import { factsOf } from '../facts-of.ts';

const DISCLOSED = '2023年，我镇主动公开政府信息218条。';
const ASKED = '2023年，我镇收到政府信息公开申请6件，均已按期答复。';
const PART_THREE = '三、收到和处理政府信息公开申请情况\n';

/** `one` in the overview, `other` under part three. */
const run = (one: string, other: string, facts = factsOf('foi-2021', {})) => {
  const article = reportWith({ [ASKED]: one, [PART_THREE]: `${PART_THREE}${other}\n` });
  return check(textContradiction, { formId: 'foi-2021', facts, article, claims: readClaims(article) });
};

describe('text-contradiction', () => {
  it.each([
    ['2023年，我镇收到政府信息公开申请6件。', '2023年共收到政府信息公开申请6件。'],
    ['2023年，我镇收到政府信息公开申请6件。', '2022年收到政府信息公开申请9件。'],
    ['2023年，我镇收到政府信息公开申请6件。', '其中，网上收到申请4件，信函收到申请2件。'],
    ['2023年，我镇收到政府信息公开申请6件。', '全县共收到政府信息公开申请96件。'],
    ['2023年，我镇收到政府信息公开申请6件，办结5件。', '结转下年度继续办理1件。'],
    ['全年收到申请6件，上年结转1件，办结7件。', '今年新收的申请办结6件。'],
    ['2023年收到行政复议1件。', '收到行政诉讼2件。'],
    ['2023年主动公开政府信息218条。', '通过政府网站主动公开政府信息150条。'],
    ['2023年上半年主动公开政府信息118条。', '全年主动公开政府信息218条。'],
    ['2022年主动公开政府信息190条。', '全年主动公开政府信息218条。'],
    ['全年重点领域主动公开信息90条。', '全年主动公开政府信息218条。'],
    ['全年主动公开政府信息200余条。', '全年主动公开政府信息218条。'],
    ['全年主动公开政府信息218条，其中财政信息20条。', '财政信息20条均已公开。'],
    ['未收到针对下属单位的政府信息公开申请。', '2023年，我镇收到政府信息公开申请6件。'],
    ['现行有效规范性文件12件。', '县政府现行有效规范性文件60件。'],
    ['收到留言36件，办结36件。', '2023年，我镇收到政府信息公开申请6件，办结6件。'],
    ['收到申请6件，较上年减少3件。', '2022年度收到申请9件。'],
    ['全年收到申请6件、7件次、8人次。', '办结申请6件。'],
    ['全县各部门全年主动公开政府信息3218条。', '全年主动公开政府信息218条。'],
    ['公开218条。', '更新318条。'],
    ['全年收到政府信息公开申请6件。', '申请人当面提交申请2件。'],
    ['行政复议1件，维持1件。', '作为复议机关办理行政复议12件。'],
  ])('passes “%s” beside “%s”', (one, other) => {
    expect(run(one, other)).toEqual([]);
  });

  it.each([
    ['2023年，我镇收到政府信息公开申请6件。', '2023年共收到政府信息公开申请8件。', '收到申请', '6', '8'],
    ['2023年，我镇收到政府信息公开申请6件，全部办结。', '2023年，我镇未收到政府信息公开申请。', '收到申请', '6', '0'],
    ['全年受理政府信息公开申请12件。', '本年度共受理申请11件，均已答复。', '收到申请', '12', '11'],
    ['收到申请6件，办结6件。', '全年办结政府信息公开申请5件。', '办结申请', '6', '5'],
    ['因政府信息公开引发行政复议2件。', '2023年行政复议3件，均维持。', '行政复议', '2', '3'],
    ['没有发生行政诉讼。', '因政府信息公开被提起行政诉讼1件。', '行政诉讼', '0', '1'],
    ['结转下年度继续办理2件。', '另有1件结转下年度继续办理。', '结转下年', '2', '1'],
    ['上年结转申请2件。', '上年度结转政府信息公开申请3件。', '上年结转', '2', '3'],
    ['现行有效规范性文件12件。', '截至年底，我镇现行有效规范性文件13件。', '现行有效规范性文件', '12', '13'],
    ['2023年度共收到申请6件（其中网上4件，信函2件）。', '我镇全年收到政府信息公开申请7件。', '收到申请', '6', '7'],
    ['2022年收到申请3件。2023年收到政府信息公开申请6件。', '本年度收到政府信息公开申请4件。', '收到申请', '6', '4'],
    ['全年新收政府信息公开申请21件。', '全年新收政府信息公开申请12件。', '收到申请', '21', '12'],
    ['全年办结申请6件。', '2023年办结政府信息公开申请16件。', '办结申请', '6', '16'],
    ['本年度未发生行政复议。', '因信息公开引发行政复议1件，结果维持。', '行政复议', '0', '1'],
    ['行政诉讼2件，均胜诉。', '2023年因政府信息公开被提起行政诉讼1件。', '行政诉讼', '2', '1'],
    ['结转下年度继续办理申请3件。', '结转下年度办理4件。', '结转下年', '3', '4'],
    ['2023年主动公开政府信息219条。', '无。', '主动公开政府信息', '218', '219'],
    ['全年共主动公开政府信息281条。', '无。', '主动公开政府信息', '218', '281'],
    ['截至2023年12月31日，我镇累计主动公开各类政府信息128条。', '无。', '主动公开政府信息', '218', '128'],
  ])('reports “%s” beside “%s”', (one, other, name, a, b) => {
    const [finding, ...rest] = run(one, other);
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', class: 'narrative-mismatch' });
    expect(finding?.quotes).toHaveLength(2);
    expect(finding?.message.zh).toContain(`正文对${name}前后说法不一`);
    expect(finding?.message.zh).toContain(`为${a}，`);
    expect(finding?.message.zh).toContain(`为${b}，`);
  });

  it('only notes it where the table tells which is wrong', () => {
    const facts = factsOf('foi-2021', { 'requests.new.total': '6' });
    const [finding] = run('2023年，我镇收到政府信息公开申请6件。', '2023年共收到政府信息公开申请8件。', facts);
    expect(finding?.severity).toBe('info');
  });

  it('takes three numbers for parts, and has nothing to say without text', () => {
    const article = reportWith({
      [ASKED]: '全年共主动公开政府信息281条。',
      [PART_THREE]: `${PART_THREE}全年主动公开政府信息60条。\n`,
    });
    expect(check(textContradiction, { article })).toEqual([]);
    expect(check(textContradiction, { article: articleOf('') })).toEqual([]);
    expect(DISCLOSED).toContain('218');
  });
});
