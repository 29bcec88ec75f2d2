import { describe, expect, it } from 'vitest';
import type { AuditDocument } from '../../lib/audit/document.ts';
import type { FormId } from '../../lib/forms/form.ts';
import { formById } from '../../lib/forms/form-by-id.ts';
import { auditHtml } from '../audit/audit-file.ts';
import { reportTables } from '../report-html.ts';

/** What outside pages print in the cells, and what is said of it. */

const TITLE = '<title>清河镇2021年政府信息公开工作年度报告</title><h1>清河镇2021年政府信息公开工作年度报告</h1>';
const VALUE_RULES =
  /^(?:blank-|all-blank|table-empty|placeholder|unit-in-cell|not-a-number|negative-count|fractional-count|row-total|balance|handled-total|review-total)/;

function audit(form: FormId, values: Record<string, string>): AuditDocument {
  return auditHtml(TITLE + reportTables(form, values)).document;
}

function said(document: AuditDocument): string[] {
  const findings = document.reports.flatMap((report) => report.findings).filter(({ rule }) => VALUE_RULES.test(rule));
  return findings.map(({ rule, severity, facts }) => `${severity} ${rule} ${facts.length}`);
}

/** Eleven rows of results whose parts are filled; 一, （七） and the totals of both agree. */
const ROWS = [
  'granted',
  'partial',
  'denied.stateSecret',
  'denied.thirdParty',
  'denied.internalAffairs',
  'unavailable.notHeld',
  'unavailable.needsCreation',
  'unavailable.unclear',
  'unprocessed.petition',
  'unprocessed.repeat',
  'unprocessed.confirm',
];

function filled(total: (row: number) => string): Record<string, string> {
  const values: Record<string, string> = {};
  let [person, business] = [0, 0];
  ROWS.forEach((row, i) => {
    values[`requests.${row}.person`] = String(i + 3);
    values[`requests.${row}.business`] = String(i);
    values[`requests.${row}.total`] = total(2 * i + 3);
    person += i + 3;
    business += i;
  });
  for (const row of ['new', 'handled']) {
    values[`requests.${row}.person`] = String(person);
    values[`requests.${row}.business`] = String(business);
    values[`requests.${row}.total`] = String(person + business);
  }
  return values;
}

describe('the totals of eleven rows left blank', () => {
  it('are nothing to say where they are filled', () => {
    expect(said(audit('foi-2019', filled(String)))).toEqual([]);
  });

  it.each(['', '/', '—', '&nbsp;'])('are one finding, printed %j; no relation is broken', (blank) => {
    const document = audit(
      'foi-2019',
      filled(() => blank),
    );
    const missing = document.reports[0]?.findings.filter(({ rule }) => rule === 'blank-missing') ?? [];
    expect(missing).toHaveLength(1);
    expect(missing[0]?.severity).toBe('warning');
    expect([...(missing[0]?.facts ?? [])].sort()).toEqual(ROWS.map((row) => `requests.${row}.total`).sort());
    expect(missing[0]?.suspects[0]?.map(({ to }) => Number(to)).sort((a, b) => a - b)).toEqual(
      ROWS.map((_, i) => 2 * i + 3),
    );
    expect(document.coverage.relations).toEqual({ held: 28, broken: 0, undecided: 12 });
    expect(document.summary.error).toBe(0);
  });
});

describe('blanks and placeholders', () => {
  const all = (form: FormId, table: string, text: string) =>
    Object.fromEntries(
      formById(form)
        .cells.filter((cell) => cell.table === table)
        .map(({ key }) => [key, text]),
    );

  it('a table without a word in it is not filled in', () => {
    expect(said(audit('foi-2021', all('foi-2021', 'requests', '')))).toEqual(['warning all-blank 175']);
  });

  it('a table of placeholders is noted once', () => {
    expect(said(audit('foi-2021', all('foi-2021', 'review', '/')))).toEqual(['info placeholder 15']);
  });

  it('a blank among zeros is a note', () => {
    expect(said(audit('foi-2021', { 'requests.partial.legal': '', 'requests.partial.other': ' ' }))).toEqual([
      'info blank-mixed 0',
    ]);
  });
});

describe('numbers as they are typed', () => {
  it.each([
    ['disclosure.licensing.change', '增15', '15'],
    ['disclosure.licensing.change', '减4', '-4'],
    ['disclosure.licensing.change', '减少 4', '-4'],
    ['disclosure.licensing.change', '＋156', '156'],
    ['disclosure.licensing.change', '－18', '-18'],
    ['disclosure.licensing.change', '−18', '-18'],
    ['disclosure.licensing.decisions', '１，２３４', '1234'],
    ['disclosure.licensing.decisions', '1 234', '1234'],
    ['disclosure.licensing.decisions', '1&nbsp;2', '12'],
    ['disclosure.licensing.decisions', '<span>1</span><span>2</span>', '12'],
    ['disclosure.procurement.amount', '251000元', '251000'],
    ['disclosure.procurement.amount', '￥251000', '251000'],
    ['disclosure.procurement.amount', '251000<br>元', '251000'],
    ['disclosure.procurement.amount', '126337813.74（单位：元）', '126337813.74'],
    ['disclosure.procurement.amount', '12.633781 萬元', '12.633781'],
    ['disclosure.procurement.amount', '3.141593', '3.141593'],
  ])('%s %j is %s', (key, text, value) => {
    const fact = audit('foi-2019', { 'disclosure.procurement.count': '3', [key]: text }).reports[0]?.facts[key];
    expect(fact).toMatchObject({ kind: 'number', value });
  });

  it.each([
    ['22（其中修订16件）', 'info not-a-number 1'],
    ['增15', 'error not-a-number 1'],
    ['1O', 'error not-a-number 1'],
    ['5件', 'info unit-in-cell 1'],
    ['-3', 'error negative-count 1'],
  ])('a count of %j: %s', (text, finding) => {
    expect(said(audit('foi-2021', { 'disclosure.normative.issued': text }))).toEqual([finding]);
  });
});
