import { describe, expect, it } from 'vitest';
import { compared, found, pairOf, withCells, type YearReport } from '../series.ts';

const { past, now } = pairOf(9, 2023);

const cellsOf = (report: YearReport, prefix: string) =>
  Object.fromEntries(Object.entries(report.cells).filter(([key]) => key.startsWith(prefix)));

const TABLE: Readonly<Record<string, string>> = {
  'disclosure.normative.issued': '3',
  'disclosure.normative.repealed': '3',
  'disclosure.normative.inForce': '20',
  'disclosure.licensing.decisions': '150',
  'disclosure.penalty.decisions': '212',
  'disclosure.coercion.decisions': '0',
};

const disclosing = (report: YearReport, cells: Readonly<Record<string, string>>) =>
  withCells(report, { ...cellsOf(report, 'disclosure.'), ...cells });

/** Row 一 of table 三 with these numbers, the rest of the table moved along so that its sums hold. */
function withNewRow(report: YearReport, numbers: Readonly<Record<string, number>>): YearReport {
  const cells: Record<string, string> = {};
  let more = 0;
  for (const [column, count] of Object.entries(numbers)) {
    const by = count - Number(report.cells[`requests.new.${column}`] ?? 0);
    more += by;
    cells[`requests.new.${column}`] = String(count);
    for (const row of ['granted', 'handled']) {
      cells[`requests.${row}.${column}`] = String(Number(report.cells[`requests.${row}.${column}`] ?? 0) + by);
    }
  }
  for (const row of ['new', 'granted', 'handled']) {
    cells[`requests.${row}.total`] = String(Number(report.cells[`requests.${row}.total`] ?? 0) + more);
  }
  return { ...withCells(report, cells), overview: report.overview.slice(2) };
}

const SAME_ROW = { person: 212, business: 17, research: 0, charity: 0, legal: 0, other: 0 };

describe('copied-figures', () => {
  it('finds a table of last year’s numbers', () => {
    const comparison = compared(disclosing(now, TABLE), disclosing(past, TABLE));
    expect(found(comparison)).toEqual(['copied-figures warning']);
    const [finding] = comparison.findings;
    expect(finding?.facts).toEqual(Object.keys(TABLE).filter((key) => TABLE[key] !== '0'));
    expect(finding?.earlier.facts).toHaveLength(5);
    expect(finding?.message).toContain('5个非零数字与2022年完全相同（3、3、150、212等）');
  });

  it('notes one of small numbers, which agree by chance', () => {
    const small = { ...TABLE, 'disclosure.licensing.decisions': '1', 'disclosure.penalty.decisions': '2' };
    expect(found(compared(disclosing(now, small), disclosing(past, small)))).toEqual(['copied-figures info']);
  });

  it('says nothing where one number differs, where there are few, and of what is in force alone', () => {
    const other = { ...TABLE, 'disclosure.licensing.decisions': '151' };
    expect(found(compared(disclosing(now, other), disclosing(past, TABLE)))).toEqual([]);
    const more = { ...TABLE, 'disclosure.coercion.decisions': '1' };
    expect(found(compared(disclosing(now, more), disclosing(past, TABLE)))).toEqual([]);
    const few = { ...TABLE, 'disclosure.normative.issued': '0', 'disclosure.normative.repealed': '0' };
    expect(found(compared(disclosing(now, few), disclosing(past, few)))).toEqual([]);
  });

  it('says nothing of items that stayed as they were', () => {
    const items = pairOf(9, 2020);
    const steady = Object.fromEntries(
      ['licensing', 'otherServices', 'penalty', 'coercion', 'fees'].flatMap((row) => [
        [`disclosure.${row}.previous`, '120'],
        [`disclosure.${row}.change`, '0'],
      ]),
    );
    expect(found(compared(withCells(items.now, steady), withCells(items.past, steady)))).toEqual([]);
  });

  it('finds rows of table 三 with last year’s numbers', () => {
    const comparison = compared(withNewRow(now, SAME_ROW), withNewRow(past, SAME_ROW));
    expect(found(comparison)).toEqual(['copied-figures warning']);
    expect(comparison.findings[0]?.facts).toEqual(['person', 'business', 'total'].map((c) => `requests.new.${c}`));
    expect(comparison.findings[0]?.message).toContain('自然人212、商业企业17、总计229');
  });

  it.each(['now', 'past'])('notes such a row where its own sum is broken in the report of %s', (broken) => {
    const wrong = { 'requests.new.total': '230' };
    const [mine, theirs] = [withNewRow(now, SAME_ROW), withNewRow(past, SAME_ROW)];
    // The total differs where one of them alone is wrong, so the others are what is the same.
    const both = compared(withCells(mine, wrong), withCells(theirs, wrong));
    expect(found(both)).toContain('copied-figures info');
    const one = compared(
      broken === 'now' ? withCells(mine, wrong) : mine,
      broken === 'past' ? withCells(theirs, wrong) : theirs,
    );
    expect(found(one)).toEqual([]);
  });

  it('says nothing of rows with small numbers or two', () => {
    const small = { ...SAME_ROW, person: 12, business: 3 };
    expect(found(compared(withNewRow(now, small), withNewRow(past, small)))).toEqual([]);
    const two = { ...SAME_ROW, business: 0 };
    expect(found(compared(withNewRow(now, two), withNewRow(past, two)))).toEqual([]);
  });
});
