import type { FactKey, FormId } from '../../lib/forms/form.ts';
import { formById, formOfYear } from '../../lib/forms/form-by-id.ts';
import { compareYears, type YearComparison } from '../../lib/years/compare-years.ts';
import { type ReportRecord, recordsOf } from '../../lib/years/report-record.ts';
import { auditHtml } from '../audit/audit-file.ts';
import { mustBePlainBetweenYears } from '../one-sentence.ts';
import { pick, type Random, randomFrom } from '../repair/generate.ts';
import { reportTables } from '../report-html.ts';
import { OVERVIEW_SENTENCES, PROBLEM_SENTENCES } from './sentences.ts';

/**
 * The reports of one organ over years in which everything agrees, within each year and from year to year, over both
 * forms. The same seed gives the same series.
 */
export interface YearReport {
  organ: string;
  year: number;
  form: FormId;
  url: string;
  /** Left out, organ and year in the usual words. */
  title?: string;
  introduction: string;
  cells: Readonly<Record<FactKey, string>>;
  overview: readonly string[];
  problems: readonly string[];
  other: readonly string[];
}

const APPLICANTS = ['person', 'business', 'research', 'charity', 'legal', 'other'] as const;
const ITEM_ROWS = ['licensing', 'otherServices', 'penalty', 'coercion'] as const;
const upTo = (random: Random, most: number, least = 0) => least + Math.floor(random() * (most - least + 1));

export function generateSeries(
  seed: number,
  { organ = '临江县清河镇人民政府', from = 2019, to = 2025 }: { organ?: string; from?: number; to?: number } = {},
): YearReport[] {
  const random = randomFrom(seed);
  const series: YearReport[] = [];
  for (let year = from; year <= to; year++) series.push(nextReport(random, organ, year, series.at(-1) ?? null));
  return series;
}

