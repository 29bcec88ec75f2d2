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
        zh: '“（一）予以公开”的“自然人”应为59（现为95，数字颠倒）：行合计、（七）总计两条关系同时不符，只改这一格即全部成立。',
        en: '“disclosed”, “individuals” should be 59 (now 95, digits swapped): 2 sums (row total; (7) total) do not hold, and changing this cell alone mends them all.',
      },
    ]);
  });

  it('two cells to be changed together', () => {
    expect(zh(portDistrict({ 'requests.handled.person': 96, 'requests.handled.total': 96 }))).toEqual([
      '改“（七）总计”的“自然人”96→69、“总计”96→69（数字颠倒，同一误差计入总计），不符的一＋二＝（七）＋四、（七）总计共4条关系即全部成立。',
    ]);
  });

  it('a shifted row as one act, by its first values', () => {
    expect(zh(portDistrict({ 'requests.new.person': 0, 'requests.new.business': 62 }))[0]).toMatch(
      /本行数值整体右移一列，应为“自然人”62、“商业企业”0；移回后，不符的.*关系全部成立。$/,
    );
  });

  it('a cell left out', () => {
    expect(zh(portDistrict({ 'requests.partial.person': null }))).toEqual([
      '“（二）部分公开”的“自然人”应为10（现为空白，漏填）：行合计、（七）总计两条关系同时不符，只改这一格即全部成立。',
    ]);
  });

  it('table 四: how far the sum is off, and that any cell may be wrong', () => {
    expect(sentences(smallTown({ 'review.reconsideration.upheld': 1 }))).toEqual([
      {
        zh: '“行政复议”四项之和为1，比总计0多1；2格中有一格有误，仅凭勾稽关系无法确定，请核对。',
        en: '“administrative reconsideration”: four outcomes 1, total 0, 1 too many; one of 2 cells is wrong, and the sums alone cannot tell which: please check.',
      },
    ]);
  });

  it('one repair without a second witness', () => {
    const printed = smallTown({
      'review.reconsideration.upheld': 1,
      'review.reconsideration.corrected': 1,
      'review.reconsideration.total': 0,
    });
    expect(zh(printed)[0]).toContain('可能的更正是“行政复议”的“总计”0→2，没有其他关系印证，请核对。');
  });

  it('the likeliest of several, and no other', () => {
    const [sentence] = zh(portDistrict({ 'requests.new.person': 69, 'requests.new.total': 69 }));
    expect(sentence).toMatch(
      /^“自然人”一＋二为76，比（七）＋四69多7；.*最可能的更正是“一、[^；]*”的“自然人”69→62、“总计”69→62（[^）]*）。$/,
    );
  });

  it('many: only their number', () => {
    const printed = smallTown({ 'requests.denied.lawForbidden.person': 2, 'requests.denied.lawForbidden.total': 2 });
    expect(zh(printed)[0]).toMatch(/；有19种可能的更正，仅凭勾稽关系无法确定，请核对。$/);
  });

  it('too many wrong cells: the sums that fail', () => {
    const { printed } = reportWithSlips(FORM, randomFrom(5), 'city', 6);
    expect(zh(printed)[0]).toMatch(
      /^“二、.*”各项之和为30，比总计0多30；.*；共\d+条关系不成立；有误的不止3格，无法指明，请逐项核对。$/,
    );
  });

  it('blanks that could be filled in several ways', () => {
    const printed = smallTown({
      'review.reconsideration.upheld': null,
      'review.reconsideration.corrected': null,
      'review.reconsideration.total': 2,
    });
    expect(zh(printed)).toEqual([
      '空白按0计，“行政复议”四项之和为0，比总计2少2；空白的填法不止一种，无法判断是哪一格漏填。',
    ]);
  });

  it('a search that gave up is not called a proof', () => {
    const facts = factsOf(FORM, smallTown({ 'review.reconsideration.upheld': 1 }));
    const [explanation] = explain(FORM, smallTown({ 'review.reconsideration.upheld': 1 }));
    const sentence = describeExplanation({ ...explanation!, repairs: [], gaveUp: true }, facts);
    expect(sentence.zh).toBe('“行政复议”四项之和为1，比总计0多1；未能确定是哪些格有误，请逐项核对。');
  });

  it('in one sentence of at most 120 characters, whatever went wrong', () => {
    for (let seed = 0; seed < 60; seed += 1) {
      const { printed } = reportWithSlips(FORM, randomFrom(seed), 'city', 1 + (seed % 6));
      for (const sentence of zh(printed)) {
        expect(sentence.length, sentence).toBeLessThanOrEqual(120);
        expect(sentence.match(/。/g), sentence).toHaveLength(1);
      }
    }
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
