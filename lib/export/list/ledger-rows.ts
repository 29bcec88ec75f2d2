import type { ListFinding } from '../../rules/list/list-rule.ts';
import type { Severity } from '../../rules/rule.ts';
import { EXPORT_TEXTS } from '../../text/export-text.ts';
import { inLanguage } from '../../text/in-language.ts';
import type { Language } from '../../text/language.ts';
import { LEDGER_TEXTS } from '../../text/ledger-text.ts';
import { OPTIONS_TEXTS } from '../../text/options-text.ts';
import { wordsOfRule } from '../../text/rule-words/of-rule.ts';
import { EVERY_RULE } from '../../years/every-rule.ts';
import type { ExportOptions } from '../export-options.ts';
import { type ExportedFinding, exportedFindings } from '../exported-finding.ts';
import { LEDGER_COLUMNS, type LedgerColumnId } from '../ledger-columns.ts';
import type { RecordValue } from '../record-table.ts';
import { documentsOf, type ListMaterial, type MaterialRow } from './list-material.ts';

/** A row of the ledger by column; what stands in no column of it is left to be filled in by hand. */
export type LedgerRow = Partial<Record<LedgerColumnId, RecordValue>>;

/** Every finding of a list as a row of the ledger, first those of the reports, then those of the list itself. */
export async function* ledgerRows(
  material: ListMaterial,
  options: ExportOptions,
  wanted: ReadonlySet<Severity>,
): AsyncGenerator<LedgerRow> {
  let number = 0;
  for await (const { row, document } of documentsOf(material)) {
    for (const exported of exportedFindings(document, options).flat()) {
      if (!wanted.has(exported.finding.severity) || exported.finding.dismissed) continue;
      yield { number: count(++number), ...findingRow(exported, row, options.language) };
    }
  }
  for (const finding of material.findings) {
    if (wanted.has(finding.severity)) {
      yield { number: count(++number), ...listFindingRow(finding, material, options.language) };
    }
  }
}

/** The values of a ledger row under its columns. */
export function ledgerValues(row: LedgerRow): RecordValue[] {
  return LEDGER_COLUMNS.map(({ id }) => row[id] ?? '');
}

function findingRow(exported: ExportedFinding, row: MaterialRow, language: Language): LedgerRow {
  const { finding, report, message, equations, cells, quotes, repairsHeading, repairs } = exported;
  return {
    ...subjectOf(row),
    unit: row.unit ?? report.agency ?? '',
    ...judgementOf(finding.rule, finding.severity, language),
    place: (cells.length > 0 ? cells : quotes).join('\n'),
    standard: finding.basis,
    problem: [message, ...equations].join('\n'),
    advice: repairsHeading === null ? LEDGER_TEXTS[language].check : [repairsHeading, ...repairs].join('\n'),
  };
}

function listFindingRow(
  { rule, severity, basis, message, positions, quotes }: ListFinding,
  material: ListMaterial,
  language: Language,
): LedgerRow {
  const rows = positions.flatMap((position) => material.rows[position] ?? []);
  const units = [...new Set(rows.map(({ unit }) => unit ?? ''))];
  return {
    unit: units.join('、'),
    title: rows.map(({ title }) => title).join('\n'),
    link: rows.map(({ url }) => url).join('\n'),
    ...judgementOf(rule, severity, language),
    place: quotes.join('\n'),
    standard: basis,
    problem: inLanguage(message, language),
    responsibleUnit: units.join('、'),
  };
}

function subjectOf({ unit, year, title, url }: MaterialRow): LedgerRow {
  return {
    unit: unit ?? '',
    year: year === null ? '' : count(year),
    title,
    link: url,
    responsibleUnit: unit ?? '',
  };
}

function judgementOf(rule: string, severity: Severity, language: Language): LedgerRow {
  const group = EVERY_RULE.find(({ id }) => id === rule)?.group;
  return {
    firstIndicator: group ? OPTIONS_TEXTS[language].groups[group] : '',
    secondIndicator: inLanguage(wordsOfRule(rule).title, language),
    severity: EXPORT_TEXTS[language].severities[severity],
  };
}

function count(value: number): RecordValue {
  return { number: String(value) };
}
