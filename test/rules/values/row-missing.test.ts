import { describe, expect, it } from 'vitest';
import { rowMissing } from '../../../lib/rules/values/row-missing.ts';
import { auditHtml } from '../../audit/audit-file.ts';
import { parseDocument } from '../../dom.ts';
import { type Layout, reportTables } from '../../report-html.ts';
import { check } from '../check-rule.ts';
import { tablesOf } from '../facts-of.ts';

const TITLE = '<title>清河镇2021年政府信息公开工作年度报告</title>';

/** What the rule says of a page of which some rows or columns were left out, or changed by hand. */
function said(layout: Layout, edit: (document: Document) => void = () => {}): string[] {
  const document = parseDocument(TITLE + reportTables('foi-2021', {}, layout));
  edit(document);
  const { reports } = auditHtml(document.documentElement.outerHTML).document;
  return (reports[0]?.findings ?? []).filter(({ rule }) => rule === 'row-missing').map(({ message }) => message);
}

const APPLICANTS = ['person', 'business', 'research', 'charity', 'legal', 'other'];

const rowOf = (document: Document, label: string) =>
  [...document.querySelectorAll('tr')].find((row) => row.textContent?.includes(label)) as HTMLTableRowElement;

describe('row-missing', () => {
  it('passes a whole report, one without some table, and the table of platforms', () => {
    expect(said({})).toEqual([]);
    expect(check(rowMissing, { facts: tablesOf('foi-2019', ['requests']) })).toEqual([]);
  });

  it('names a row that the page lacks, and counts what cannot be judged', () => {
    const [message, ...rest] = said({ omit: ['unavailable.needsCreation'] });
    expect(rest).toEqual([]);
    expect(message).toContain('表三缺“（四）2.没有现成信息需要另行制作”一行，相关8条关系无法判断');
  });

  it('names two rows, and a column', () => {
    expect(said({ omit: ['denied.process', 'denied.caseFile'] })[0]).toContain(
      '缺“（三）6.属于四类过程性信息”“（三）7.属于行政执法案卷”两行，相关9条关系无法判断',
    );
    expect(said({ omit: ['charity'] })[0]).toContain('表三缺“社会公益组织”一列，相关27条关系无法判断');
  });

  it('names a row of 表二, where no relation hangs on it', () => {
    const [message] = said({}, (document) => rowOf(document, '规章').remove());
    expect(message).toContain('表二缺“规章”一行；');
  });

  it.each<[string, (document: Document) => void]>([
    [
      'a label that nobody knows',
      (document) => {
        (rowOf(document, '2.重复申请').cells[0] as HTMLElement).textContent = '乙二';
      },
    ],
    ['a row that is one cell short', (document) => rowOf(document, '2.重复申请').cells[3]?.remove()],
    [
      'a head that nobody knows',
      (document) => {
        (rowOf(document, '科研机构').cells[1] as HTMLElement).textContent = '甲乙丙丁';
      },
    ],
    [
      'a row of blanks with a damaged label',
      (document) => {
        const row = rowOf(document, '2.重复申请');
        for (const cell of row.cells) cell.textContent = '';
        (row.cells[0] as HTMLElement).textContent = '囗囗囗囗';
      },
    ],
  ])('does not say that %s is not there', (_, edit) => {
    expect(said({}, edit)).toEqual([]);
  });

  it('does not say that a column is not there that stands in a table of its own', () => {
    const total = reportTables('foi-2021', {}, { omit: APPLICANTS });
    const document = parseDocument(TITLE + reportTables('foi-2021', {}, { omit: ['total'] }) + total);
    // Only the piece of 表三 is left of the second one.
    for (const [i, table] of [...document.querySelectorAll('table')].entries()) if (i > 2 && i !== 4) table.remove();
    const { reports } = auditHtml(document.documentElement.outerHTML).document;
    expect(reports[0]?.facts).toHaveProperty('requests.new.person');
    expect(reports[0]?.facts).not.toHaveProperty('requests.new.total');
    expect(reports[0]?.findings.map(({ rule }) => rule)).not.toContain('row-missing');
  });

  it('leaves a table of which most is gone to others', () => {
    const facts = new Map([...tablesOf('foi-2019', ['requests'])].slice(0, 42));
    expect(check(rowMissing, { facts })).toEqual([]);
  });
});
