import { read } from '@e965/xlsx';
import { describe, expect, it, vi } from 'vitest';
import { filterCounts, NO_FILTER, placesOf, topicOf } from '../../components/findings/finding-filter.ts';
import { listFindings } from '../../lib/audit/listed-findings.ts';
import { toFactsCsv } from '../../lib/export/csv.ts';
import { parseAuditDocument } from '../../lib/export/document-schema.ts';
import { EXPORT_FORMATS } from '../../lib/export/formats.ts';
import { toXlsx } from '../../lib/export/xlsx/xlsx.ts';
import { formById, formOfYear } from '../../lib/forms/form-by-id.ts';
import type { FormTable } from '../../lib/forms/form-table.ts';
import { FORMS } from '../../lib/forms/forms.ts';
import { RULES } from '../../lib/rules/rules.ts';
import { DEFAULT_RULE_SETTINGS } from '../../lib/rules/settings.ts';
import { factLabel, relationLabel } from '../../lib/text/fact-label.ts';
import { factsOf, layoutOf } from '../../lib/text/form-layout.ts';
import { AUDITED_AT, auditHtml, fixture } from '../audit/audit-file.ts';
import { CHINESE, ENGLISH } from '../export/documents.ts';
import { FORM_2031 } from '../fixtures/forms/form-2031.ts';
import { reportTables } from '../report-html.ts';

/** Puts a form that nobody issued behind the others in the list, and nothing else: all of it must then be known. */
vi.mock('../../lib/forms/forms.ts', async (original) => {
  const { FORMS: official } = await original<typeof import('../../lib/forms/forms.ts')>();
  const { FORM_2031: own } = await import('../fixtures/forms/form-2031.ts');
  return { FORMS: [...official, own] };
});

const PAGE = fixture('fixtures/forms/report-2031.html');
/** What the page prints wrongly, mended. */
const MENDED = PAGE.replace('<td>330</td>', '<td>325</td>').replace(
  '<td>3</td></tr>\n</table>\n<p>五',
  '<td>2</td></tr>\n</table>\n<p>五',
);

const audited = auditHtml(PAGE);
const { document } = audited;
const [report] = document.reports as [(typeof document.reports)[number]];
const shapeOf = (shape: FormTable['shape']) => FORM_2031.tables.find((table) => table.shape === shape) as FormTable;
const totals = (html: string) =>
  auditHtml(html).document.reports.flatMap(({ findings }) => findings.filter(({ relations }) => relations.length > 0));

