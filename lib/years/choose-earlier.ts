import { compare, parseDecimal } from '../grid/decimal.ts';
import { groupBy } from '../grid/group-by.ts';
import type { Sentence } from '../rules/rule.ts';
import type { ReportRecord } from './report-record.ts';
import { type Sameness, sameOrgan, siteOf } from './same-organ.ts';

/** Why a report is held against none of the year before, in a word and in a sentence for the person. */
export interface Uncompared {
  reason: 'year-doubtful' | 'no-record' | 'several-organs' | 'several-versions' | 'other-scope';
  /** The year of which a report is wanted. */
  year: number;
  message: Sentence;
}

/** The report of a year, and how surely it is of the same organ. */
export interface Earlier {
  past: ReportRecord;
  sameness: Exclude<Sameness, 'different'>;
}

/** The one report of `year` by the organ of `now` among others; why there is none where there are none or several. */
export function chooseEarlier(now: ReportRecord, others: readonly ReportRecord[], year: number): Earlier | Uncompared {
  if (!now.isYearCertain) return uncompared('year-doubtful', now, year);
  const found = others.flatMap((past): Earlier[] => {
    if (past.year !== year || !past.isYearCertain) return [];
    const sameness = sameOrgan(now, past);
    return sameness === 'different' ? [] : [{ past, sameness }];
  });
  const same = found.filter(({ sameness }) => sameness === 'same');
  const likely = found.filter(({ past }) => !existBeside(now, past, [now, ...others]));
  const own = same.length > 0 ? same : likely;
  if (own.length === 0) return uncompared('no-record', now, year);
  if (new Set(own.map(({ past }) => past.organKey)).size > 1) return uncompared('several-organs', now, year);
  const comparable = own.filter(({ past }) => !isOfOtherScope(now, past));
  if (comparable.length === 0) return uncompared('other-scope', now, year);
  const current = new Set(latestOfEachAddress(comparable.map(({ past }) => past)));
  const latest = comparable.filter(({ past }) => current.has(past));
  const [best] = latest.sort((a, b) => preference(now, b.past) - preference(now, a.past));
  if (!best || latest.some(({ past }) => differentFacts(best.past, past).length > 0)) {
    return uncompared('several-versions', now, year);
  }
  return isOfUnsureScope(now, best.past) ? { ...best, sameness: 'likely' } : best;
}

/** Two names that stand in one year side by side are two organs. */
function existBeside(a: ReportRecord, b: ReportRecord, all: readonly ReportRecord[]): boolean {
  const years = (key: string) => new Set(all.filter(({ organKey }) => organKey === key).map(({ year }) => year));
  const own = years(a.organKey);
  return a.organKey !== b.organKey && [...years(b.organKey)].some((year) => own.has(year));
}

function isOfOtherScope(a: ReportRecord, b: ReportRecord): boolean {
  return a.scope !== null && b.scope !== null && a.scope !== b.scope;
}

function isOfUnsureScope(a: ReportRecord, b: ReportRecord): boolean {
  return a.scope !== b.scope;
}

/** An address that was audited again says what it says now; one page may hold several reports. */
export function latestOfEachAddress(records: readonly ReportRecord[]): ReportRecord[] {
  return [...groupBy(records, ({ url }) => url).values()].flatMap((audits) => {
    const last = audits.reduce((latest, { auditedAt }) => (auditedAt > latest ? auditedAt : latest), '');
    return audits.filter(({ auditedAt }) => auditedAt === last);
  });
}

/** Of copies the one that says most is taken, on the report's own site before others. */
function preference(now: ReportRecord, { facts, url }: ReportRecord): number {
  const numbers = Object.values(facts).filter(({ value }) => value !== null).length;
  return numbers * 2 + (siteOf(url) === siteOf(now.url) ? 1 : 0);
}

/** Cells in which two reports print different numbers; a blank in one of them says nothing. */
export function differentFacts(a: ReportRecord, b: ReportRecord): string[] {
  return Object.entries(a.facts).flatMap(([key, { value }]) => {
    const other = b.facts[key]?.value ?? null;
    const differs = value !== null && other !== null && compare(parseDecimal(value), parseDecimal(other)) !== 0;
    return differs ? [key] : [];
  });
}

const REASONS: Readonly<Record<Uncompared['reason'], (now: ReportRecord, year: number) => Sentence>> = {
  'year-doubtful': ({ title }) => ({
    zh: `报告所称年度不能确定（“${title}”），未与上年对照。`,
    en: `The year of this report is in doubt (“${title}”), so it was not held against the year before.`,
  }),
  'no-record': ({ organ }, year) => ({
    zh: `没有${organ}${year}年度的记录。`,
    en: `There is no record of ${organ} for ${year}.`,
  }),
  'several-organs': ({ organ }, year) => ({
    zh: `${year}年度有几个机关的名称与“${organ}”相近，不能确定是哪一个，未对照。`,
    en: `In ${year} several organs have names like “${organ}”; which of them it is cannot be told, so nothing was compared.`,
  }),
  'several-versions': ({ organ }, year) => ({
    zh: `${organ}${year}年度的报告有数字不同的几个版本，未对照。`,
    en: `The ${year} report of ${organ} exists in versions with different numbers, so nothing was compared.`,
  }),
  'other-scope': ({ organ }, year) => ({
    zh: `${organ}的报告与${year}年度的报告统计范围不同（汇总与本级），未对照。`,
    en: `This report of ${organ} and that of ${year} count different circles (the whole area, its own level), so nothing was compared.`,
  }),
};

function uncompared(reason: Uncompared['reason'], now: ReportRecord, year: number): Uncompared {
  return { reason, year, message: REASONS[reason](now, year) };
}
