import { describe, expect, it } from 'vitest';
import type { FindingDocument } from '../../lib/audit/document.ts';
import { APPLICANTS } from '../../lib/forms/requests-table.ts';
import { auditHtml } from '../audit/audit-file.ts';
import { fuzzCases } from '../fuzz-runs.ts';
import { sourceOf } from '../layouts/rendering.ts';
import { reportTables } from '../report-html.ts';

/** Rows of consistent reports whose values stand one column too far left or right: the shift comes first, as one act. */

const TITLE = '<title>清河镇2021年政府信息公开工作年度报告</title>';
const COLUMNS = APPLICANTS.map(({ key }) => key);
const REPORTS = fuzzCases(3);

interface Shifted {
  row: string;
  meant: string[];
  printed: string[];
  findings: FindingDocument[];
}

/** Every row with numbers, its values moved as a whole; `isRight` takes the total's place, else 0 makes room. */
function shiftedRows(report: number, isRight: boolean): Shifted[] {
  const form = report % 2 ? 'foi-2019' : 'foi-2021';
  const { values } = sourceOf(form, report * 31);
  const rows = Object.keys(values).flatMap((key) => /^requests\.(.+)\.person$/.exec(key)?.[1] ?? []);
  return rows.flatMap((row): Shifted[] => {
    const meant = COLUMNS.map((column) => values[`requests.${row}.${column}`] ?? '');
    const fill = meant.includes('') ? '' : '0';
    const printed = isRight ? [fill, ...meant.slice(0, -1)] : [...meant.slice(1), fill];
    const isLost = !isRight && Number(meant[0]) !== 0;
    if (isLost || printed.every((text, i) => Number(text) === Number(meant[i]))) return [];
    const moved = Object.fromEntries(COLUMNS.map((column, i) => [`requests.${row}.${column}`, printed[i] as string]));
    const { reports } = auditHtml(TITLE + reportTables(form, { ...values, ...moved })).document;
    const findings = (reports[0]?.findings ?? []).filter(({ relations }) => relations.length > 0);
    return [{ row, meant, printed, findings }];
  });
}

/** Whether the changes put a row right, and nothing else. */
function restores({ row, meant, printed }: Shifted, changes: readonly { fact: string; to: string }[] = []): boolean {
  const to = new Map(changes.map((change) => [change.fact, change.to]));
  const isRight = COLUMNS.every((column, i) => {
    return Number(to.get(`requests.${row}.${column}`) ?? printed[i]) === Number(meant[i]);
  });
  return isRight && [...to.keys()].every((key) => key.startsWith(`requests.${row}.`));
}

describe.each([
  ['right', true],
  ['left', false],
] as const)('values moved to the %s', (_, isRight) => {
  const rows = Array.from({ length: REPORTS }, (_, i) => shiftedRows(i + 1, isRight)).flat();

  it('are the first explanation of what they break', () => {
    expect(rows.length).toBeGreaterThan(isRight ? 10 : 1);
    const first = rows.filter((row) => row.findings.some(({ suspects }) => restores(row, suspects[0])));
    expect(first.length).toBeGreaterThanOrEqual(0.95 * rows.length);
    const words = new RegExp(`本行数值整体[${isRight ? '右' : '左'}]移一列`);
    const said = first.filter(({ findings }) => findings.some(({ message }) => words.test(message)));
    expect(said.length).toBeGreaterThanOrEqual(0.9 * first.length);
  });

  it('are explained without blanks elsewhere', () => {
    for (const row of rows) {
      const finding = row.findings.find(({ suspects }) => restores(row, suspects[0]));
      const fills = finding?.suspects.flat().filter(({ from, fact }) => from === null && !fact.includes(row.row));
      expect(fills ?? []).toEqual([]);
    }
  });
});
