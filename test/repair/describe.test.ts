import { describe, expect, it } from 'vitest';
import { formById } from '../../lib/forms/form-by-id.ts';
import { describeExplanation, describeRepair } from '../../lib/repair/describe.ts';
import { explain } from './explained.ts';
import { factsOf, type Printed, randomFrom, reportWithSlips } from './generate.ts';
import { portDistrict, smallTown } from './real-reports.ts';

const FORM = formById('foi-2019');

function sentences(printed: Printed) {
  const facts = factsOf(FORM, printed);
  return explain(FORM, printed).map((explanation) => describeExplanation(explanation, facts));
}

function zh(printed: Printed): string[] {
  return sentences(printed).map((sentence) => sentence.zh);
}

describe('what an explanation says', () => {
  it('one cell, plainly, with its ground', () => {
    expect(sentences(portDistrict({ 'requests.granted.person': 95 }))).toEqual([
      {
        zh: '“（一）予以公开”的“自然人”：该格应为59（现为95，数字颠倒）。依据：行合计、（七）总计两条关系同时不符，且只改这一格即可全部成立。',
        en: '“disclosed”, “individuals”: this cell should be 59 (now 95, digits swapped). Ground: 2 relations (row total; (7) total) do not hold, and changing this cell alone mends all.',
      },
    ]);
  });

  it('two cells to be changed together', () => {
    expect(zh(portDistrict({ 'requests.handled.person': 96, 'requests.handled.total': 96 }))).toEqual([
      '改动以下2格后全部成立：“（七）总计”的“自然人”96→69、“总计”96→69（数字颠倒，同一误差计入总计）。依据：一＋二＝（七）＋四、（七）总计共4条关系同时不符。',
    ]);
  });

  it('a shifted row', () => {
    expect(zh(portDistrict({ 'requests.new.person': 0, 'requests.new.business': 62 }))[0]).toContain(
      '本行数值整体右移一列，应为“自然人”62、“商业企业”0',
    );
  });

  it('a cell left out', () => {
    expect(zh(portDistrict({ 'requests.partial.person': null }))).toEqual([
      '“（二）部分公开”的“自然人”：该格应为10（现为空白，漏填）。依据：行合计、（七）总计两条关系同时不符，且只改这一格即可全部成立。',
    ]);
  });

  it('table 四: every candidate, and what the total would mean', () => {
    expect(sentences(smallTown({ 'review.reconsideration.upheld': 1 }))).toEqual([
      {
        zh: '1条关系不成立：“行政复议”四项之和1、总计0。以下各格之一有误（仅凭勾稽无法确定）：“行政复议”的“总计”0→1；“行政复议”的“结果维持”1→0。若总计无误，则四项之和应为0。',
        en: '1 relation does not hold: “administrative reconsideration” four outcomes 1, total 0. One of these is wrong (the sums alone cannot tell which): “administrative reconsideration”, “total” 0 → 1; “administrative reconsideration”, “upheld” 1 → 0. If the total is right, the four outcomes come to 0.',
      },
    ]);
  });

  it('one repair without a second witness', () => {
    const printed = smallTown({
      'review.reconsideration.upheld': 1,
      'review.reconsideration.corrected': 1,
      'review.reconsideration.total': 0,
    });
    expect(zh(printed)[0]).toContain('可能的更正是“行政复议”的“总计”0→2，但没有其他关系可以印证，仅凭勾稽无法确定');
  });

  it('the likeliest of several, and the others', () => {
    const [sentence] = zh(portDistrict({ 'requests.new.person': 69, 'requests.new.total': 69 }));
    expect(sentence).toMatch(
      /^2条关系不成立：“自然人”一＋二76、（七）＋四69；“总计”一＋二76、（七）＋四69。最可能的更正是“一、/,
    );
    expect(sentence).toMatch(/“自然人”69→62、“总计”69→62（.*）。仅凭勾稽另有2种可能：“二、.*；“四、/);
  });

  it('many: the first five and their number', () => {
    const printed = smallTown({ 'requests.denied.lawForbidden.person': 2, 'requests.denied.lawForbidden.total': 2 });
    expect(zh(printed)[0]).toContain('以下各组数之一有误（仅凭勾稽无法确定）');
    expect(zh(printed)[0]).toContain('等19种');
    expect(zh(printed)[0]?.split('；')).toHaveLength(7);
  });

  it('too many wrong cells: the sums that fail', () => {
    const { printed } = reportWithSlips(FORM, randomFrom(5), 'city', 6);
    expect(zh(printed)[0]).toMatch(
      /^\d+条关系不成立：“二、.*”各项之和30、总计0；.*等。有误的不止3格，无法指明，请逐项核对。$/,
    );
  });

  it('blanks that could be filled in several ways', () => {
    const printed = smallTown({
      'review.reconsideration.upheld': null,
      'review.reconsideration.corrected': null,
      'review.reconsideration.total': 2,
    });
    expect(zh(printed)).toEqual([
      '空白按0计，1条关系不成立：“行政复议”四项之和0、总计2；空白的填法不止一种，无法判断是哪一格漏填。',
    ]);
  });

  it('a search that gave up is not called a proof', () => {
    const facts = factsOf(FORM, smallTown({ 'review.reconsideration.upheld': 1 }));
    const [explanation] = explain(FORM, smallTown({ 'review.reconsideration.upheld': 1 }));
    const sentence = describeExplanation({ ...explanation!, repairs: [], gaveUp: true }, facts);
    expect(sentence.zh).toBe('1条关系不成立：“行政复议”四项之和1、总计0。未能确定是哪些格有误，请逐项核对。');
  });
});

it('a repair is a clause of its own', () => {
  const printed = portDistrict({ 'requests.granted.person': 95 });
  const [explanation] = explain(FORM, printed);
  expect(describeRepair(explanation!.repairs[0]!, factsOf(FORM, printed))).toEqual({
    zh: '“（一）予以公开”的“自然人”95→59（数字颠倒）',
    en: '“disclosed”, “individuals” 95 → 59 (digits swapped)',
  });
});
