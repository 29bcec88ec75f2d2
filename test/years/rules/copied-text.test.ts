import { describe, expect, it } from 'vitest';
import { compareYears } from '../../../lib/years/compare-years.ts';
import { compared, found, generateSeries, pairOf, recordOf, type YearReport } from '../series.ts';

const { past, now } = pairOf(10, 2023);

/** Last year's text with this year's digits. */
const dated = (paragraphs: readonly string[]) => paragraphs.map((text) => text.replaceAll('2022年', '2023年'));
const copied = (share: number): YearReport => ({
  ...now,
  overview: [
    ...now.overview.slice(0, 2),
    ...dated(past.overview.slice(2)).slice(0, share),
    ...now.overview.slice(2 + share),
  ],
});

describe('copied-text', () => {
  it('finds an overview of which only years and numbers are new, with the rate and the passages side by side', () => {
    const comparison = compared({ ...copied(9), problems: dated(past.problems) }, past);
    expect(found(comparison)).toEqual(['copied-text warning', 'improvements-repeat warning']);
    const [finding] = comparison.findings;
    expect(finding?.message).toMatch(/相似(?:9\d|100)%/);
    expect(finding?.quotes).toHaveLength(finding?.earlier.quotes.length ?? 0);
    const longest = finding?.quotes[0] ?? '';
    const inNow = copied(9).overview.join('');
    expect(inNow).toContain(longest.replace('…', '').slice(-20));
    expect(past.overview.join('')).toContain(finding?.earlier.quotes[0]?.replace('…', '').slice(-20));
    expect(finding?.facts).toEqual([]);
  });

  it('notes a text of which more than half was left standing', () => {
    expect(found(compared(copied(7), past))).toEqual(['copied-text info']);
  });

  it('says nothing of honest years', () => {
    for (const seed of [31, 32, 33]) {
      const records = generateSeries(seed).map((report) => recordOf(report));
      const findings = records.flatMap((record) => compareYears(record, records).findings);
      expect(findings.map(({ rule }) => rule)).toEqual([]);
    }
  });

  it('says nothing of short texts', () => {
    const short = (report: YearReport) => ({
      ...report,
      overview: report.overview.slice(0, 2),
      problems: ['解读形式单一。'],
    });
    expect(found(compared(short(now), short(past)))).toEqual([]);
  });

  it('leaves out what several other organs of the collection write too', () => {
    const preamble = dated(past.overview.slice(2)).slice(0, 8);
    const others = ['甲河镇', '乙河镇', '丙河镇'].map((name, i): YearReport => {
      const [other] = generateSeries(70 + i, { organ: `临江县${name}人民政府`, from: 2023, to: 2023 }) as [YearReport];
      return { ...other, overview: [...other.overview.slice(0, 2), ...preamble] };
    });
    const shared = copied(8);
    expect(found(compared(shared, past))).toEqual(['copied-text info']);
    expect(found(compared(shared, past, ...others))).toEqual([]);
  });
});
