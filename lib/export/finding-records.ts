import type { AuditDocument } from '../audit/document.ts';
import { EXPORT_TEXTS } from '../text/export-text.ts';
import { RECORD_TEXTS } from '../text/history/record-text.ts';
import { ruleTitle } from '../text/rule-words/of-rule.ts';
import type { ExportOptions } from './export-options.ts';
import { type ExportedFinding, exportedFindings } from './exported-finding.ts';
import { printedTime } from './local-time.ts';
import {
  type ColumnId,
  count,
  overviewRecords,
  REPORT_COLUMNS,
  type RecordTable,
  recordTable,
  reportRecord,
  SOURCE_COLUMNS,
  type TableRecord,
} from './record-table.ts';

const JUDGEMENT = ['severity', 'rule', 'class', 'message'] as const;
const EVIDENCE = ['equations', 'difference', 'cells', 'repairs', 'quotes', 'basis'] as const;
const DISMISSAL = ['dismissed', 'dismissedReason', 'dismissedAt', 'handled', 'handledAt'] as const;
const COLUMNS: readonly ColumnId[] = ['number', ...REPORT_COLUMNS, ...JUDGEMENT, ...EVIDENCE, ...DISMISSAL];

/** One record a finding, after the records that say what was and was not checked. */
export function findingTable(document: AuditDocument, options: ExportOptions): RecordTable {
  const records = [...overviewRecords(document, options), ...findingRecords(document, options)];
  return recordTable([...SOURCE_COLUMNS, ...COLUMNS, 'ruleId'], records, document, options);
}

/** The findings alone, without the columns that say where they come from: for a sheet beside an overview. */
export function bareFindingTable(document: AuditDocument, options: ExportOptions): RecordTable {
  return recordTable(COLUMNS, findingRecords(document, options), document, options);
}

function findingRecords(document: AuditDocument, options: ExportOptions): TableRecord[] {
  return exportedFindings(document, options)
    .flat()
    .map((finding) => findingRecord(finding, options));
}

function findingRecord(exported: ExportedFinding, { language, timeZone }: ExportOptions): TableRecord {
  const text = EXPORT_TEXTS[language];
  const { finding, report, number, equations, cells, repairsHeading, repairs, quotes, earlierQuotes } = exported;
  const [relation, ...others] = finding.relations;
  return {
    record: RECORD_TEXTS[language].records[finding.earlier ? 'yearFinding' : 'finding'],
    number: count(number),
    ...reportRecord(report, language),
    severity: text.severities[finding.severity],
    rule: ruleTitle(finding.rule, language),
    ruleId: finding.rule,
    class: text.classes[finding.class],
    message: exported.message,
    equations: equations.join('\n'),
    // Several sums have a difference each, which stand with their sums.
    difference: relation && others.length === 0 ? { number: relation.difference } : '',
    cells: cells.join('\n'),
    repairs: repairsHeading === null ? '' : [repairsHeading, ...repairs].join('\n'),
    quotes: [...quotes, ...earlierQuotes.quotes.map((quote) => text.labelled(earlierQuotes.head, quote))].join('\n'),
    basis: finding.basis,
    ...(finding.dismissed && {
      dismissed: text.dismissedMark,
      dismissedReason: finding.dismissed.reason.trim() || text.noReason,
      dismissedAt: printedTime(finding.dismissed.at, timeZone),
    }),
    ...(finding.handled && {
      handled: text.handledMarks[finding.handled.state],
      handledAt: printedTime(finding.handled.at, timeZone),
    }),
  };
}
