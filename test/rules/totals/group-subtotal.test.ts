import { describe, expect, it } from 'vitest';
import type { FindingDocument } from '../../../lib/audit/document.ts';
import { auditHtml, findingsOf } from '../../audit/audit-file.ts';
import { reportTables } from '../../report-html.ts';

const VALUES = {
  'requests.new.person': '4',
  'requests.new.total': '4',
  'requests.denied.lawForbidden.person': '3',
  'requests.denied.lawForbidden.total': '3',
  'requests.denied.caseFile.person': '1',
  'requests.denied.caseFile.total': '1',
  'requests.handled.person': '4',
  'requests.handled.total': '4',
};

function subtotals(denied: readonly string[], values: Record<string, string> = VALUES) {
  const { document } = auditHtml(reportTables('foi-2021', values, { subtotals: { denied } }));
  const isTotals = ({ class: kind }: FindingDocument) => kind === 'rule-break';
  return { document, findings: findingsOf(document).filter(isTotals) };
}

const RIGHT = ['4', '0', '0', '0', '0', '0', '4'];

describe('group-subtotal', () => {
  it('passes subtotals that are the sum of their group, and leaves the count of the form as it is', () => {
    const { document, findings } = subtotals(RIGHT);
    expect(findings).toEqual([]);
    expect(document.coverage.relations).toEqual({ held: 42, broken: 0, undecided: 0 });
  });

  it('finds a subtotal that is not, and names it', () => {
    const { findings } = subtotals(['5', ...RIGHT.slice(1)]);
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['group-subtotal', 'error']]);
    expect(findings[0]?.relations.map(({ id, difference }) => [id, difference])).toEqual([
      ['group-subtotal:denied.person', '-1'],
    ]);
    expect(findings[0]?.facts[0]).toBe('requests.denied.subtotal.person');
  });

  it('cannot tell where a row of the group is unreadable', () => {
    const { findings } = subtotals(['5', ...RIGHT.slice(1)], { ...VALUES, 'requests.denied.process.person': '若干' });
    expect(findings).toEqual([]);
  });

  it('finds it in two columns', () => {
    const { findings } = subtotals(['5', '0', '0', '1', '0', '0', '4']);
    const ids = findings.flatMap(({ relations }) => relations.map(({ id }) => id));
    expect(ids).toEqual(['group-subtotal:denied.person', 'group-subtotal:denied.charity']);
  });
});
