import { describe, expect, it } from 'vitest';
import { allBlank } from '../../../lib/rules/values/all-blank.ts';
import { auditHtml } from '../../audit/audit-file.ts';
import { reportTables } from '../../report-html.ts';
import { check } from '../check-rule.ts';
import { tablesOf } from '../facts-of.ts';

const run = (facts: ReturnType<typeof tablesOf>) => check(allBlank, { facts });

describe('all-blank', () => {
  it('reports the tables with sums that are blank throughout in one finding', () => {
    const [finding, ...rest] = run(tablesOf('foi-2019', ['disclosure', 'requests', 'review'], {}, ''));
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', class: 'completeness' });
    expect(finding?.facts).toHaveLength(198);
    expect(finding?.message.zh).toContain('表二、表三、表四的198个数据单元格全部空白，未填报，40条勾稽关系无从核对');
  });

  it('says nothing of a number, a placeholder or an unread row among the blanks', () => {
    for (const text of ['0', '/', '见附件']) {
      expect(run(tablesOf('foi-2019', ['review'], { 'review.reconsideration.total': text }, ''))).toEqual([]);
    }
    expect(run(new Map([...tablesOf('foi-2019', ['requests'], {}, '')].slice(7)))).toEqual([]);
    expect(run(tablesOf('foi-2019', ['disclosure'], {}, ''))).toEqual([]);
  });

  it('leaves the relations of a blank form undecided', () => {
    const title = '<title>清河镇2021年政府信息公开工作年度报告</title>';
    const blank = Object.fromEntries(
      [...tablesOf('foi-2021', ['disclosure', 'requests', 'review'])].map(([key]) => [key, '']),
    );
    const { coverage, reports } = auditHtml(title + reportTables('foi-2021', blank)).document;
    expect(coverage.relations).toEqual({ held: 0, broken: 0, undecided: 42 });
    const rules = reports[0]?.findings.filter(({ class: kind }) => kind === 'completeness').map(({ rule }) => rule);
    expect(rules).toContain('all-blank');
    expect(rules).not.toContain('table-empty');
  });
});
