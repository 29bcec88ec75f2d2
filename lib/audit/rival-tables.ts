import { groupBy } from '../grid/group-by.ts';
import type { ReportPart } from './report-table.ts';

/** A report as its tables were grouped, and what the page says around them. */
export interface TableGroup {
  parts: ReportPart[];
  /** A title or a heading of a part stands above its first table; else it only begins because a table came again. */
  isAnnounced: boolean;
  /** The title above its tables. */
  title: string | null;
  /** The short lines right above each part. */
  captions: Map<ReportPart, string>;
}

/** The reports of a page, and the tables that are set aside. */
export interface SettledGroups {
  reports: ReportPart[][];
  rivals: ReportPart[];
}

/**
 * A table that comes again with other numbers, no title or heading above it: last year's beside this year's, a
 * correction, a table of another organ. It makes no report of its own unless all tables come again. Which one is the
 * report's the lines above say, or that the others are mere pieces; else none of them is read.
 */
export function settleRivals(groups: readonly TableGroup[]): SettledGroups {
  const settled: SettledGroups = { reports: [], rivals: [] };
  for (let from = 0; from < groups.length; ) {
    let to = from + 1;
    while (groups[to]?.isAnnounced === false) to++;
    const chain = groups.slice(from, to);
    from = to;
    const { kept, rivals } = settle(chain);
    settled.reports.push(...kept);
    settled.rivals.push(...rivals);
  }
  return settled;
}

function settle(chain: readonly TableGroup[]): { kept: ReportPart[][]; rivals: ReportPart[] } {
  const apart = { kept: chain.map(({ parts }) => parts), rivals: [] };
  const all = new Set(chain.flatMap(({ parts }) => parts.map(tableOf)));
  const isWhole = ({ parts }: TableGroup) => new Set(parts.map(tableOf)).size === all.size;
  if (chain.every(isWhole)) return apart;
  const parts = chain.flatMap((group) => group.parts);
  const year = yearOf(chain[0]?.title ?? '');
  const captions = new Map(chain.flatMap((group) => [...group.captions]));
  const tables = [...groupBy(parts, tableOf).values()].map(versionsOf);
  const rivals = new Set(
    tables.flatMap((versions) => {
      const best = versions.length > 1 ? bestOf(versions, captions, year) : versions[0];
      return versions.filter((version) => version !== best).flat();
    }),
  );
  const kept = parts.filter((part) => !rivals.has(part));
  if (kept.length > 0) return { kept: [kept], rivals: [...rivals] };
  // Every table as often as the others: reports of which each table stands beside its like.
  const count = tables[0]?.length ?? 0;
  if (tables.some(({ length }) => length !== count)) return apart;
  return { kept: Array.from({ length: count }, (_, i) => tables.flatMap((versions) => versions[i] ?? [])), rivals: [] };
}

function tableOf({ choices: [best] }: ReportPart): string {
  return best?.table ?? '';
}

function keysOf({ choices: [best] }: ReportPart): string[] {
  return [...(best?.cells.keys() ?? [])];
}

/** Pieces that complete each other are one version of a table; a copy of it is part of it. */
function versionsOf(parts: readonly ReportPart[]): ReportPart[][] {
  const versions: ReportPart[][] = [];
  let said = new Map<string, string>();
  for (const part of parts) {
    const texts = [...(part.choices[0]?.cells ?? [])].map(([key, { text }]): [string, string] => [key, text]);
    const isOther = texts.some(([key, text]) => said.has(key) && said.get(key) !== text);
    if (versions.length === 0 || isOther) {
      versions.push([]);
      said = new Map();
    }
    for (const [key, text] of texts) said.set(key, text);
    versions.at(-1)?.push(part);
  }
  return versions;
}

function isFilled({ choices: [best] }: ReportPart): boolean {
  return [...(best?.cells.values() ?? [])].some(({ kind }) => kind !== 'blank');
}

/** A version with so few of another one's facts is a piece: a correction, a table of something else. */
const PIECE = 0.5;

/** The version that is the report's own; undefined where nothing says so. */
function bestOf(
  versions: readonly ReportPart[][],
  captions: ReadonlyMap<ReportPart, string>,
  year: string | null,
): ReportPart[] | undefined {
  const said = versions.map(([first]) => yearSaid(captions.get(first as ReportPart) ?? '', year));
  const own = versions.filter((_, i) => said[i] === 'own');
  const open = versions.filter((_, i) => said[i] !== 'other');
  const [only, ...others] = own.length > 0 ? own : open;
  if (only && others.length === 0) return only;
  // The form itself, not filled in, above or below the one that is.
  const filled = open.filter((version) => version.some(isFilled));
  if (filled.length === 1) return filled[0];
  const size = (version: readonly ReportPart[]) => new Set(version.flatMap(keysOf)).size;
  const [first, ...later] = open;
  return first && later.every((version) => size(version) <= PIECE * size(first)) ? first : undefined;
}

const YEARS = /20\d\d(?=年)/g;
const LAST_YEAR = /上一?年|去年|往年|更正前/u;
const THIS_YEAR = /本年度?(?!新收)|更正后/u;

function yearOf(title: string): string | null {
  return title.match(YEARS)?.[0] ?? null;
}

/** Whether the lines above a table say that it is of the report's year. */
function yearSaid(caption: string, year: string | null): 'own' | 'other' | 'open' {
  const years = new Set(caption.match(YEARS));
  const isLast = LAST_YEAR.test(caption);
  if (years.size + Number(isLast) + Number(THIS_YEAR.test(caption)) !== 1) return 'open';
  if (years.size === 0) return isLast ? 'other' : 'own';
  return year === null ? 'open' : years.has(year) ? 'own' : 'other';
}
