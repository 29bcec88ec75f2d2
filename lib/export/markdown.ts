import type { AuditDocument, ReportDocument } from '../audit/document.ts';
import type { Label } from '../forms/form.ts';
import { EXPORT_TEXTS, type ExportText } from '../text/export-text.ts';
import { layoutOf } from '../text/form-layout.ts';
import { VALUE_HEAD } from '../text/official-heads.ts';
import type { LayoutPart } from '../text/table-layout.ts';
import type { ExportOptions } from './export-options.ts';
import { type ExportedFinding, exportedFindings } from './exported-finding.ts';
import { flattenPart } from './flat-table.ts';
import { escapeMarkdown, markdownAddress } from './markdown-text.ts';
import { overviewOf } from './overview.ts';
import { reportName } from './report-name.ts';
import { type CellNote, cellNotes } from './xlsx/cell-notes.ts';

/** The whole document as Markdown with tables (GitHub's). */
export function toMarkdown(document: AuditDocument, options: ExportOptions): string {
  const text = EXPORT_TEXTS[options.language];
  const findings = exportedFindings(document, options);
  const blocks = [
    `# ${text.title}`,
    `## ${text.overviewHeading}`,
    overviewOf(document, options)
      .map(({ item, label, text: content }) =>
        text.labelled(`- **${label}**`, item === 'url' ? markdownAddress(content) : escapeMarkdown(content)),
      )
      .join('\n'),
    ...document.reports.flatMap((report, index) => reportBlocks(report, findings[index] ?? [], options)),
    '---',
    text.footer,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function reportBlocks(
  report: ReportDocument,
  findings: readonly ExportedFinding[],
  { language }: ExportOptions,
): string[] {
  const text = EXPORT_TEXTS[language];
  const notes = cellNotes(findings);
  const inLanguage = ({ zh, en }: Label) => (language === 'en' ? en : zh);
  return [
    `## ${escapeMarkdown(reportName(report, language))}`,
    `### ${text.findingsHeading}`,
    ...(findings.length === 0 ? [text.noFindings] : findings.map((finding) => findingBlock(finding, text))),
    `### ${text.tablesHeading}`,
    ...layoutOf(report).flatMap(({ title, parts }) => [
      `#### ${inLanguage(title)}`,
      ...parts.flatMap((part) => [
        ...(part.caption ? [`**${inLanguage(part.caption)}**`] : []),
        tableBlock(part, report, notes, language),
      ]),
    ]),
  ];
}

function findingBlock(exported: ExportedFinding, text: ExportText): string {
  const { finding, number, message, equations, repairsHeading, repairs, quotes, dismissed } = exported;
  const setAside = dismissed === null ? '' : ` · ${text.dismissedMark}`;
  const list = (head: string, lines: readonly string[]) =>
    lines.length === 0
      ? []
      : [text.labelled(`- ${head}`, '').trimEnd(), ...lines.map((line) => `  - ${escapeMarkdown(line)}`)];
  return [
    `#### ${number}. ${text.severities[finding.severity]}${setAside}`,
    '',
    escapeMarkdown(message),
    '',
    ...list(text.equations, equations),
    ...list(text.cells, exported.cells),
    ...list(repairsHeading ?? '', repairs),
    ...list(text.quotes, quotes),
    ...list(exported.earlierQuotes.head, exported.earlierQuotes.quotes),
    text.labelled(`- ${text.basis}`, escapeMarkdown(finding.basis)),
    text.labelled(`- ${text.rule}`, text.withReason(escapeMarkdown(finding.rule), text.classes[finding.class])),
    ...(dismissed === null ? [] : [`- ${escapeMarkdown(dismissed)}`]),
  ].join('\n');
}

function tableBlock(
  part: LayoutPart,
  report: ReportDocument,
  notes: ReadonlyMap<string, CellNote>,
  language: ExportOptions['language'],
): string {
  const text = EXPORT_TEXTS[language];
  const { head, rows } = flattenPart(part, language, language === 'en' ? VALUE_HEAD.en : VALUE_HEAD.zh);
  const value = (key: string) => {
    const fact = report.facts[key];
    const numbers = notes.get(key)?.numbers.map((number) => ` [${number}]`) ?? [];
    return escapeMarkdown((fact ? fact.text : text.notPrinted) + numbers.join(''));
  };
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(head.map(escapeMarkdown)),
    line(head.map((_, at) => (at === 0 ? ':---' : '---:'))),
    ...rows.map((row) => line([escapeMarkdown(row.label), ...row.facts.map(value)])),
  ].join('\n');
}
