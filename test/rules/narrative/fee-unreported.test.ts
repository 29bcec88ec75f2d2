import { describe, expect, it } from 'vitest';
import { feeUnreported } from '../../../lib/rules/narrative/fee-unreported.ts';
import { reportWith } from '../article-of.ts';
import { check } from '../check-rule.ts';
import { factsOf } from '../facts-of.ts';

const PART_SIX = '2023年未发出收费通知，未收取信息处理费。';
const run = (words: string, amount = '12.50') =>
  check(feeUnreported, {
    formId: 'foi-2021',
    facts: factsOf('foi-2021', { 'disclosure.fees.amount': amount }),
    article: reportWith({ [PART_SIX]: words }),
  });

describe('fee-unreported', () => {
  it.each([
    PART_SIX,
    '无。',
    '本年度无收取信息处理费情况。',
    '2023年，我镇未收取政府信息公开费用，不存在减免费用。',
    '依申请公开未收取任何费用。',
    '2023年，我镇办理信息公开申请未向申请人收取任何费用。',
    '（一）信息公开收费情况。2023年未收取任何费用。',
    '一是政府信息公开收费及减免情况：本年度没有收取任何费用。',
    '未收取检索、复制、邮寄等任何费用。',
    '2022年无行政事业性收费。',
    '我镇所属学校无行政事业性收费。',
    '无违规行政事业性收费行为。',
    '2023年无新增行政事业性收费项目。',
    '除不动产登记费外，无其他行政事业性收费。',
    '公开行政事业性收费目录清单1份。',
    '全年行政事业性收费12.5万元，全部上缴国库。',
    '行政事业性收费为12.50万元。',
    '协会未收取任何费用。',
    '在政府信息公开方面，无行政事业性收费。',
    '行政事业性收费为0.8万元至12.50万元不等。',
    '涉企行政事业性收费没有增加，未收取任何费用的项目3个。',
  ])('passes “%s” beside 12.50万元', (words) => {
    expect(run(words)).toEqual([]);
  });

  it.each([
    ['本年度无行政事业性收费。', '无行政事业性收费'],
    ['2023年没有行政事业性收费项目。', '没有行政事业性收费项目'],
    ['我镇未发生行政事业性收费情况。', '未发生行政事业性收费情况'],
    ['2023年度，本单位未收取行政事业性费用。', '未收取行政事业性费用'],
    ['行政事业性收费为0。', '行政事业性收费为0。'],
    ['全年行政事业性收费金额为0万元。', '行政事业性收费金额为0万元'],
    ['行政事业性收费：无。', '行政事业性收费：无'],
    ['行政事业性收费合计为零。', '行政事业性收费合计为零'],
    ['我局不存在任何行政事业性收费。', '不存在任何行政事业性收费'],
    ['不涉及行政事业性收费。', '不涉及行政事业性收费'],
    ['本年度未收取任何费用。', '未收取任何费用'],
    ['2023年全年没有收取任何费用，无其他事项。', '没有收取任何费用'],
    ['全年无行政事业性收费，政务公开经费列入预算。', '无行政事业性收费'],
    ['我单位没有设立行政事业性收费项目，无其他事项。', '没有设立行政事业性收费项目'],
    ['2023年未产生任何行政事业性收费。', '未产生任何行政事业性收费'],
    ['行政事业性收费项目为0项。', '行政事业性收费项目为0项'],
    ['2023年，行政事业性收费共计0元。', '行政事业性收费共计0元'],
    ['行政事业性费用为无。', '行政事业性费用为无'],
    ['机关不收取任何费用。', '不收取任何费用'],
    ['我镇未向群众收取任何费用。', '未向群众收取任何费用'],
  ])('reports “%s” beside 12.50万元', (words, quote) => {
    const [finding, ...rest] = run(words);
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', facts: ['disclosure.fees.amount'] });
    expect(finding?.quotes?.map(({ text }) => text)).toEqual([quote]);
    expect(finding?.message.zh).toContain('12.50万元');
    for (const amount of ['0', '0.00', '', '/']) expect(run(words, amount)).toEqual([]);
  });

  it('cannot tell without the cell', () => {
    expect(
      check(feeUnreported, { formId: 'foi-2021', article: reportWith({ [PART_SIX]: '本年度无行政事业性收费。' }) }),
    ).toEqual([]);
  });
});