function nextReport(random: Random, organ: string, year: number, last: YearReport | null): YearReport {
  const form = formOfYear(year);
  const before = last?.form === form ? last.cells : {};
  const cells = { ...requestCells(random, form, last?.cells ?? {}), ...disclosureCells(random, form, before) };
  const number = (key: FactKey) => Number(cells[key] ?? 0);
  return {
    organ,
    year,
    form,
    url: `https://www.linjiang.gov.cn/qhz/nb/${year}.html`,
    introduction: `根据《中华人民共和国政府信息公开条例》编制本报告。本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
    cells,
    overview: [
      `（一）主动公开情况。${year}年，主动公开政府信息${upTo(random, 900, 400)}条。`,
      `（二）依申请公开情况。${year}年新收政府信息公开申请${number('requests.new.total')}件，办结${number('requests.handled.total')}件。`,
      ...sample(random, OVERVIEW_SENTENCES, year, 9),
    ],
    problems: sample(random, PROBLEM_SENTENCES, year, 5),
    other: [`${year}年未发出收费通知，未收取信息处理费。`],
  };
}

/** Some sentences that the neighbouring years do not have. */
function sample(random: Random, pool: readonly string[], year: number, count: number): string[] {
  const third = pool.filter((_, i) => i % 3 === year % 3);
  const start = upTo(random, third.length - 1);
  return Array.from({ length: count }, (_, i) => third[(start + i) % third.length] as string);
}

type Cells = Record<FactKey, string>;

function requestCells(random: Random, form: FormId, last: Readonly<Cells>): Cells {
  const rows = formById(form)
    .cells.map(({ key }) => /^requests\.(.+)\.person$/.exec(key)?.[1])
    .filter((row): row is string => row !== undefined && !/^(?:new|carriedIn|handled|carriedOut)$/.test(row));
  const cells: Cells = {};
  const add = (row: string, applicant: string, count: number) => {
    for (const column of [applicant, 'total']) {
      const key = `requests.${row}.${column}`;
      cells[key] = String(Number(cells[key] ?? 0) + count);
    }
  };
  for (const applicant of APPLICANTS) {
    const carriedIn = Number(last[`requests.carriedOut.${applicant}`] ?? 0);
    const fresh = applicant === 'person' ? upTo(random, 90, 20) : upTo(random, 9);
    const carriedOut = Math.min(fresh, upTo(random, applicant === 'person' ? 9 : 2));
    add('new', applicant, fresh);
    add('carriedIn', applicant, carriedIn);
    add('carriedOut', applicant, carriedOut);
    add('handled', applicant, carriedIn + fresh - carriedOut);
    for (let i = carriedOut; i < carriedIn + fresh; i++) add(pick(random, rows), applicant, 1);
  }
  return cells;
}

function disclosureCells(random: Random, form: FormId, last: Readonly<Cells>): Cells {
  const has = (key: FactKey) => formById(form).cells.some((cell) => cell.key === key);
  return has('disclosure.licensing.previous') ? itemCells(random, last) : documentCells(random, last);
}

function itemCells(random: Random, last: Readonly<Cells>): Cells {
  const before = (key: FactKey, other: number) => (last[key] === undefined ? other : Number(last[key]));
  const made = upTo(random, 15, 1);
  const cells: Cells = {
    'disclosure.normative.made': String(made),
    'disclosure.normative.published': String(made),
    'disclosure.normative.total': String(before('disclosure.normative.total', upTo(random, 60, 20)) + made),
    'disclosure.procurement.count': String(upTo(random, 30, 5)),
    'disclosure.procurement.amount': `${upTo(random, 900_000, 120_000)}元`,
  };
  for (const row of [...ITEM_ROWS, 'fees']) {
    const key = (column: string) => `disclosure.${row}.${column}`;
    const previous = before(key('previous'), upTo(random, 300, 40)) + before(key('change'), 0);
    cells[key('previous')] = String(previous);
    cells[key('change')] = pick(random, ['0', '+5', '-3', '12']);
    if (row !== 'fees') cells[key('decisions')] = String(previous + upTo(random, 900, 40));
  }
  return cells;
}

function documentCells(random: Random, last: Readonly<Cells>): Cells {
  const issued = upTo(random, 12, 1);
  const repealed = upTo(random, 4);
  const inForce = last['disclosure.normative.inForce'];
  return {
    'disclosure.normative.issued': String(issued),
    'disclosure.normative.repealed': String(repealed),
    'disclosure.normative.inForce': String(
      (inForce === undefined ? upTo(random, 60, 30) : Number(inForce)) + issued - repealed,
    ),
    'disclosure.licensing.decisions': String(upTo(random, 900, 100)),
    'disclosure.penalty.decisions': String(upTo(random, 300, 100)),
    'disclosure.coercion.decisions': String(upTo(random, 30)),
  };
}

/** The whole page of a report. */
export function pageOf(report: YearReport): string {
  const { organ, year, form, cells, introduction, overview, problems, other } = report;
  const title = report.title ?? `${organ}${year}年政府信息公开工作年度报告`;
  const [disclosure = '', requests = '', review = ''] = reportTables(form, cells).split(/(?=<table)/);
  const text = (paragraphs: readonly string[]) => paragraphs.map((words) => `<p>${words}</p>`).join('\n');
  return `<title>${title}</title><div><h1>${title}</h1>
<p>${introduction}</p>
<p>一、总体情况</p>${text(overview)}
<p>二、主动公开政府信息情况</p>${disclosure}
<p>三、收到和处理政府信息公开申请情况</p>${requests}
<p>四、政府信息公开行政复议、行政诉讼情况</p>${review}
<p>五、存在的主要问题及改进情况</p>${text(problems)}
<p>六、其他需要报告的事项</p>${text(other)}
<p>${organ}</p><p>${year + 1}年1月20日</p></div>`;
}

/** The record of a report's audit. */
export function recordOf(report: YearReport, auditedAt?: string): ReportRecord {
  const { document, readings } = auditHtml(pageOf(report), auditedAt === undefined ? {} : { auditedAt });
  const [record] = recordsOf({ document: { ...document, page: { ...document.page, url: report.url } }, readings });
  if (!record) throw new Error(`no record of ${report.organ} ${report.year}`);
  return record;
}

/** The report with other words in some cells. */
export function withCells(report: YearReport, cells: Readonly<Record<FactKey, string>>): YearReport {
  return { ...report, cells: { ...report.cells, ...cells } };
}

/** What is found when a report is held against others, by rule and severity. */
export function compared(report: YearReport, ...others: readonly YearReport[]): YearComparison {
  const comparison = compareYears(
    recordOf(report),
    others.map((other) => recordOf(other)),
  );
  mustBePlainBetweenYears(comparison.findings);
  return comparison;
}

export function found({ findings }: YearComparison): string[] {
  return findings.map(({ rule, severity }) => `${rule} ${severity}`);
}

/** The reports of two neighbouring years of a consistent series. */
export function pairOf(seed: number, year: number): { past: YearReport; now: YearReport } {
  const [past, now] = generateSeries(seed).filter((report) => report.year === year - 1 || report.year === year);
  return { past: past as YearReport, now: now as YearReport };
}

/** The report with so many requests carried in, and so many more or fewer handled, so that its own sums hold. */
export function withCarriedIn(report: YearReport, applicant: string, count: number): YearReport {
  const number = (key: string) => Number(report.cells[key] ?? 0);
  const more = count - number(`requests.carriedIn.${applicant}`);
  const rows = ['carriedIn', 'granted', 'handled'];
  const keys = rows.flatMap((row) => [`requests.${row}.${applicant}`, `requests.${row}.total`]);
  return withCells(report, Object.fromEntries(keys.map((key) => [key, String(number(key) + more)])));
}
