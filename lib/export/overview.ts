import type { AuditDocument, RecheckedFinding, ReportDocument } from '../audit/document.ts';
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
  const dismissed = reports.flatMap(({ findings }) => findings).filter((finding) => finding.dismissed).length;
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
    line('tables', text.tables(coverage.tables.found, coverage.tables.recognised)),
    line('relations', text.relations(held, broken, undecided)),
    line('frames', text.frames(coverage.frames.audited, coverage.frames.skipped.length)),
    ...reports
      .flatMap((report) => comparedLines(report, { language, timeZone }))
      .map(([item, content]) => line(item, content)),
    ...gapsOf(document, text).map(([item, content]) => line(item, content)),
  ];
}

/** What a report was held against: that of the year before, and an earlier audit at its address. */
function comparedLines({ years, recheck }: ReportDocument, { language, timeZone }: ExportOptions) {
  const text = EXPORT_TEXTS[language];
  const lines: [OverviewLine['item'], string][] = years ? [['years', text.heldAgainst(years.year, years.url)]] : [];
  if (!recheck) return lines;
  const { corrected, remaining, added, unclear } = recheck;
  const since = printedTime(recheck.since, timeZone);
  const message = (finding: RecheckedFinding) => (language === 'en' ? finding.messageEn : finding.message);
  lines.push(['recheck', text.recheck(since, corrected.length, remaining.length, added.length)]);
  for (const finding of corrected) lines.push(['corrected', message(finding)]);
  for (const finding of unclear) lines.push(['unclear', message(finding)]);
  return lines;
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
