import { describe, expect, it } from 'vitest';
import { compared, found, pairOf, withCells, type YearReport } from '../series.ts';

const pair = pairOf(14, 2023);
const number = (report: YearReport, key: string) => Number(report.cells[key] ?? 0);

/** A report with so many new requests, all of them granted to persons, and with these words about them. */
function reporting(report: YearReport, received: number, words: readonly string[]): YearReport {
  const cells: Record<string, string> = {};
  for (const key of Object.keys(report.cells).filter((each) => each.startsWith('requests.'))) cells[key] = '0';
  for (const row of ['new', 'granted', 'handled']) {
    cells[`requests.${row}.person`] = String(received);
    cells[`requests.${row}.total`] = String(received);
  }
  return { ...withCells(report, cells), overview: [...words, ...report.overview.slice(2)] };
}

const past = reporting(pair.past, 60, ['（一）主动公开情况。2022年，主动公开政府信息500条。']);
const saying = (words: string, received = 72) => compared(reporting(pair.now, received, [words]), past);

describe('narrative-growth', () => {
  it.each([
    ['2023年，新收政府信息公开申请72件，同比增长30%。', '为增加12件（20.00%），正文写成增长30%'],
    ['2023年，收到政府信息公开申请72件，同比下降20%。', '正文写成下降20%'],
    ['2023年，收到政府信息公开申请72件，较上年增加21件。', '正文写成增加21件'],
    ['2023年，收到政府信息公开申请72件，比2022年增长25.5%。', '正文写成增长25.5%'],
    ['2023年，收到政府信息公开申请72件，办结72件，同比增长12%。', '办结申请2022年60件'],
    ['2023年，主动公开政府信息600条，同比增长2%。', '主动公开信息2022年500条、2023年600条'],
  ])('finds %s', (words, said) => {
    const comparison = saying(words);
    expect(found(comparison)).toEqual(['narrative-growth warning']);
    expect(comparison.findings[0]?.message).toContain(said);
    expect(comparison.findings[0]?.quotes[0]).toMatch(/%$|件$/);
  });

  it('says which cells it is about', () => {
    const { findings } = saying('2023年，新收政府信息公开申请72件，同比增长30%。');
    expect(findings[0]?.facts).toEqual(['requests.new.total']);
    expect(findings[0]?.earlier.facts).toEqual([{ fact: 'requests.new.total', value: '60' }]);
  });

  it('notes one off in the last printed digit', () => {
    expect(found(saying('2023年，收到政府信息公开申请73件，同比增长21.8%。', 73))).toEqual(['narrative-growth info']);
  });

  it.each([
    '2023年，收到政府信息公开申请72件，同比增长20%。',
    '2023年，收到政府信息公开申请72件，较上年增加12件，增长20%。',
    '2023年，收到政府信息公开申请72件，同比增长约30%。',
    '2023年，收到政府信息公开申请72件，同比增长三成以上。',
    '2023年，收到政府信息公开申请72件，同比增长30%以上。',
    '2023年，收到政府信息公开申请72件，比2021年增长80%。',
    '2023年，收到政府信息公开申请72件，环比增长80%。',
    '2023年，收到政府信息公开申请72件，其中网上申请50件，同比增长80%。',
    '2023年，收到政府信息公开申请72件，较上年翻一番。',
    '2023年，收到政府信息公开申请72件，增长率为80%。',
    '2023年，全县各级行政机关共收到政府信息公开申请900件，同比增长80%。',
    '2023年，政务微信发布信息600条，同比增长80%。',
    '2023年，主动公开政府信息600条，同比增长20%。',
    '2023年，主动公开政府信息1.2万条，同比增长90%。',
    '2023年上半年，收到政府信息公开申请40件，同比增长90%。',
  ])('says nothing of %s', (words) => {
    expect(found(saying(words))).toEqual([]);
  });

  it('takes either way of counting last year’s number', () => {
    // 60 new and 12 carried in: 72 were there to be handled.
    const withCarried = withCells(past, {
      'requests.carriedIn.person': '12',
      'requests.carriedIn.total': '12',
      'requests.granted.person': '72',
      'requests.granted.total': '72',
      'requests.handled.person': '72',
      'requests.handled.total': '72',
    });
    const words = ['2023年，收到政府信息公开申请72件，与上年相比增加0件。'];
    expect(found(compared(reporting(pair.now, 72, words), withCarried))).toEqual([]);
  });

  it('is a note where last year’s number stands in a broken sum', () => {
    const broken = withCells(past, { 'requests.new.total': '61' });
    const now = reporting(pair.now, 72, ['2023年，新收政府信息公开申请72件，同比增长30%。']);
    expect(found(compared(now, broken))).toEqual(['narrative-growth info']);
    expect(number(broken, 'requests.new.person')).toBe(60);
  });
});
