import { describe, expect, it } from 'vitest';
import { compared, found, pairOf, withCells, type YearReport } from '../series.ts';

const pair = pairOf(15, 2023);

function reporting(report: YearReport, received: number, words: readonly string[]): YearReport {
  const cells: Record<string, string> = {};
  for (const key of Object.keys(report.cells).filter((each) => each.startsWith('requests.'))) cells[key] = '0';
  for (const row of ['new', 'granted', 'handled']) {
    cells[`requests.${row}.person`] = String(received);
    cells[`requests.${row}.total`] = String(received);
  }
  return { ...withCells(report, cells), overview: [...words, ...report.overview.slice(2)] };
}

const past = reporting(pair.past, 63, ['（一）主动公开情况。2022年，主动公开政府信息500条。']);
const saying = (words: string) => compared(reporting(pair.now, 72, [words]), past);

describe('narrative-last-year', () => {
  it.each([
    ['2022年收到政府信息公开申请36件。', '2023年正文称2022年收到申请36件，2022年报告为63件'],
    ['2023年，收到政府信息公开申请72件（2022年为36件）。', '2022年收到申请36件'],
    ['2023年，收到政府信息公开申请72件，较上年的36件增加36件。', '2022年收到申请36件'],
    ['2023年，主动公开政府信息600条（2022年为400条）。', '主动公开信息400条，2022年报告为500条'],
    ['去年收到政府信息公开申请36件。', '2022年收到申请36件，2022年报告为63件'],
    ['2023年，收到政府信息公开申请72件，上年度收到申请36件。', '2022年收到申请36件'],
    ['2023年，收到政府信息公开申请72件（去年36件）。', '2022年收到申请36件'],
    ['去年，主动公开政府信息400条。', '主动公开信息400条'],
    ['2022年主动公开政府信息400条。', '主动公开信息400条'],
  ])('finds %s', (words, said) => {
    const comparison = saying(words);
    const rules = comparison.findings.filter(({ rule }) => rule === 'narrative-last-year');
    expect(rules.map(({ severity }) => severity)).toEqual(['warning']);
    expect(rules[0]?.message).toContain(said);
  });

  it('shows cell or words of last year', () => {
    expect(saying('2022年收到政府信息公开申请36件。').findings[0]?.earlier.facts).toEqual([
      { fact: 'requests.new.total', value: '63' },
    ]);
    expect(saying('2022年主动公开政府信息400条。').findings[0]?.earlier.quotes).toEqual(['主动公开政府信息500条']);
  });

  it.each([
    '2022年收到政府信息公开申请63件。',
    '2023年，收到政府信息公开申请72件（2022年为63件）。',
    '2023年，收到政府信息公开申请72件（2021年为36件）。',
    '2022年收到政府信息公开申请72件。',
    '2022年收到政府信息公开申请约36件。',
    '去年收到政府信息公开申请63件。',
    '去年收到政府信息公开申请36件，其中网上申请20件。'.replace('36', '63'),
    '去年下半年收到政府信息公开申请36件。',
    '去年结转申请4件。',
    '去年收到群众来信36件。',
    '与去年收到政府信息公开申请约36件相比有所增加。',
    '2022年上半年收到政府信息公开申请36件。',
    '2021年至2022年收到政府信息公开申请36件。',
    '2022年结转政府信息公开申请4件。',
    '全县2022年收到政府信息公开申请900件。',
    '2022年，县司法局收到政府信息公开申请36件。',
    '2022年收到群众来信36件。',
    '2022年政务微信发布信息36条。',
    '截至2022年底，累计主动公开政府信息3000条。',
    '2022年收到政府信息公开申请中，答复36件。',
    '2022年12月31日前收到的政府信息公开申请2件在本年办结。',
    '2022年网站主动公开政府信息300条。',
    '2022年度受理政府信息公开申请60件，不予受理3件。',
    '去年受理政府信息公开申请60件。',
    '2022年主动公开重点领域信息200条。',
    '2022年主动公开政府信息中政策解读20条。',
  ])('says nothing of %s', (words) => {
    expect(found(saying(words))).toEqual([]);
  });
});
