import { describe, expect, it } from 'vitest';
import { BUBBLE_TEXTS } from '../../lib/text/bubble-text.ts';
import { findingText } from '../../lib/text/finding-text.ts';
import { finding, relation, report } from '../marks/audit-fixture.ts';

const PERSON = 'requests.granted.person';
const TOTAL = 'requests.granted.total';
const ROW = relation('row-total:granted', { [PERSON]: '95' }, { [TOTAL]: '59' }, '36');

function textOf(suspects: { fact: string; from: string | null; to: string }[][], language: 'zh-CN' | 'en' = 'zh-CN') {
  const open = finding({ relations: [ROW], suspects });
  return findingText(open, report([open]), BUBBLE_TEXTS[language], language);
}

describe('findingText', () => {
  it('says of a single repair that it mends everything', () => {
    const text = textOf([[{ fact: PERSON, from: '95', to: '59' }]]);
    expect(text.repairsHeading).toBe(BUBBLE_TEXTS['zh-CN'].oneRepair);
    expect(text.repairs).toEqual(['（一）予以公开 · 自然人：95 → 59']);
  });

  it('leaves it open between several, and tells how many are not shown', () => {
    const many = Array.from({ length: 7 }, (_, index) => [{ fact: PERSON, from: null, to: String(index) }]);
    const text = textOf(many, 'en');
    expect(text.repairsHeading).toBe(BUBBLE_TEXTS.en.severalRepairs);
    expect(text.repairs).toHaveLength(5);
    expect(text.repairs[0]).toBe('disclosed · individuals: blank → 0');
    expect(text.moreRepairs).toBe(2);
  });

  it('keeps the cells of one repair together', () => {
    const both = [
      { fact: PERSON, from: '95', to: '59' },
      { fact: TOTAL, from: '95', to: '59' },
    ];
    expect(textOf([both]).repairs).toEqual(['（一）予以公开 · 自然人：95 → 59；（一）予以公开 · 总计：95 → 59']);
  });

  it('names each sum by its rule and the row or column that it runs over', () => {
    const sums = [
      relation('row-total:granted', { [PERSON]: '95' }, { [TOTAL]: '59' }, '36'),
      relation('balance:total', { 'requests.new.total': '1' }, { 'requests.handled.total': '2' }, '-1'),
      relation('handled-total:person', { [PERSON]: '1' }, { 'requests.handled.person': '2' }, '-1'),
      relation('review-total:reconsideration', {}, { 'review.reconsideration.total': '2' }, '-2'),
      relation('group-subtotal:denied.person', {}, { 'requests.denied.subtotal.person': '2' }, '-2'),
    ];
    const broken = finding({ relations: sums });
    const { equations } = findingText(broken, report([broken]), BUBBLE_TEXTS['zh-CN'], 'zh-CN');
    expect(equations.map(({ label }) => label)).toEqual([
      '行合计 · （一）予以公开',
      '一＋二＝（七）＋四 · 总计',
      '（七）总计 · 自然人',
      '合计 · 行政复议',
      '分组小计 · 自然人',
    ]);
  });

  it('has nothing to say of repairs where there are none', () => {
    expect(textOf([])).toMatchObject({ repairsHeading: null, repairs: [], moreRepairs: 0 });
  });

  it('speaks the language of the interface', () => {
    expect(textOf([]).message).toBe('各项之和与总计不符。');
    expect(textOf([], 'en').message).toBe('The parts do not add up to the total.');
  });
});
