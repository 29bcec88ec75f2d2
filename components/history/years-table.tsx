import type { ComponentChildren } from 'preact';
import { localTime, printedTime } from '../../lib/export/local-time.ts';
import { withHistory } from '../../lib/history/history-database.ts';
import type { KeptReport } from '../../lib/history/kept-report.ts';
import { deleteReports, keyOf, reportsAt } from '../../lib/history/kept-reports.ts';
import type { OrganYears, YearColumn } from '../../lib/history/organ-years.ts';
import { relatingRules, relationsBetween } from '../../lib/history/relations-between.ts';
import { SERIES, seriesValue } from '../../lib/history/series.ts';
import { HISTORY_TEXTS } from '../../lib/text/history/history-text.ts';
import { wordsOfRule } from '../../lib/text/rule-words/of-rule.ts';
import { ownTimeZone } from '../surface/copy.ts';
import { useWords } from '../surface/words.ts';
import { Between } from './between.tsx';
import { ConfirmButton } from './confirm-button.tsx';

interface YearsTableProps {
  years: OrganYears;
  onChanged: (words: string) => void;
}

/** Years as columns, and between two of them a narrow column for what relates them. */
export function YearsTable({ years: { organ, columns }, onChanged }: YearsTableProps) {
  const { language } = useWords();
  const text = HISTORY_TEXTS[language];
  const relationName = (rule: string) =>
    text.relations[rule as keyof typeof text.relations] ?? wordsOfRule(rule).title[language === 'en' ? 'en' : 'zh'];
  const printed = SERIES.filter((id) => columns.some(({ shown }) => shown && seriesValue(shown, id) !== null));
  const rules = relatingRules(columns.map(({ comparison }) => comparison));
  return (
    <section class="years" aria-label={text.tableCaption(organ.name)}>
      <table data-testid="years-table">
        <caption class="visually-hidden">{text.tableCaption(organ.name)}</caption>
        <thead>
          <tr>
            <th scope="col">{text.rowHead}</th>
            <Columns
              columns={columns}
              year={({ year }) => (
                <th scope="col" class="year">
                  {text.year(year)}
                </th>
              )}
              between={(before, after) => (
                <th scope="col" class="between">
                  <span class="visually-hidden">{text.between(before.year, after.year)}</span>
                </th>
              )}
            />
          </tr>
        </thead>
        <tbody>
          <tr class="reports">
            <th scope="row">{text.reportRow}</th>
            <Columns
              columns={columns}
              year={({ reports }) => (
                <td>
                  {reports.map((report) => (
                    <Report key={report.kept.id} {...report} onChanged={onChanged} />
                  ))}
                </td>
              )}
            />
          </tr>
          {printed.map((id) => (
            <tr key={id} data-series={id}>
              <th scope="row">{text.series[id]}</th>
              <Columns
                columns={columns}
                year={({ shown }) => (
                  <td class="number">{shown && (seriesValue(shown, id) ?? <small>{text.notPrinted}</small>)}</td>
                )}
              />
            </tr>
          ))}
        </tbody>
        {rules.length > 0 && (
          <tbody class="relations">
            <tr class="part">
              <th scope="rowgroup" colSpan={columns.length * 2}>
                {text.relationsHeading}
              </th>
            </tr>
            {rules.map((rule) => (
              <tr key={rule} data-rule={rule}>
                <th scope="row">{relationName(rule)}</th>
                <Columns
                  columns={columns}
                  year={() => <td class="rail" />}
                  between={(_, after) => <Between relations={relationsBetween(after.comparison, rule)} after={after} />}
                />
              </tr>
            ))}
          </tbody>
        )}
      </table>
    </section>
  );
}

interface ColumnsProps {
  columns: readonly YearColumn[];
  year: (column: YearColumn) => ComponentChildren;
  between?: (before: YearColumn, after: YearColumn) => ComponentChildren;
}

/** The cells of a row: the years, and what stands between each two of them. */
function Columns({ columns, year, between = () => <td class="between" /> }: ColumnsProps) {
  return (
    <>
      {columns.map((column, at) => {
        const before = columns[at - 1];
        return [before && between(before, column), year(column)];
      })}
    </>
  );
}

interface ReportProps {
  kept: KeptReport;
  earlierAudits: number;
  onChanged: (words: string) => void;
}

const SEVERITIES = ['error', 'warning', 'info'] as const;

function Report({ kept, earlierAudits, onChanged }: ReportProps) {
  const { language, words } = useWords();
  const text = HISTORY_TEXTS[language];
  const { record } = kept;
  const count = (severity: string) => record.findings.filter((finding) => finding.severity === severity).length;
  const name = record.title || record.organ;
  return (
    <div class="report">
      <a
        href={record.url}
        target="_blank"
        rel="noopener noreferrer"
        data-testid="kept-report"
        title={`${name}\n${record.url}`}
      >
        {text.reportLink(record.year)}
        <span class="visually-hidden">{name}</span>
      </a>
      <small class="place">{placeOf(record.url)}</small>
      <small>{SEVERITIES.map((severity) => `${words.labels[severity]} ${count(severity)}`).join(' · ')}</small>
      <small title={printedTime(record.auditedAt, ownTimeZone())}>
        {text.auditedAt(localTime(record.auditedAt, ownTimeZone())?.date ?? record.auditedAt)}
      </small>
      {earlierAudits > 0 && <small>{text.earlierAudits(earlierAudits)}</small>}
      <ConfirmButton
        id="delete-report"
        label={text.deleteReport}
        confirm={text.deleteReportConfirm}
        about={`${record.year} ${name}`}
        onConfirm={() => void deleteReport(kept).then(() => onChanged(text.deleted(`${record.year} ${name}`)))}
      />
    </div>
  );
}

/** With what earlier audits of the same address said of it. */
async function deleteReport(kept: KeptReport): Promise<void> {
  const atAddress = await withHistory((database) => reportsAt(database, kept.address));
  const same = atAddress.filter(({ organ, year }) => organ === kept.organ && year === kept.year);
  await deleteReports(same.map(keyOf));
}

/** `www.shuyang.gov.cn`, or the name of a file. */
function placeOf(url: string): string {
  return /^[a-z]+:\/\/(?:[^/?#@]*@)?([^/?#]+)/i.exec(url)?.[1] ?? url.slice(url.lastIndexOf('/') + 1);
}
