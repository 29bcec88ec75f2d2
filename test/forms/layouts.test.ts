import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../lib/audit/candidates.ts';
import { groupTables } from '../../lib/audit/group-tables.ts';
import { readTables } from '../../lib/audit/read-tables.ts';
import { collectFacts } from '../../lib/facts/collect-facts.ts';
import type { Facts } from '../../lib/facts/facts.ts';
import { judgeRelation } from '../../lib/facts/relations.ts';
import { chooseForm } from '../../lib/forms/choose-form.ts';
import { formById } from '../../lib/forms/form-by-id.ts';
import { formatDecimal } from '../../lib/grid/decimal.ts';
import { readPage } from '../../lib/page/read-page.ts';
import { runToEnd } from '../../lib/page/run-to-end.ts';
import { distinctValues } from '../distinct-values.ts';
import { parseDocument } from '../dom.ts';
import { type Layout, reportTables } from '../report-html.ts';

function readReports(html: string) {
  const { tables, unrecognised } = readTables(runToEnd(findCandidates(readPage(parseDocument(html)))));
  const reports = groupTables(tables).map((parts) => {
    const chosen = chooseForm(parts.map(({ choices }) => choices));
    const facts = collectFacts(chosen.form, chosen.readings, (part, cell) => parts[part]?.table.place(cell) as never);
    return { facts, form: chosen.form };
  });
  return { reports, unrecognised };
}

function valuesOf(facts: Facts): Record<string, string> {
  return Object.fromEntries([...facts].map(([key, { value }]) => [key, value ? formatDecimal(value) : '']));
}

describe.each(['foi-2019', 'foi-2021'] as const)('%s is read by its labels', (form) => {
  const values = distinctValues(form);
  const layouts: Record<string, Layout> = {
    'as official': {},
    '表二 in one table a section': { splitSections: true },
    '总计 beside 申请人情况': { totalBeside: true },
    'columns in another order': {
      applicants: ['total', 'other', 'legal', 'person', 'business', 'research', 'charity'],
    },
    'heads repeated at a page break': { repeatHeadsBefore: 'unavailable.notHeld' },
    'table torn by a page break': { tearBefore: 'unprocessed.petition' },
    'rowspans too short': { shortSpans: true },
    'local wordings': {
      labels: {
        carriedOut: '四、结转下一年度继续办理',
        handled: '（七）合计',
        'unavailable.needsCreation': '2.现成信息需要另行制作',
      },
    },
    'slips of the pen in long labels': {
      labels: {
        'unprocessed.confirm': '5.要求行政机关确认或重新出俱已获取信息',
        new: '一、本年新收政府信息公开申请数',
      },
    },
  };

  it.each(Object.entries(layouts))('%s', (_, layout) => {
    const { reports, unrecognised } = readReports(reportTables(form, values, layout));
    expect(unrecognised).toEqual([]);
    expect(reports.map((report) => report.form.id)).toEqual([form]);
    expect(valuesOf(reports[0]?.facts as Facts)).toEqual(values);
  });

  it('gives subtotals of the groups keys of their own', () => {
    const seven = ['91', '92', '93', '94', '95', '96', '97'];
    const { reports } = readReports(reportTables(form, values, { subtotals: { denied: seven } }));
    const facts = valuesOf(reports[0]?.facts as Facts);
    expect(facts['requests.denied.subtotal.person']).toBe('91');
    expect(facts['requests.denied.subtotal.total']).toBe('97');
    expect(facts).toMatchObject(values);
    const relation = reports[0]?.form.relations.find(({ id }) => id === 'group-subtotal:denied.person');
    expect(relation?.left).toHaveLength(8);
    expect(relation?.left).toContain('requests.denied.caseFile.person');
  });

  it('leaves the facts of a missing row or column out and their relations undecided', () => {
    const { reports } = readReports(reportTables(form, values, { omit: ['legal', 'unprocessed.repeat'] }));
    const facts = reports[0]?.facts as Facts;
    expect([...facts.keys()].filter((key) => key.endsWith('.legal') || key.includes('unprocessed.repeat'))).toEqual([]);
    const outcomes = reports[0]?.form.relations.map((relation) => judgeRelation(relation, facts));
    const stateOf = (id: string) => outcomes?.find(({ relation }) => relation.id === id)?.state;
    expect(stateOf('row-total:new')).toBe('undecided');
    expect(stateOf('handled-total:person')).toBe('undecided');
    expect(stateOf('balance:legal')).toBe('undecided');
    expect(stateOf('balance:person')).toBe('broken');
    expect(outcomes).toHaveLength(form === 'foi-2019' ? 40 : 42);
  });
});

it('the unit in a column head belongs to the cells below it', () => {
  const html = reportTables('foi-2019', {}).replace('采购总金额', '采购总金额（万元）');
  const facts = readReports(html).reports[0]?.facts;
  expect(facts?.get('disclosure.procurement.amount')?.headUnit).toBe('万元');
  expect(facts?.get('disclosure.procurement.count')?.headUnit).toBeNull();
});

describe('several reports on one page', () => {
  it('are told apart where a row comes again', () => {
    const first = distinctValues('foi-2021');
    const second = Object.fromEntries(Object.entries(first).map(([key, value]) => [key, String(Number(value) + 500)]));
    const { reports } = readReports(reportTables('foi-2021', first) + reportTables('foi-2021', second));
    expect(reports.map(({ facts }) => valuesOf(facts))).toEqual([first, second]);
  });
});

describe('tables that are no report', () => {
  it.each([
    '<table><tr><td>名称<td>某局年度报告<tr><td>索引号<td>014314799/2024-00002<tr><td>公开日期<td>2024-01-17</table>',
    '<table><tr><td>姓名<td>电话<tr><td>其他<td>123</table>',
    '<table><tr><td>项目<td>数量<td>总计<tr><td>合计<td>3<td>3</table>',
    '<table></table>',
  ])('are left alone: %s', (html) => {
    expect(readReports(html)).toEqual({ reports: [], unrecognised: [] });
  });

  it('are named where they only look like one', () => {
    const values = distinctValues('foi-2019');
    const odd = Object.fromEntries(
      formById('foi-2019').cells.map(({ key }) => [key.split('.').slice(1, -1).join('.'), '某某指标甲乙丙丁']),
    );
    const { reports, unrecognised } = readReports(
      reportTables('foi-2019', values, {
        labels: {
          ...odd,
          new: '一、本年新收政府信息公开申请数量',
          granted: '（一）予以公开',
          partial: '（二）部分公开',
        },
      }),
    );
    expect(unrecognised).toHaveLength(1);
    expect(unrecognised[0]?.reason).toContain('行名不在统一格式内');
    expect([...(reports[0]?.facts.keys() ?? [])].some((key) => key.startsWith('requests.'))).toBe(false);
  });

  it('are named where no row can be read at all', () => {
    const html = '<table><tr><td>本年新制作数量<td>对外公开总数量<tr><td>甲<td>1</table>';
    expect(readReports(html).unrecognised[0]?.reason).toContain('对不上');
  });
});
