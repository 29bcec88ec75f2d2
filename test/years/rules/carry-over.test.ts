import { describe, expect, it } from 'vitest';
import { compareYears } from '../../../lib/years/compare-years.ts';
import {
  compared,
  found,
  generateSeries,
  pairOf,
  recordOf,
  withCarriedIn,
  withCells,
  type YearReport,
} from '../series.ts';

const carryRow = (row: string, person: number, others: Readonly<Record<string, string>> = {}) => ({
  ...Object.fromEntries(
    ['person', 'business', 'research', 'charity', 'legal', 'other'].map((column) => [`requests.${row}.${column}`, '0']),
  ),
  [`requests.${row}.person`]: String(person),
  [`requests.${row}.total`]: String(person),
  ...others,
});

const blankRow = (row: string, text = '') =>
  Object.fromEntries(
    ['person', 'business', 'research', 'charity', 'legal', 'other', 'total'].map((c) => [`requests.${row}.${c}`, text]),
  );

/** Two years of which the first carries out what the second carries in: 6 of persons. */
const { past, now } = pairOf(3, 2023);

describe('carry-over', () => {
  it('holds in all seven columns of a consistent pair, over the change of form too', () => {
    for (const year of [2020, 2021, 2023]) {
      const pair = pairOf(3, year);
      const { relations, findings } = compared(pair.now, pair.past);
      expect(findings).toEqual([]);
      expect(relations.filter(({ rule, state }) => rule === 'carry-over' && state === 'held')).toHaveLength(7);
    }
  });

  it.each([2020, 2021, 2022, 2023, 2024, 2025])('is broken in %i by another number, in column and total', (year) => {
    const pair = pairOf(4, year);
    const out = Number(pair.past.cells['requests.carriedOut.person'] ?? 0);
    const total = Number(pair.past.cells['requests.carriedOut.total'] ?? 0);
    const comparison = compared(withCarriedIn(pair.now, 'person', out + 14), pair.past);
    expect(found(comparison)).toEqual(['carry-over error']);
    const [finding] = comparison.findings;
    expect(finding?.facts).toEqual(['requests.carriedIn.total', 'requests.carriedIn.person']);
    expect(finding?.earlier).toMatchObject({
      year: year - 1,
      url: pair.past.url,
      facts: [
        { fact: 'requests.carriedOut.total', value: String(total) },
        { fact: 'requests.carriedOut.person', value: String(out) },
      ],
    });
    expect(finding?.message).toContain(
      `${year - 1}年“四、结转下年度” ${total} ≠ ${year}年“二、上年结转” ${total + 14}`,
    );
    expect(finding?.message).toContain(`自然人${out}≠${out + 14}`);
    expect(finding?.message).toContain(pair.past.url);
    expect(finding?.message).toContain(`${year - 1}年政府信息公开工作年度报告`);
  });

  it('asks to look where the totals agree and the kinds of applicants do not', () => {
    const number = (key: string) => Number(now.cells[`requests.${key}`] ?? 0);
    const column = ['business', 'research', 'charity', 'legal', 'other'].find((each) => number(`new.${each}`) > 0);
    const moved = withCells(now, {
      'requests.carriedIn.person': String(number('carriedIn.person') - 1),
      [`requests.carriedIn.${column}`]: String(number(`carriedIn.${column}`) + 1),
      'requests.new.person': String(number('new.person') + 1),
      [`requests.new.${column}`]: String(number(`new.${column}`) - 1),
    });
    const comparison = compared(moved, past);
    expect(found(comparison)).toEqual(['carry-over warning']);
    expect(comparison.findings[0]?.facts).toEqual(['requests.carriedIn.person', `requests.carriedIn.${column}`]);
    expect(comparison.findings[0]?.message).toContain('总计相同，申请人类别不同');
  });

  it('is a note where the cell stands in a broken sum, and names the balance that breaks by the same number', () => {
    const total = Number(now.cells['requests.carriedIn.total']);
    const person = Number(now.cells['requests.carriedIn.person']);
    const broken = withCells(now, {
      'requests.carriedIn.total': String(total + 3),
      'requests.carriedIn.person': String(person + 3),
    });
    const comparison = compared(broken, past);
    expect(found(comparison)).toEqual(['carry-over info']);
    expect(comparison.findings[0]?.class).not.toBe('rule-break');
    expect(comparison.findings[0]?.message).toContain('差额也是这个数');
  });

  it('is a note where the earlier report is the one that does not add up', () => {
    const broken = withCells(past, {
      'requests.carriedOut.total': String(Number(past.cells['requests.carriedOut.total']) + 5),
    });
    const comparison = compared(now, broken);
    expect(found(comparison)).toEqual(['carry-over info']);
    expect(comparison.findings[0]?.message).toContain('2022年表三自身的勾稽关系不成立');
  });

  it('takes blanks for 0 only where both rows are blank or 0 throughout', () => {
    const none = { ...past, cells: { ...past.cells, ...carryRow('carriedOut', 0) } };
    const empty = compared(withCells(now, blankRow('carriedIn')), withCells(none, blankRow('carriedOut', '/')));
    expect(empty.findings).toEqual([]);
    expect(empty.relations.filter(({ rule, state }) => rule === 'carry-over' && state === 'held')).toHaveLength(7);
    const onlyNow = compared(withCells(now, blankRow('carriedIn')), past);
    expect(found(onlyNow)).toEqual([]);
    expect(onlyNow.undecided).toBe(7);
  });

  it('says nothing of rows that are missing or cells that cannot be read', () => {
    const unreadable = compared(withCells(now, { 'requests.carriedIn.total': '约3' }), past);
    expect(found(unreadable)).toEqual([]);
  });

  it('never takes the year before last for last year', () => {
    const [first, , third] = generateSeries(4, { from: 2021, to: 2023 }) as [YearReport, YearReport, YearReport];
    const comparison = compared(third, first);
    expect(comparison.earlier).toBeNull();
    expect(comparison.uncompared).toMatchObject({ reason: 'no-record', year: 2022 });
    expect(comparison.uncompared?.message.zh).toContain('2022年度的记录');
    expect(comparison.findings).toEqual([]);
  });

  it('is switched off like any rule', () => {
    const wrong = recordOf(withCarriedIn(now, 'person', 44));
    const settings = { disabledRules: ['carry-over'] };
    expect(compareYears(wrong, [recordOf(past)], { settings }).findings).toEqual([]);
  });
});
