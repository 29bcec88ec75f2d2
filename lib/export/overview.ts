import type { AuditDocument, RecheckedFinding, ReportDocument } from '../audit/document.ts';
import { EXPORT_TEXTS, type ExportText } from '../text/export-text.ts';
import type { Language } from '../text/language.ts';
import { OPTIONS_TEXTS, type OptionsText } from '../text/options-text.ts';
import { ruleTitle } from '../text/rule-words/of-rule.ts';
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
    ...reports
      .flatMap((report) => comparedLines(report, { language, timeZone }))
      .map(([item, content]) => line(item, content)),
    ...gapsOf(document, language).map(([item, content]) => line(item, content)),
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

/** Where the words of a threshold stand among those of the options page. */
const THRESHOLD_WORDS = {
  infoPercent: 'infoPercent',
  warningPercent: 'warningPercent',
  minimumChange: 'minimumChange',
  requests: 'magnitudeRequests',
  feesWanYuan: 'magnitudeFees',
} as const satisfies Record<string, keyof OptionsText>;

/** A setting that differs from the default, as a person reads it; what is not known here as it is written. */
function settingText(name: string, value: unknown, language: Language): string {
  const text = EXPORT_TEXTS[language];
  if (name === 'disabledRules' && Array.isArray(value)) {
    return text.labelled(text.disabledRules, value.map((id) => ruleTitle(String(id), language)).join(text.join));
  }
  const entries = Object.entries(typeof value === 'object' && value !== null ? value : {});
  const isKnown = entries.length > 0 && entries.every(([key]) => key in THRESHOLD_WORDS);
  if (!isKnown) return `${name} = ${JSON.stringify(value)}`;
  const words = (key: string) => OPTIONS_TEXTS[language][THRESHOLD_WORDS[key as keyof typeof THRESHOLD_WORDS]];
  return entries.map(([key, each]) => text.labelled(words(key), String(each))).join(text.join);
}

/** What was not checked, and why; and settings that a reader must know. */
function gapsOf(document: AuditDocument, language: Language): [OverviewLine['item'], string][] {
  const text = EXPORT_TEXTS[language];
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
    ...failedRules.map(({ rule, reason }): [OverviewLine['item'], string] => [
      'failed',
      text.withReason(ruleTitle(rule, language), reason),
    ]),
    ...Object.entries(settings).map(([name, value]): [OverviewLine['item'], string] => [
      'setting',
      settingText(name, value, language),
    ]),
  ];
}
