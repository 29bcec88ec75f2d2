import type { HandledState } from '../../lib/audit/document.ts';
import type { ListedFinding } from '../../lib/audit/listed-findings.ts';
import type { Label, TableId } from '../../lib/forms/form.ts';
import { formById, tableIds, tableOf } from '../../lib/forms/form-by-id.ts';
import { FORMS } from '../../lib/forms/forms.ts';
import type { FindingClass, Severity } from '../../lib/rules/rule.ts';

/** Where a finding stands in the working list: by its severity, among those of other years or those set aside. */
export type Standing = Severity | 'years' | 'dismissed';

export const STANDINGS: readonly Standing[] = ['error', 'warning', 'info', 'years', 'dismissed'];

/** A table of the form, or the words around the tables. */
export type Place = TableId | typeof NARRATIVE;

export const NARRATIVE = 'text';

/** Every place there is, in the order of the forms. */
export function places(): Place[] {
  return [...tableIds(), NARRATIVE];
}

/** What a table is called in a list of choices, in the form of the reports before all others. */
export function topicOf(table: TableId, findings: readonly ListedFinding[]): Label {
  const forms = [...findings.map(({ report }) => formById(report.form)), ...FORMS];
  const topic = forms.map((form) => tableOf(form, table)?.topic).find((name) => name !== undefined);
  if (!topic) throw new Error(`no table ${table}`);
  return topic;
}

/** What of the list is shown; an empty set and null stand for everything. */
export interface FindingFilter {
  standings: ReadonlySet<Standing>;
  class: FindingClass | null;
  place: Place | null;
  work: Work | null;
}

/** What was done about a finding. */
export type Work = 'open' | HandledState | 'dismissed';

export const WORKS: readonly Work[] = ['open', 'checked', 'told', 'dismissed'];

export const NO_FILTER: FindingFilter = { standings: new Set(), class: null, place: null, work: null };

export function workOf({ finding }: ListedFinding): Work {
  return finding.dismissed ? 'dismissed' : (finding.handled?.state ?? 'open');
}

export function standingOf({ finding }: ListedFinding): Standing {
  if (finding.dismissed) return 'dismissed';
  return finding.earlier ? 'years' : finding.severity;
}

/** The tables whose cells a finding names; the text where it names none, or quotes it. */
export function placesOf({ finding }: ListedFinding): Place[] {
  const tables = new Set(finding.facts.map((fact) => fact.slice(0, fact.indexOf('.'))));
  return places().filter((place) =>
    place === NARRATIVE ? tables.size === 0 || finding.quotes.length > 0 : tables.has(place),
  );
}

export function isFiltered({ standings, class: kind, place, work }: FindingFilter): boolean {
  return standings.size > 0 || kind !== null || place !== null || work !== null;
}

/** The findings that all parts of a filter let through, in their order. */
export function filtered(findings: readonly ListedFinding[], filter: FindingFilter): ListedFinding[] {
  return findings.filter(
    (listed) =>
      (filter.standings.size === 0 || filter.standings.has(standingOf(listed))) &&
      (filter.class === null || listed.finding.class === filter.class) &&
      (filter.place === null || placesOf(listed).includes(filter.place)) &&
      (filter.work === null || workOf(listed) === filter.work),
  );
}

/** How many findings each choice would show, the other parts of the filter as they are. */
export interface FilterCounts {
  standings: ReadonlyMap<Standing, number>;
  classes: ReadonlyMap<FindingClass, number>;
  places: ReadonlyMap<Place, number>;
  works: ReadonlyMap<Work, number>;
}

export function filterCounts(findings: readonly ListedFinding[], filter: FindingFilter): FilterCounts {
  const without = (part: Partial<FindingFilter>) => filtered(findings, { ...filter, ...part });
  return {
    standings: counted(without({ standings: new Set() }), (listed) => [standingOf(listed)]),
    classes: counted(without({ class: null }), ({ finding }) => [finding.class]),
    places: counted(without({ place: null }), placesOf),
    works: counted(without({ work: null }), (listed) => [workOf(listed)]),
  };
}

function counted<Key>(findings: readonly ListedFinding[], keysOf: (listed: ListedFinding) => Key[]): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of findings.flatMap(keysOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
