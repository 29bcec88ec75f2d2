import { describe, expect, it } from 'vitest';
import { auditPage } from '../../lib/audit/audit-page.ts';
import { relationStates } from '../../lib/audit/relation-states.ts';
import { relationsOfFact } from '../../lib/explain/explained-page.ts';
import { readPage } from '../../lib/page/read-page.ts';
import { BUBBLE_TEXTS } from '../../lib/text/bubble-text.ts';
import type { Language } from '../../lib/text/language.ts';
import { type RelationText, relationText } from '../../lib/text/relation-text.ts';
import { parseDocument } from '../dom.ts';
import { type Layout, reportTables } from '../report-html.ts';

/** The relations of a cell in a report that prints 0 wherever nothing else is said. */
function relationsOf(
  fact: string,
  values: Record<string, string> = {},
  language: Language = 'zh-CN',
  layout: Layout = {},
): RelationText[] {
  const html = `<h1>某某镇人民政府2021年政府信息公开工作年度报告</h1>${reportTables('foi-2021', values, layout)}`;
  const { readings, document } = auditPage(readPage(parseDocument(html)), { auditedAt: '2026-11-20T08:00:00.000Z' });
  const [reading] = readings;
  const [report] = document.reports;
  if (!reading || !report) throw new Error('the report was not read');
  return relationsOfFact(relationStates(reading), fact).map((relation) =>
    relationText(report, relation, BUBBLE_TEXTS[language], language),
  );
}

const ROW = { 'requests.granted.person': '59', 'requests.granted.total': '59' };
const HANDLED = { 'requests.handled.person': '59', 'requests.handled.total': '59' };
const NEW = { 'requests.new.person': '59', 'requests.new.total': '59' };
const WHOLE = { ...ROW, ...NEW, ...HANDLED };

describe('the relations of a cell', () => {
  it('are every sum that it is a term of, the broken ones first', () => {
    const all = relationsOf('requests.handled.total', { ...WHOLE, 'requests.handled.person': '58' });
    expect(all.map(({ verdict }) => verdict)).toEqual(['broken', 'held', 'held']);
    expect(all.map(({ label }) => label.split(' · ')[0])).toEqual(['行合计', '一＋二＝（七）＋四', '（七）总计']);
  });

  it('are none for a cell outside every sum', () => {
    expect(relationsOf('disclosure.licensing.decisions')).toEqual([]);
  });

  it('say both sides where each is a sum', () => {
    const all = relationsOf('requests.new.person', WHOLE);
    const balance = all.find(({ label }) => label.startsWith('一＋二'));
    expect(balance?.sides).toBe('左边合计 59，右边合计 59');
    expect(balance?.equation).toMatchObject({ equation: '59 + 0 = 59 = 59 + 0', difference: '0' });
    expect(balance?.terms.map(({ sign }) => sign)).toEqual(['+', '+', '=', '=']);
  });

  it('name their terms by what tells them apart', () => {
    const [row, column] = [
      relationsOf('requests.granted.person')[0],
      relationsOf('requests.new.person').find(({ label }) => label.startsWith('一＋二')),
    ];
    expect(row?.terms.map(({ label }) => label)).toEqual([
      '自然人',
      '商业企业',
      '科研机构',
      '社会公益组织',
      '法律服务机构',
      '其他',
      '总计',
    ]);
    expect(column?.terms.map(({ label }) => label)).toContain('（七）总计');
  });

  it('give no sum where a term is missing, and say so', () => {
    const [row] = relationsOf('requests.granted.person', WHOLE, 'zh-CN', { omit: ['legal'] });
    expect(row).toMatchObject({ verdict: 'undecided', equation: null, sides: null });
    expect(row?.reason).toBe('有 1 项表中没有，无法判断。');
    expect(row?.terms.filter(({ isMissing }) => isMissing).map(({ value }) => value)).toEqual(['无此格']);
  });

  it('give the printed words where a term cannot be read', () => {
    const [row] = relationsOf('requests.granted.total', { ...WHOLE, 'requests.granted.legal': '见附件' }, 'en');
    expect(row).toMatchObject({ verdict: 'undecided', equation: null });
    expect(row?.reason).toContain('One cell');
    expect(row?.terms.find(({ label }) => label.startsWith('legal'))?.value).toBe('见附件');
  });

  it('take a sum that only a blank keeps from holding for undecided, with its numbers', () => {
    const values = { ...WHOLE, 'requests.new.person': '' };
    const [row] = relationsOf('requests.new.total', values);
    expect(row).toMatchObject({ verdict: 'undecided', sides: '重算值 0，公布值 59' });
    expect(row?.equation?.difference).toBe('−59');
    expect(row?.terms[0]).toMatchObject({ value: '空', isBlank: true, isNothing: true });
  });

  it('reach a subtotal that a portal prints', () => {
    const subtotals = { denied: ['0', '0', '0', '0', '0', '0', '0'] };
    const [first] = relationsOf('requests.denied.subtotal.person', {}, 'zh-CN', { subtotals });
    expect(first).toMatchObject({ verdict: 'held' });
    expect(first?.terms).toHaveLength(9);
  });
});
