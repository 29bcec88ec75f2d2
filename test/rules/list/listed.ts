import type { ListedReport, ListInput } from '../../../lib/rules/list/list-rule.ts';

/** Reports of a list by unit and year, without words. */
export function listed(...reports: readonly (readonly [unit: string | null, year: number | null])[]): ListedReport[] {
  return reports.map(([unit, year], position) => ({ position, unit, agency: null, year, sentences: [] }));
}

export function wholeList(reports: readonly ListedReport[], today = '2026-11-20'): ListInput {
  return { reports, isWhole: true, today };
}
