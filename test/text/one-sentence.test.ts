import { describe, expect, it } from 'vitest';
import { mustBePlain, mustBePlainBetweenYears } from '../one-sentence.ts';

const faults =
  (message: string, check = mustBePlain) =>
  () =>
    check([{ message }]);

describe('the measure of a sentence that tests hold every message to', () => {
  it('lets one sentence with one suggestion pass, whatever the quoted words say', () => {
    expect(faults('正文称“请核对。建议补充。”，表中申请总计为8件，请核对。')).not.toThrow();
  });

  it('refuses a second sentence, a second suggestion and too many words', () => {
    expect(faults('甲处有误。乙处有误。')).toThrow('not one sentence');
    expect(faults('甲处有误')).toThrow('not one sentence');
    expect(faults('请核对甲处，建议补充乙处。')).toThrow('2 suggestions');
    expect(faults(`${'甲'.repeat(120)}。`)).toThrow('121 characters');
  });

  it('leaves the name of the other year’s report out of account', () => {
    const named = `甲与乙不符，请核对。对照：《${'年度报告'.repeat(40)}》（http://a.example/）。`;
    expect(faults(named, mustBePlainBetweenYears)).not.toThrow();
    expect(faults(`请核对甲，请核对乙。${named}`, mustBePlainBetweenYears)).toThrow('3 suggestions');
  });
});
