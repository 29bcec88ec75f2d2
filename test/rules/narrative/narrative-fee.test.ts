import { describe, expect, it } from 'vitest';
import { narrativeFee } from '../../../lib/rules/narrative/narrative-fee.ts';
import { checkNarrative } from '../narrative-report.ts';

const run = (sentences: string | string[], amount = '0.10') =>
  checkNarrative(narrativeFee, sentences, { 'disclosure.fees.amount': amount }, { part: 'other' });

describe('narrative-fee', () => {
  it.each([
    '2023年发出收费通知3件，收取信息处理费2000元。',
    '本年度收取政府信息公开信息处理费5000元。',
    '全年收取信息处理费1.5万元。',
    '依申请公开信息处理费共收取3400元。',
    '2023年，我单位共收取信息处理费12000元。',
    '收取信息处理费1200元。',
    '发出收费通知1件，收取信息处理费1500.00元。',
    '共收取信息处理费二千元。',
    '按规定收取信息处理费总额2,600元。',
    '2023年度收取信息处理费0.2万元。',
    '2023年度，我局收取信息处理费4800元。',
    '全年共收取政府信息公开信息处理费1.2万元。',
    '本机关收取信息处理费合计3000元。',
    '按件计收信息处理费，全年收取信息处理费2400元。',
    '向申请人收取信息处理费1800元。',
    '收取信息处理费6,000.00元。',
    '发出收费通知5件，实收信息处理费5500元。',
    '2023年收取信息处理费总计9000元。',
    '全年信息处理费收取7200元。',
    '收取信息处理费0.5万元。',
  ])('objects to %j beside 0.10 万元 of fees', (sentence) => {
    const findings = run(sentence);
    expect(findings.map(({ severity, facts }) => [severity, facts])).toEqual([['warning', ['disclosure.fees.amount']]]);
  });

  it('tells amounts in English as English has them', () => {
    const [finding] = run('全年收取信息处理费1.5万元。', '0.10');
    expect(finding?.message.en).toBe(
      'The text speaks of a processing fee of 1.5 × 10,000 yuan, more than all administrative fees in the table (0.10 × 10,000 yuan); check whether it was left out.',
    );
    expect(run('收取信息处理费1200元。')[0]?.message.en).toContain('a processing fee of 1200 yuan,');
  });

  it.each([
    '2023年未收取信息处理费。',
    '收取信息处理费1000元。',
    '收取信息处理费380元。',
    '收取信息处理费1049元。',
    '2022年收取信息处理费8000元。',
    '发出收费通知2件。',
    '本年度无收费情况。',
    '信息处理费收取0元。',
    '信息处理费标准为每件10元。',
    '采购政务公开设备3000元。',
    '全年共收取信息处理费0.1万元。',
    '2024年拟收取信息处理费5000元。',
    '信息处理费按量计收，30页以下不收费。',
    '减免信息处理费3000元。',
    '全年未发生信息处理费。',
    '2021年、2022年分别收取信息处理费2000元、3000元。',
    '公开行政事业性收费项目12项。',
    '全年培训经费5000元。',
    '收取信息处理费1000.00元。',
    '信息处理费收费通知0件。',
  ])('has nothing to say of %j', (sentence) => {
    expect(run(sentence)).toEqual([]);
  });

  it('allows for the rounding of the cell: 380 yuan are 0.04 at two decimals', () => {
    expect(run('收取信息处理费380元。', '0.04')).toEqual([]);
    expect(run('收取信息处理费380元。', '0.03')).toHaveLength(1);
  });

  it('cannot tell where the cell is blank', () => {
    expect(run('收取信息处理费5000元。', '')).toEqual([]);
  });

  it('finds it in two places', () => {
    expect(run(['收取信息处理费5000元。', '另收取信息处理费6000元。'])).toHaveLength(2);
  });
});
