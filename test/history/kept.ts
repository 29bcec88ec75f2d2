import { type KeptReport, keptReport } from '../../lib/history/kept-report.ts';
import type { ReportRecord } from '../../lib/years/report-record.ts';
import { generateSeries, recordOf, type YearReport } from '../years/series.ts';

/** A record as the history keeps it, each finding resting on its cells as far as a test says so. */
export function keptOf(record: ReportRecord, evidence?: KeptReport['evidence']): KeptReport {
  return keptReport(record, evidence ?? record.findings.map(() => ({ facts: [], hasQuotes: false })), '0.1.0');
}

/** The report as it is kept after an audit at some time. */
export function keptAt(report: YearReport, auditedAt: string): KeptReport {
  return keptOf(recordOf(report, auditedAt));
}

const SERIES = generateSeries(3, { from: 2021, to: 2023 });

/** A report that is quickly made: one of a few that were audited once, under another name. */
export function quickReport(organ: string, year: number, url = `https://www.linjiang.gov.cn/${organ}/${year}.html`) {
  const template = SERIES.find((report) => report.year === year) ?? (SERIES[0] as YearReport);
  const record = RECORDS.get(template.year) ?? recordOf(template);
  RECORDS.set(template.year, record);
  return keptOf({ ...record, organ, organKey: organ, year, url });
}

const RECORDS = new Map<number, ReportRecord>();
