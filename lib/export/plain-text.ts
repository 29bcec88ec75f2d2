import type { AuditDocument, FindingDocument, ReportDocument } from '../audit/document.ts';
import { BUBBLE_TEXTS } from '../text/bubble-text.ts';
import { findingText } from '../text/finding-text.ts';
import type { Language } from '../text/language.ts';

/** Words around the findings in a text export. */
const WORDS = {
  'zh-CN': {
    page: '页面',
    auditedAt: '核对时间',
    severities: { error: '错误', warning: '存疑', info: '提示' },
    summary: (error: number, warning: number, info: number) => `错误 ${error} · 存疑 ${warning} · 提示 ${info}`,
    coverage: (tables: number, held: number, broken: number, undecided: number) =>
      `已识别 ${tables} 张表；勾稽关系 ${held} 条成立，${broken} 条不符，${undecided} 条无法判断`,
    skipped: (url: string, reason: string) => `未检查的内嵌页面：${url}（${reason}）`,
    unrecognised: (reason: string) => `未能识别的表格：${reason}`,
    noReport: '没有识别到年报表格，未作核对。',
    noFindings: '没有发现问题。',
    unknownAgency: '单位未识别',
    report: (agency: string, year: number | null, form: string) =>
      `【${agency}${year === null ? '' : ` ${year} 年度`} · ${form}】`,
    difference: (difference: string) => `差额 ${difference}`,
    basis: (basis: string) => `依据：${basis}`,
    quote: (quote: string) => `原文：“${quote}”`,
  },
  en: {
    page: 'Page',
    auditedAt: 'Audited at',
    severities: { error: 'Error', warning: 'To be checked', info: 'Note' },
    summary: (error: number, warning: number, info: number) =>
      `errors ${error} · to be checked ${warning} · notes ${info}`,
    coverage: (tables: number, held: number, broken: number, undecided: number) =>
      `tables read: ${tables}; equalities: ${held} hold, ${broken} do not, ${undecided} cannot be judged`,
    skipped: (url: string, reason: string) => `Frame not audited: ${url} (${reason})`,
    unrecognised: (reason: string) => `Table not recognised: ${reason}`,
    noReport: 'No report table was recognised; nothing was audited.',
    noFindings: 'Nothing was found.',
    unknownAgency: 'agency unknown',
    report: (agency: string, year: number | null, form: string) =>
      `[${agency}${year === null ? '' : `, ${year}`}, ${form}]`,
    difference: (difference: string) => `difference ${difference}`,
    basis: (basis: string) => `Basis: ${basis}`,
    quote: (quote: string) => `Quoted: “${quote}”`,
  },
} as const;

/** One finding as text to paste into a message: sentence, sums, repairs, quotes, basis. */
export function findingPlainText(finding: FindingDocument, report: ReportDocument, language: Language): string {
  const words = WORDS[language];
  const text = BUBBLE_TEXTS[language];
  const { message, equations, repairsHeading, repairs } = findingText(finding, report, text, language);
  return [
    `[${words.severities[finding.severity]}] ${message}`,
    ...equations.map(({ label, equation, difference, zeros, blanks }) => {
      const rest = zeros + blanks > 0 ? `; ${text.leftOut(zeros, blanks)}` : '';
      return `  ${label}: ${equation}  (${words.difference(difference)}${rest})`;
    }),
    ...(repairsHeading === null ? [] : [`  ${repairsHeading}`, ...repairs.map((repair) => `    - ${repair}`)]),
    ...finding.quotes.map((quote) => `  ${words.quote(quote.replaceAll('\n', ''))}`),
    `  ${words.basis(finding.basis)}`,
  ].join('\n');
}

/** The whole document as text, with what was and what was not checked. */
export function documentText(document: AuditDocument, language: Language): string {
  const words = WORDS[language];
  const { page, coverage, summary, reports, unrecognised } = document;
  const { held, broken, undecided } = coverage.relations;
  const lines = [
    page.title,
    `${words.page}: ${page.url}`,
    `${words.auditedAt}: ${page.auditedAt} · gouji ${document.tool.version}`,
    words.coverage(coverage.tables.recognised, held, broken, undecided),
    ...coverage.frames.skipped.map(({ url, reason }) => words.skipped(url, reason)),
    ...unrecognised.map(({ reason }) => words.unrecognised(reason)),
  ];
  if (reports.length === 0) return [...lines, words.noReport, ''].join('\n');
  lines.push(words.summary(summary.error, summary.warning, summary.info));
  for (const report of reports) {
    lines.push('', words.report(report.agency ?? words.unknownAgency, report.year, report.form));
    if (report.findings.length === 0) lines.push(words.noFindings);
    lines.push(...report.findings.map((finding) => findingPlainText(finding, report, language)));
  }
  return [...lines, ''].join('\n');
}
