import { describe, expect, it } from 'vitest';
import { compared, found, generateSeries, pairOf, withCells, type YearReport } from './series.ts';

/** Honest pairs of years that look as if something were wrong; what is allowed is said. */
interface HonestCase {
  name: string;
  year?: number;
  now?: (report: YearReport) => YearReport;
  past?: (report: YearReport) => YearReport;
  /** Further reports of the collection. */
  beside?: (now: YearReport, past: YearReport) => YearReport[];
  notes?: readonly string[];
  /** The two are not of one organ. */
  areTwo?: boolean;
}

const COLUMNS = ['person', 'business', 'research', 'charity', 'legal', 'other', 'total'];

/** The cells of a row as another hand prints them. */
const printing = (row: string, print: (value: string) => string) => (report: YearReport) =>
  withCells(
    report,
    Object.fromEntries(
      COLUMNS.map((c) => [`requests.${row}.${c}`, print(report.cells[`requests.${row}.${c}`] ?? '0')]),
    ),
  );

const saying =
  (...sentences: string[]) =>
  (report: YearReport): YearReport => ({ ...report, overview: [...report.overview, ...sentences] });

/** All cells of tables 二 to 四 as 0, and the few words of such a year. */
const idle = (report: YearReport): YearReport => ({
  ...report,
  cells: {},
  overview: [
    `（一）主动公开情况。${report.year}年，按要求公开政府信息。`,
    '（二）依申请公开情况。未收到政府信息公开申请。',
  ],
  problems: ['无。'],
});

const named =
  (organ: string) =>
  (report: YearReport): YearReport => ({ ...report, organ });
const at =
  (url: string) =>
  (report: YearReport): YearReport => ({ ...report, url });
const other = (organ: string, year: number, seed = 61): YearReport => {
  const [report] = generateSeries(seed, { organ, from: year, to: year }) as [YearReport];
  return { ...report, url: `https://www.linjiang.gov.cn/other/${organ.length}/${year}.html` };
};

