import type { AuditDocument, FindingDocument, ReportDocument } from '../../audit/document.ts';
import { cellOf } from '../../forms/find-cell.ts';
import { EXPORT_TEXTS } from '../../text/export-text.ts';
import { factLabel, relationLabel } from '../../text/fact-label.ts';
import { inLanguage } from '../../text/in-language.ts';
import type { Language } from '../../text/language.ts';
import { LEDGER_TEXTS } from '../../text/ledger-text.ts';
import type { ExportOptions } from '../export-options.ts';
import { type ExportedFinding, exportedFindings } from '../exported-finding.ts';
import { oneLine } from '../safe-text.ts';

/** A table of text under its heads, with the widths of its columns in characters. */
export interface LedgerTable {
  heads: readonly string[];
  widths: readonly number[];
  rows: readonly (readonly string[])[];
}

type Column = keyof (typeof LEDGER_TEXTS)['en']['columns'];

/** What an audit knows of a problem; whoever has to correct it fills in the rest. */
type Entry = Partial<Record<Column, string>>;

const WIDTHS: Readonly<Partial<Record<Column, number>>> = {
  number: 6,
  year: 7,
  agency: 14,
  title: 18,
  page: 18,
  place: 18,
  basis: 26,
  detail: 42,
  severity: 8,
  advice: 20,
  newPage: 14,
  closed: 7,
};
const USUAL_WIDTH = 11;
/** Cells that are named one by one in the column of places. */
const MOST_NAMED = 3;
const LONGEST_QUOTE = 40;

/** The ledger of problems: what was found is filled in, what the unit answers is left open. */
export function ledger(document: AuditDocument, options: ExportOptions): LedgerTable {
  const { columns } = LEDGER_TEXTS[options.language];
  const ids = Object.keys(columns) as Column[];
  return {
    heads: ids.map((id) => columns[id]),
    widths: ids.map((id) => WIDTHS[id] ?? USUAL_WIDTH),
    rows: entries(document, options).map((entry) => ids.map((id) => entry[id] ?? '')),
  };
}

/** The table in which a unit answers with the pages that it has corrected. */
export function correctedPages(document: AuditDocument, options: ExportOptions): LedgerTable {
  return {
    heads: Object.values(LEDGER_TEXTS[options.language].linkColumns),
    widths: [6, 20, 70, 44, 16],
    rows: entries(document, options).map(({ number = '', agency = '', detail = '' }) => [
      number,
      agency,
      detail,
      '',
      '',
    ]),
  };
}

function entries(document: AuditDocument, options: ExportOptions): Entry[] {
  return exportedFindings(document, options)
    .flat()
    .filter(({ finding }) => finding.severity !== 'info' && !finding.dismissed)
    .map((exported, index) => entryOf(exported, String(index + 1), document, options));
}

function entryOf(
  exported: ExportedFinding,
  number: string,
  { page }: AuditDocument,
  { language }: ExportOptions,
): Entry {
  const text = EXPORT_TEXTS[language];
  const words = LEDGER_TEXTS[language];
  const { finding, report, message, equations } = exported;
  return {
    number,
    agency: report.agency ?? text.unknownAgency,
    year: report.year === null ? '' : String(report.year),
    title: oneLine(page.title),
    page: page.url,
    place: placeOf(finding, report, language),
    indicator: words.indicator,
    subIndicator: text.classes[finding.class],
    basis: finding.basis,
    detail: [message, ...equations].join('\n'),
    severity: text.severities[finding.severity],
    advice: adviceOf(finding, report, language),
  };
}

/** The sums it breaks, else its cells, else the words that it quotes. */
function placeOf(finding: FindingDocument, report: ReportDocument, language: Language): string {
  const words = LEDGER_TEXTS[language];
  const table = (fact: string | undefined) => {
    const name = cellOf(report.form, fact ?? '')?.of.name;
    return name ? `${inLanguage(name, language)} ` : '';
  };
  const sums = finding.relations.map((each) => table(each.right[0]?.fact) + relationLabel(report.form, each, language));
  const cells = finding.facts.map((fact) => table(fact) + factLabel(report.form, fact, language));
  const quotes = finding.quotes.map((quote) => words.inText(oneLine(quote).slice(0, LONGEST_QUOTE)));
  const places = [sums, quotes, cells].find((list) => list.length > 0) ?? [words.wholeText];
  return places.slice(0, MOST_NAMED).join('\n');
}

function adviceOf({ suspects }: FindingDocument, { form }: ReportDocument, language: Language): string {
  const words = LEDGER_TEXTS[language];
  const [repair, ...others] = suspects;
  if (!repair || others.length > 0) return words.check;
  return repair.map(({ fact, to }) => words.change(factLabel(form, fact, language), to)).join('\n');
}
