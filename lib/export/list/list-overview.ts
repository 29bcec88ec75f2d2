import { inLanguage } from '../../text/in-language.ts';
import type { Language } from '../../text/language.ts';
import { LIST_EXPORT_TEXTS } from '../../text/list/list-export-text.ts';
import { LIST_TEXTS } from '../../text/list/list-text.ts';
import { wordsOfRule } from '../../text/rule-words/of-rule.ts';
import type { ExportOptions } from '../export-options.ts';
import { printedTime } from '../local-time.ts';
import type { ListMaterial, MaterialRow } from './list-material.ts';

/** Named in the circular; the table has all. */
const NAMED_RULES = 5;

/** Reports of the list that are told once: what stands there twice is one report. */
export function ownRows({ rows }: Pick<ListMaterial, 'rows'>): MaterialRow[] {
  return rows.filter(({ state }) => state !== 'duplicate');
}

export function unreadRows(material: Pick<ListMaterial, 'rows'>): MaterialRow[] {
  return ownRows(material).filter(({ isAudited }) => !isAudited);
}

/** In how many reports each rule was broken, the most frequent first, by the title of the rule. */
export function rulesOfList(
  { rows }: Pick<ListMaterial, 'rows'>,
  language: Language,
): [title: string, count: number][] {
  const counts = new Map<string, number>();
  for (const rule of rows.flatMap((row) => Object.keys(row.rules))) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([rule, count]) => [inLanguage(wordsOfRule(rule).title, language), count]);
}

/** What an overview says, item by item. */
export function listOverview(
  material: ListMaterial,
  { language, timeZone }: ExportOptions,
): [item: string, text: string][] {
  const text = LIST_EXPORT_TEXTS[language];
  const words = text.overview;
  return [
    [words.list, material.title],
    [words.link, material.url],
    [words.at, printedTime(material.at, timeZone)],
    [words.tool, text.tool(material.version)],
    [words.reports, String(ownRows(material).length)],
    ...statesOf(material, language).map(([state, count]): [string, string] => [
      words.states,
      text.counted(state, count),
    ]),
    ...rulesOfList(material, language).map(([rule, count]): [string, string] => [
      words.rules,
      text.counted(rule, count),
    ]),
    ...material.findings.map(({ message }): [string, string] => [words.findings, inLanguage(message, language)]),
    [words.circular, circular(material, language)],
    [words.style, text.style],
  ];
}

/** The paragraph for a circular: how many, with what, and what was not checked. */
export function circular(material: ListMaterial, language: Language): string {
  const text = LIST_EXPORT_TEXTS[language];
  const rows = ownRows(material);
  const audited = rows.filter(({ isAudited }) => isAudited);
  const withErrors = audited.filter(({ counts }) => counts.error > 0);
  const years = [...new Set(rows.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
  const counts = {
    reports: rows.length,
    audited: audited.length,
    clean: audited.filter(({ state }) => state === 'clean').length,
    withErrors: withErrors.length,
    withWarnings: audited.filter(({ counts: { error, warning } }) => error === 0 && warning > 0).length,
    unread: rows.length - audited.length,
  };
  const rules = rulesOfList(material, language).slice(0, NAMED_RULES);
  const units = [...new Set(withErrors.flatMap(({ unit }) => unit ?? []))];
  const reasons = statesOf({ rows: unreadRows(material) }, language);
  return [
    text.circular(counts, text.years(years)),
    ...(units.length > 0 ? [text.circularUnits(units)] : []),
    ...(rules.length > 0 ? [text.circularRules(rules.map(([rule, count]) => text.circularRule(rule, count)))] : []),
    ...(reasons.length > 0
      ? [text.circularUnread(reasons.map(([state, count]) => text.circularRule(state, count)))]
      : []),
    ...material.findings
      .filter(({ severity }) => severity !== 'info')
      .map(({ message }) => inLanguage(message, language)),
  ].join(language === 'en' ? ' ' : '');
}

function statesOf(material: Pick<ListMaterial, 'rows'>, language: Language): [state: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { state } of ownRows(material)) {
    const words = LIST_TEXTS[language].states[state];
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts];
}