const CASES: readonly HonestCase[] = [
  { name: 'zeros of the row carried in printed as strokes', now: printing('carriedIn', (v) => (v === '0' ? '/' : v)) },
  { name: 'zeros of the row carried out left blank', past: printing('carriedOut', (v) => (v === '0' ? '' : v)) },
  { name: 'numbers with their measure word', now: printing('carriedIn', (v) => `${v}件`) },
  {
    name: 'full-width digits',
    past: printing('carriedOut', (v) => v.replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d)))),
  },
  { name: 'numbers with a leading zero of decimals', now: printing('carriedIn', (v) => `${v}.0`) },
  { name: 'the whole row carried in blank', now: printing('carriedIn', () => '') },
  { name: 'the whole row carried out unreadable', past: printing('carriedOut', () => '详见附件') },
  { name: 'an idle town in both years', now: idle, past: idle },
  { name: 'the change of form', year: 2021 },
  { name: 'a title with 年度', now: (r) => ({ ...r, title: `${r.organ}${r.year}年度政府信息公开工作年度报告` }) },
  {
    name: 'a title that names the organ behind the year',
    now: (r) => ({ ...r, title: `${r.year}年${r.organ}政府信息公开工作年度报告` }),
  },
  {
    name: 'a title broken by spaces',
    past: (r) => ({ ...r, title: `${r.organ} ${r.year} 年政府信息公开工作年度报告` }),
  },
  { name: 'an address of another year', now: at('https://www.linjiang.gov.cn/2022/t2022.html') },
  { name: 'a move of the portal', past: at('http://xxgk.linjiang.gov.cn/old/1.htm') },
  { name: 'a move to another site, the county in the name', past: at('http://www.apszf.gov.cn/1.htm') },
  {
    name: 'a town of another county with the same bare name',
    areTwo: true,
    now: named('城关镇人民政府'),
    past: (r) =>
      at('https://www.taihe.gov.cn/1.html')(
        named('城关镇人民政府')(withCells(r, { 'requests.carriedOut.total': '99' })),
      ),
  },
  {
    name: 'a neighbour with a like name',
    beside: () => [other('临江县清河街道办事处', 2022), other('临江县上清河镇人民政府', 2022)],
  },
  { name: 'the county above', beside: () => [other('临江县人民政府', 2022), other('临江县人民政府办公室', 2022)] },
  { name: 'the same page twice in the collection', beside: (now, past) => [now, past] },
  {
    name: 'reports of all other years',
    beside: () => generateSeries(30).filter(({ year }) => year < 2022 || year > 2023),
  },
  { name: 'as many as last year', now: saying('2023年收到政府信息公开申请数量与去年持平。') },
  {
    name: 'growth of something else',
    now: saying('全年接待来访120人次，同比增长90%。', '办理行政复议3件，较上年增加2件。'),
  },
  { name: 'growth on a channel', now: saying('政务微信公众号发布信息380条，同比增长45%。') },
  { name: 'growth within the year', now: saying('第四季度收到政府信息公开申请12件，环比增长50%。') },
  { name: 'a comparison with an earlier year', now: saying('较2019年收到政府信息公开申请增长300%。') },
  { name: 'numbers of the whole county', now: saying('2022年全县共收到政府信息公开申请1200件。') },
  {
    name: 'sums over years',
    now: saying('2019年至2022年累计收到政府信息公开申请900件。', '条例施行以来累计主动公开政府信息12000条。'),
  },
  { name: 'papers of last year', now: saying('公开2022年度部门决算1份、2022年年报1份。') },
  { name: 'last year’s work in letters', now: saying('2022年办理群众来信230件，答复网民留言41条。') },
  { name: 'round numbers of last year', now: saying('2022年主动公开政府信息1.2万余条，收到申请近百件。') },
  { name: 'what was carried in, said in words', now: saying('上年结转政府信息公开申请3件，均已办结。') },
  {
    name: 'the same set phrase about fees',
    now: (r) => ({ ...r, other: ['本年度未收取信息处理费，无其他需要报告的事项。'] }),
    past: (r) => ({ ...r, other: ['本年度未收取信息处理费，无其他需要报告的事项。'] }),
  },
  {
    name: 'the same headings of sub-points',
    now: (r) => ({ ...r, problems: ['（一）存在的主要问题', ...r.problems, '（二）改进情况'] }),
    past: (r) => ({ ...r, problems: ['（一）存在的主要问题', ...r.problems, '（二）改进情况'] }),
  },
  {
    name: 'the same fees and stocks each year',
    now: (r) => withCells(r, { 'disclosure.fees.amount': '12.50' }),
    past: (r) => withCells(r, { 'disclosure.fees.amount': '12.50' }),
  },
  {
    name: 'a copy for print',
    beside: (now) => [at('https://www.linjiang.gov.cn/print?id=9')(now)],
    notes: ['versions-differ'],
  },
  { name: 'a copy of last year for print', beside: (_, past) => [at('https://www.linjiang.gov.cn/print?id=8')(past)] },
  {
    name: 'a copy in which blanks stand for numbers',
    beside: (now) => [at('https://www.linjiang.gov.cn/ocr.html')(printing('granted', () => '')(now))],
    notes: ['versions-differ'],
  },
  {
    name: 'a clearing of documents',
    now: (r) => saying('开展规范性文件清理，宣布失效8件。')(withCells(r, { 'disclosure.normative.inForce': '9' })),
    notes: ['in-force-rollover'],
  },
  { name: 'items of the form of 2019 that stay', year: 2020 },
];

describe('honest years are not accused', () => {
  it.each(CASES.map((each) => [each.name, each] as const))(
    '%s',
    (_, { year = 2023, now, past, beside, notes = [], areTwo = false }) => {
      const pair = pairOf(30, year);
      const [first, second] = [past?.(pair.past) ?? pair.past, now?.(pair.now) ?? pair.now];
      const comparison = compared(second, first, ...(beside?.(second, first) ?? []));
      expect(comparison.earlier?.year).toBe(areTwo ? undefined : year - 1);
      const accused = found(comparison).filter((finding) => !notes.some((note) => finding.startsWith(note)));
      expect(accused).toEqual([]);
    },
  );
});