describe('a form that only its record knows', () => {
  it('is chosen by its labels, every printed cell read', () => {
    expect(document.reports.map(({ form, year }) => [form, year])).toEqual([[FORM_2031.id, 2031]]);
    expect(document.coverage.tables).toEqual({ found: 4, recognised: 4 });
    expect(document.unrecognised).toEqual([]);
    const printed = FORM_2031.cells.map(({ key }) => key).filter((key) => key !== 'channels.mail');
    expect(Object.keys(report.facts).sort()).toEqual([...printed].sort());
    const values = Object.fromEntries(Object.entries(report.facts).map(([key, { value }]) => [key, value]));
    expect(values).toMatchObject({
      'catalogue.duties.added': '-8',
      'catalogue.upkeep.cost': '4.5',
      'hearings.unfunded.window': '2',
      'hearings.left.sum': '6',
      'appeals.superior.open': '1',
      'channels.visits': '95',
    });
  });

  it('has its equalities judged, those of every shape', () => {
    const { held, broken, undecided } = document.coverage.relations;
    expect(held + broken + undecided).toBe(FORM_2031.relations.length);
    expect({ broken, undecided }).toEqual({ broken: 2, undecided: 0 });
    expect(totals(MENDED)).toEqual([]);
    const wrong = MENDED.replace('<td>36</td>', '<td>37</td>');
    expect(
      totals(wrong)
        .flatMap(({ relations }) => relations.map(({ id }) => id))
        .sort(),
    ).toEqual(['balance:online', 'handled-total:online', 'row-total:settled'].sort());
  });

  it('keeps a sum undecided where the page has a row that the form has not', () => {
    const row = '<tr><td colspan="2">（二）3.另行研究的意见</td><td>1</td><td>0</td><td>0</td><td>1</td></tr>';
    const [before, after] = MENDED.split('<tr><td colspan="2">（三）');
    const html = `${before}${row}<tr><td colspan="2">（三）${after}`.replace('rowspan="4"', 'rowspan="5"');
    expect(html).toContain('另行研究');
    const { coverage } = auditHtml(html).document;
    expect(coverage.relations.broken).toBe(0);
    expect(coverage.relations.undecided).toBe(4);
  });

  it('finds a subtotal in the row of a group', () => {
    const group = (sum: number) =>
      MENDED.replace(
        '<td rowspan="2">（二）未予采纳</td>',
        `<td colspan="2">（二）未予采纳</td><td>14</td><td>1</td><td>5</td><td>${sum}</td></tr>\n<tr><td></td>`,
      )
        .replace('<tr><td>2.财力', '<tr><td></td><td>2.财力')
        .replace('rowspan="4"', 'rowspan="5"');
    expect(totals(group(20))).toEqual([]);
    const [finding] = totals(group(21));
    expect(finding?.facts).toContain('hearings.declined.subtotal.sum');
    const { document: withSubtotal } = auditHtml(group(20));
    expect(factLabel(FORM_2031.id, 'hearings.declined.subtotal.sum', 'zh-CN')).toBe('（二）未予采纳小计 · 各渠道合计');
    expect(toFactsCsv(withSubtotal, CHINESE)).toContain('hearings.declined.subtotal.sum');
  });

  it('has its findings in its own words', () => {
    const sums = report.findings.filter(({ relations }) => relations.length > 0);
    expect(sums.map(({ rule }) => rule)).toEqual(['row-total', 'review-total']);
    expect(sums[0]?.message).toContain('“权责清单目录”原有加净增为325，比期末条目330少5');
    expect(sums[1]?.message).toContain('“上级机关督办”三项之和为2，比复核总数3少1');
    expect(sums.map(({ basis }) => basis)).toEqual(['2031年格式：“期末条目”', '2031年格式：“复核总数”']);
    const [appeals] = sums[1]?.relations ?? [];
    expect(appeals && relationLabel(report.form, appeals, 'zh-CN')).toBe('复核合计 · 上级机关督办');
    // Neither the tables nor the six parts of the other forms are asked of it.
    const said = document.reports.flatMap(({ findings }) => findings.map(({ message, basis }) => message + basis));
    expect(said.filter((text) => /表[一二三四]|总计|六个部分/.test(text))).toEqual([]);
    const blank = auditHtml(PAGE.replace('<td>-8</td>', '<td>／</td>')).document.reports[0]?.findings;
    expect(blank?.find(({ rule }) => rule === 'placeholder')?.message).toMatch(/^目录表有1格/);
  });

  it('runs the rules that it lists and those that no form lists', () => {
    const rule = RULES.find(({ id }) => id === 'section-missing');
    expect(rule).toBeDefined();
    expect(report.findings.filter(({ rule: id }) => id === 'section-missing')).toEqual([]);
    expect(FORMS.filter(({ rules }) => rules.includes('section-missing')).map(({ id }) => id)).not.toContain(
      report.form,
    );
    expect(report.findings.map(({ rule: id }) => id)).toContain('date-missing');
  });

  it('names its cells', () => {
    expect(factLabel(report.form, 'hearings.unlawful.post', 'zh-CN')).toBe('（二）1.与现行法规抵触 · 书面邮寄');
    expect(factLabel(report.form, 'channels.hotline', 'en')).toBe('calls answered');
  });

  it('is drawn as its record says', () => {
    const layouts = layoutOf(report);
    expect(layouts.map(({ table, title }) => [table, title.zh])).toEqual(
      FORM_2031.tables.map(({ id, title }) => [id, title.zh]),
    );
    expect(layouts[0]?.parts.map(({ caption }) => caption?.zh ?? null)).toEqual(['第二十条第（二）项', null]);
    const drawn = layouts.flatMap(({ parts }) => parts.flatMap(factsOf));
    expect(drawn.sort()).toEqual(Object.keys(report.facts).sort());
    const heads = layouts[1]?.parts[0]?.head.flat() ?? [];
    expect(heads.map((cell) => cell.kind === 'label' && cell.label.zh)).toEqual(
      expect.arrayContaining(['远程渠道', '意见来源', '各渠道合计']),
    );
  });

  it('leaves in every export, under its own names', async () => {
    expect(parseAuditDocument(JSON.parse(JSON.stringify(document)))).toMatchObject({ ok: true });
    const unknown = { ...document, reports: [{ ...report, form: 'opinions-2032' }] };
    expect(parseAuditDocument(JSON.parse(JSON.stringify(unknown)))).toMatchObject({
      ok: false,
      path: 'reports.0.form',
    });
    const csv = toFactsCsv(document, CHINESE);
    for (const { sheet } of FORM_2031.tables) expect(csv).toContain(sheet.zh);
    expect(csv).toContain('2031年格式');
    const { SheetNames } = read(await toXlsx(document, ENGLISH));
    expect(SheetNames.slice(-FORM_2031.tables.length).map((name) => name.split(' ')[0])).toEqual(
      FORM_2031.tables.map(({ sheet }) => sheet.en),
    );
    for (const format of EXPORT_FORMATS) {
      expect(await format.write(document, CHINESE), format.id).toHaveProperty('length');
    }
  });

  it('is filtered by the topics of its tables', () => {
    const listed = listFindings(document);
    const { places } = filterCounts(listed, NO_FILTER);
    expect([...places.keys()]).toEqual(expect.arrayContaining(['catalogue', 'appeals', 'text']));
    expect(listed.filter(({ finding }) => finding.relations.length > 0).map(placesOf)).toEqual([
      ['catalogue'],
      ['appeals'],
    ]);
    expect(topicOf('appeals', listed).zh).toBe('复核表 内部复核');
  });

  it('is judged with presumed values', () => {
    const { vanished, appeared } = audited.suppose(0, new Map([['catalogue.powers.present', '325']]));
    expect(vanished.map(({ rule }) => rule)).toEqual(['row-total']);
    expect(appeared).toEqual([]);
  });

  it('is the form of its years, and no other is', () => {
    expect([2018, 2019, 2020, 2021, 2030, 2031, 2040].map(formOfYear)).toEqual([
      'foi-2019',
      'foi-2019',
      'foi-2019',
      'foi-2021',
      'foi-2021',
      FORM_2031.id,
      FORM_2031.id,
    ]);
    const late = auditHtml(MENDED.replaceAll('2031', '2022')).document.reports[0]?.findings;
    expect(late?.find(({ rule }) => rule === 'form-year')?.message).toContain(FORM_2031.named.zh);
    expect(late?.find(({ rule }) => rule === 'form-year')?.message).toContain(formById('foi-2021').named.zh);
  });

  it('is no report where only its list stands', () => {
    const list = PAGE.slice(PAGE.lastIndexOf('<table'), PAGE.lastIndexOf('</table>') + 8);
    expect(auditHtml(`<p>渠道</p>${list}`).document.reports).toEqual([]);
    expect(shapeOf('list').id).toBe('channels');
  });
});

describe('the other forms beside it', () => {
  it.each(['foi-2019', 'foi-2021'])('%s is read as ever', (form) => {
    const year = form.slice(4);
    const html = `<h1>某县人民政府${year}年政府信息公开工作年度报告</h1>${reportTables(form, {})}`;
    const [own, ...others] = auditHtml(html, { auditedAt: AUDITED_AT, settings: DEFAULT_RULE_SETTINGS }).document
      .reports;
    expect(others).toEqual([]);
    expect(own?.form).toBe(form);
    expect(layoutOf(own as NonNullable<typeof own>).map(({ table }) => table)).toEqual([
      'disclosure',
      'requests',
      'review',
    ]);
  });
});
