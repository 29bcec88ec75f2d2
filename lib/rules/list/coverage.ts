import { defineListRule, type ListedReport, type ListFindingDraft, type ListInput } from './list-rule.ts';
import { maybeSameUnit, unitKey } from './same-unit.ts';

/** A year of which the list has fewer organs is no county's year. */
const FEWEST_UNITS = 3;

type NamedReport = ListedReport & { unit: string; year: number };

/** An organ that the list has in another year, but not in its newest. */
export const coverage = defineListRule({
  id: 'coverage',
  group: 'list',
  severity: 'warning',
  class: 'completeness',
  basis:
    '《政府信息公开条例》第四十九条：县级以上人民政府部门应当在每年1月31日前公布上一年度年度报告，县级以上地方人民政府的政府信息公开工作主管部门应当在每年3月31日前公布本级政府上一年度年度报告',
  check: (input) => {
    const compared = comparedYear(input);
    if (!compared) return [];
    return missingUnits(compared.reports, compared.year).map((before) => draftOf(before, compared.year, input.today));
  },
});

/** Whether a list can tell at all that a report is missing: silence alone does not say that none is. */
export function canTellMissing(input: ListInput): boolean {
  const compared = comparedYear(input);
  return compared?.reports.some(({ year }) => year < compared.year) ?? false;
}

function comparedYear({ reports, isWhole }: ListInput): { reports: NamedReport[]; year: number } | null {
  const named = reports.filter((report): report is NamedReport => report.unit !== null && report.year !== null);
  // One report without name or year may be any of those that are missed.
  if (!isWhole || named.length < reports.length) return null;
  const year = newestYear(named);
  return year === null ? null : { reports: named, year };
}

function newestYear(reports: readonly NamedReport[]): number | null {
  const units = new Map<number, Set<string>>();
  for (const { year, unit } of reports) units.set(year, (units.get(year) ?? new Set()).add(unitKey(unit)));
  const years = [...units].filter(([, names]) => names.size >= FEWEST_UNITS).map(([year]) => year);
  return years.length === 0 ? null : Math.max(...years);
}

/** The reports of other years of each organ that has none of this year, the latest first. */
function missingUnits(reports: readonly NamedReport[], year: number): NamedReport[][] {
  const present = reports.filter((report) => report.year === year).map(({ unit }) => unitKey(unit));
  const missing = new Map<string, NamedReport[]>();
  for (const report of reports) {
    const key = unitKey(report.unit);
    if (report.year >= year || present.some((other) => maybeSameUnit(key, other))) continue;
    missing.set(key, [...(missing.get(key) ?? []), report]);
  }
  return [...missing.values()].map((before) => before.sort((a, b) => b.year - a.year));
}

function draftOf(before: readonly NamedReport[], year: number, today: string): ListFindingDraft {
  const [latest] = before as [NamedReport];
  const isDue = today > `${year + 1}-01-31`;
  // Seen long ago only, it may have been merged since.
  const isRecent = latest.year === year - 1;
  const years = [...new Set(before.map((report) => report.year))].sort((a, b) => a - b);
  const due = isDue ? '' : '（公布期限未到）';
  return {
    severity: isDue && isRecent ? 'warning' : 'info',
    positions: before.map(({ position }) => position),
    message: {
      zh: `列表中有${latest.unit}${years.join('、')}年度的报告，没有${year}年度的报告${due}；请核实是否未公布，或机构已撤并。`,
      en: `The list has the reports of ${latest.unit} for ${years.join(', ')}, but none for ${year}${isDue ? '' : ' (not due yet)'}; check whether it was not published, or the organ was merged.`,
    },
  };
}
