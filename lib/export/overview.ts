import type { AuditDocument } from '../audit/document.ts';
import { EXPORT_TEXTS, type ExportText } from '../text/export-text.ts';
import type { ExportOptions } from './export-options.ts';
import { printedTime } from './local-time.ts';

/** One statement of where, when and by what an audit was made, and how far it reached. Raw text. */
export interface OverviewLine {
  item: keyof ExportText['overview'];
  label: string;
  text: string;
}

/** What every export carries: the page, the time, the tool, the result and what was and was not checked. */
export function overviewOf(document: AuditDocument, { language, timeZone }: ExportOptions): OverviewLine[] {
  const text = EXPORT_TEXTS[language];
  const { page, tool, summary, coverage, reports } = document;
  const { held, broken, undecided } = coverage.relations;
  const findings = reports.flatMap((report) => report.findings);
  const dismissed = findings.filter((finding) => finding.dismissed).length;
  const [checked, told] = (['checked', 'told'] as const).map(
    (state) => findings.filter(({ handled }) => handled?.state === state).length,
  ) as [number, number];
  const line = (item: OverviewLine['item'], content: string) => ({ item, label: text.overview[item], text: content });
  return [
    line('title', page.title),
    line('url', page.url),
    line('auditedAt', printedTime(page.auditedAt, timeZone)),
    line('tool', text.tool(tool.version, document.format)),
    ...(reports.length === 0
      ? [line('nothing', text.noReport)]
      : [line('summary', text.summary(summary.error, summary.warning, summary.info))]),
    ...(dismissed > 0 ? [line('dismissed', text.dismissedCount(dismissed))] : []),
    ...(checked + told > 0 ? [line('handled', text.handledCount(checked, told))] : []),
    line('tables', text.tables(coverage.tables.found, coverage.tables.recognised)),
    line('relations', text.relations(held, broken, undecided)),
    line('frames', text.frames(coverage.frames.audited, coverage.frames.skipped.length)),
    ...gapsOf(document, text).map(([item, content]) => line(item, content)),
  ];
}

/** What was not checked, and why; and settings that a reader must know. */
function gapsOf(document: AuditDocument, text: ExportText): [OverviewLine['item'], string][] {
  const { coverage, unrecognised, failedRules = [], settings = {} } = document;
  return [
    ...coverage.frames.skipped.map(({ url, reason }): [OverviewLine['item'], string] => [
      'skipped',
      text.withReason(url, reason),
    ]),
    ...unrecognised.map(({ at, reason }): [OverviewLine['item'], string] => [
      'unrecognised',
      text.withReason(text.tableAt(at.frame + 1, at.table + 1), reason),
    ]),
    ...failedRules.map(({ rule, reason }): [OverviewLine['item'], string] => ['failed', text.withReason(rule, reason)]),
    ...Object.entries(settings).map(([name, value]): [OverviewLine['item'], string] => [
      'setting',
      `${name} = ${JSON.stringify(value)}`,
    ]),
  ];
}
