import { read, utils, type WorkBook, type WorkSheet } from '@e965/xlsx';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { AuditDocument, ReportDocument } from '../../lib/audit/document.ts';
import { printedFacts, printedForm } from '../../lib/export/printed-report.ts';
import { visibleText } from '../../lib/export/safe-text.ts';
import { formSheet } from '../../lib/export/xlsx/form-sheet.ts';
import { rowHeight } from '../../lib/export/xlsx/row-height.ts';
import { cellAddress } from '../../lib/export/xlsx/sheet.ts';
import { toXlsx } from '../../lib/export/xlsx/xlsx.ts';
import { layoutOf } from '../../lib/text/form-layout.ts';
import { brokenRelations } from '../audit/audit-file.ts';
import {
  CHINESE,
  ENGLISH,
  eventfulDocument,
  hostileText,
  MUTATIONS,
  mutatedDocument,
  PAGES,
  pageDocument,
  withText,
} from './documents.ts';
import { evaluateFormula, type SheetValue } from './evaluate-formula.ts';

const open = async (document: AuditDocument, options = CHINESE): Promise<WorkBook> =>
  read(await toXlsx(document, options), { cellNF: true, cellStyles: false });

/** The sheets of forms, in order. */
const formSheetsOf = ({ SheetNames, Sheets }: WorkBook) => SheetNames.slice(4).map((name) => Sheets[name] as WorkSheet);

const cellsOf = (sheet: WorkSheet) => Object.entries(sheet).filter(([address]) => !address.startsWith('!'));

/** Every formula of a sheet with what an independent reader makes of it; `changed` stands in for the sheet's cells. */
function reckon(sheet: WorkSheet, changed: ReadonlyMap<string, SheetValue> = new Map()): Map<string, SheetValue> {
  const valueAt = (address: string): SheetValue =>
    changed.has(address) ? (changed.get(address) as SheetValue) : ((sheet[address]?.v ?? null) as SheetValue);
  const formulas = cellsOf(sheet).filter(([, cell]) => cell.f);
  return new Map(formulas.map(([address, cell]) => [address, evaluateFormula(cell.f, valueAt)]));
}

/** What the difference formulas of all sheets give: those that subtract. */
function differences(book: WorkBook): SheetValue[] {
  return formSheetsOf(book).flatMap((sheet) =>
    [...reckon(sheet)].filter(([address]) => /-SUM\(/.test(sheet[address].f)).map(([, value]) => value),
  );
}

/** Where each fact stands, by sheet. */
function placesOf(report: ReportDocument): ReadonlyMap<string, string>[] {
  const form = printedForm(report);
  const facts = printedFacts(report, form);
  return layoutOf(report).map((layout) => {
    const { places } = formSheet({ report, layout, form, facts, notes: new Map(), language: 'zh-CN' });
    return new Map([...places].map(([key, { row, column }]) => [key, cellAddress(row, column)]));
  });
}

describe('the workbook', () => {
  it.each(PAGES)('holds every printed value of %s where its form has it', async (name) => {
    const document = pageDocument(name);
    const report = document.reports[0] as ReportDocument;
    const sheets = formSheetsOf(await open(document));
    const found = placesOf(report).flatMap((places, at) =>
      [...places].filter(([key]) => key in report.facts).map(([key, address]) => [key, sheets[at]?.[address]?.v ?? '']),
    );
    const expected = Object.entries(report.facts).map(([key, { value, text }]) => [
      key,
      value === null ? text : Number(value),
    ]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
  });

  it.each(PAGES)('has a difference for every relation of %s, and all are 0', async (name) => {
    const document = pageDocument(name);
    const values = differences(await open(document));
    expect(values).toHaveLength(document.coverage.relations.held);
    expect(new Set(values)).toEqual(new Set([0]));
  });

  it.each(MUTATIONS)('$id: the differences of the sheet are those of the document', async (mutation) => {
    const document = mutatedDocument(mutation.seed, mutation.change);
    const book = await open(document);
    const numbers = differences(book).filter((value) => value !== 0);
    expect(numbers.sort()).toEqual(Object.values(brokenRelations(document)).sort());
    for (const sheet of formSheetsOf(book)) {
      for (const [address, value] of reckon(sheet)) expect(sheet[address].v).toBe(value);
    }
  });

  it.each(MUTATIONS.filter(({ repairs }) => repairs.length > 0))(
    '$id: mending the cells mends the sums',
    async (mutation) => {
      const document = mutatedDocument(mutation.seed, mutation.change);
      const sheets = formSheetsOf(await open(document));
      const places = placesOf(document.reports[0] as ReportDocument);
      for (const repair of mutation.repairs) {
        sheets.forEach((sheet, at) => {
          const mended = Object.entries(repair).flatMap(([key, { to }]): [string, SheetValue][] => {
            const address = places[at]?.get(key);
            return address ? [[address, to]] : [];
          });
          const values = [...reckon(sheet, new Map(mended))].filter(([address]) => /-SUM\(/.test(sheet[address].f));
          expect(values.filter(([, value]) => value !== 0)).toEqual([]);
        });
      }
    },
  );

  it('leaves open what the audit leaves open, until the cell is filled', async () => {
    const document = mutatedDocument('003_a92a32fafe21a486.txt', {
      'requests.granted.person': '五十九',
      'review.reconsideration.upheld': '-1',
    });
    expect(document.coverage.relations.undecided).toBe(3);
    const book = await open(document);
    expect(differences(book).filter((value) => value !== 0)).toEqual(['无法判断', '无法判断', '无法判断']);
    const [, requests] = formSheetsOf(book) as [WorkSheet, WorkSheet];
    const address = placesOf(document.reports[0] as ReportDocument)[1]?.get('requests.granted.person') as string;
    expect([...reckon(requests, new Map([[address, 59]])).values()]).not.toContain('无法判断');
    expect([...reckon(requests, new Map([[address, 60]])).values()]).toContain(1);
  });

  it('calls a sum that only a blank keeps from holding undecided', async () => {
    const document = mutatedDocument('003_a92a32fafe21a486.txt', { 'requests.granted.total': '' });
    expect(document.coverage.relations).toMatchObject({ broken: 0 });
    const values = differences(await open(document)).filter((value) => value !== 0);
    expect(values).toHaveLength(document.coverage.relations.undecided);
    expect(new Set(values)).toEqual(new Set(['无法判断']));
  });

  it('adds up the subtotals that a portal prints', async () => {
    const document = pageDocument('dalan-2020');
    const { facts } = document.reports[0] as ReportDocument;
    const at = { frame: 0, table: 1, row: 0, column: 0, selector: '' };
    facts['requests.denied.subtotal.person'] = { value: '3', kind: 'number', text: '3', unit: null, at };
    const values = differences(await open(document));
    expect(values).toHaveLength(41);
    expect(values.filter((value) => value !== 0)).toEqual([-3]);
  });

  it('shows numbers as they are printed and keeps long ones whole', async () => {
    const document = pageDocument('jiaxing-port-2020');
    const report = document.reports[0] as ReportDocument;
    const amount = report.facts['disclosure.procurement.count'];
    Object.assign(amount as object, { value: '1234567890123456', text: '1234567890123456' });
    const [sheet] = formSheetsOf(await open(document)) as [WorkSheet];
    const cell = (key: string) => sheet[placesOf(report)[0]?.get(key) as string];
    expect(cell('disclosure.licensing.change')).toMatchObject({ t: 'n', v: -18, z: '0' });
    expect(cell('disclosure.penalty.change')).toMatchObject({ t: 'n', v: 913, z: '+0;-0;0', w: '+913' });
    expect(cell('disclosure.procurement.amount')).toMatchObject({ t: 'n', v: 126337813.74, z: '0.00"元"' });
    expect(cell('disclosure.procurement.count')).toMatchObject({ t: 's', v: '1234567890123456' });
  });

  it('tells the overview and the findings, with what was set aside', async () => {
    const document = eventfulDocument();
    const { Sheets, SheetNames } = await open(document, ENGLISH);
    expect(SheetNames).toEqual([
      'Overview',
      'Findings',
      'Ledger',
      'Corrected pages',
      'Table 2 嘉兴港区 2020',
      'Table 3 嘉兴港区 2020',
      'Table 4 嘉兴港区 2020',
    ]);
    const words = (name: string) => cellsOf(Sheets[name] as WorkSheet).map(([, cell]) => String(cell.v));
    expect(words('Overview')).toContain('https://other.example.cn/frame (cross-origin)');
    expect(words('Findings')).toEqual(
      expect.arrayContaining(document.reports[0]?.findings.map(({ messageEn }) => messageEn) ?? []),
    );
    expect(words('Findings')).toContain('已与填报单位核实');
  });

  it('keeps hostile text as text and its sheets readable', async () => {
    const document = pageDocument('dalan-2020');
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        const { Sheets, SheetNames } = await open(withText(document, text));
        for (const name of SheetNames) expect(name).toMatch(/^[^[\]/\\:*?'"]{1,31}$/);
        const [, findings] = SheetNames.map((name) => Sheets[name] as WorkSheet);
        const row = cellsOf(findings as WorkSheet).filter(([address]) => /^[A-Z]+2$/.test(address));
        expect(
          row.filter(([, cell]) => cell.v === visibleText(text) && cell.t === 's' && !cell.f).length,
        ).toBeGreaterThan(2);
        for (const [, cell] of cellsOf(findings as WorkSheet)) expect(cell.f).toBeUndefined();
      }),
      { numRuns: 15 },
    );
  });

  it('names the sheets of many reports apart', async () => {
    const document = pageDocument('dalan-2020');
    document.reports = [...document.reports, ...document.reports, ...document.reports];
    const { SheetNames } = await open(document);
    expect(new Set(SheetNames).size).toBe(4 + 3 * 4);
  });
});

describe('the ledger', () => {
  const HEADS =
    '序号 · 单位 · 年度 · 标题 · 页面链接 · 位置（表/行/列或段落）· 一级指标 · 二级指标 · 评价标准（依据）· 问题明细（公布值、关系式、差额）· 严重程度 · 整改建议 · 责任单位 · 责任人 · 整改时限 · 整改结果 · 整改后链接 · 复查时间 · 复查结果（已整改/未整改/新增）· 销号'
      .split('·')
      .map((head) => head.trim());
  const rowsOf = (sheet: WorkSheet) => utils.sheet_to_json<string[]>(sheet, { header: 1, defval: '' });

  it('has the columns that units are sent, what was found filled in, the rest left to the unit', async () => {
    const document = eventfulDocument();
    const [heads, ...rows] = rowsOf((await open(document)).Sheets.问题台账 as WorkSheet);
    expect(heads).toEqual(HEADS);
    const wanted = (document.reports[0]?.findings ?? []).filter((each) => each.severity !== 'info' && !each.dismissed);
    expect(rows).toHaveLength(wanted.length);
    for (const [index, finding] of wanted.entries()) {
      const row = Object.fromEntries(HEADS.map((head, at) => [head, String(rows[index]?.[at])]));
      expect(row).toMatchObject({
        序号: String(index + 1),
        单位: '嘉兴港区',
        年度: '2020',
        页面链接: document.page.url,
      });
      expect(row['评价标准（依据）']).toBe(finding.basis);
      expect(row['问题明细（公布值、关系式、差额）']).toContain(finding.message);
      for (const head of HEADS.slice(HEADS.indexOf('责任单位'))) expect(row[head]).toBe('');
    }
    expect(rows[0]?.[HEADS.indexOf('位置（表/行/列或段落）')]).toContain('表三 行合计 · （一）予以公开');
    expect(rows[0]?.[HEADS.indexOf('整改建议')]).toBe('核对“（一）予以公开 · 自然人”，疑应为59');
  });

  it('says so where nothing has to be corrected', async () => {
    const document = eventfulDocument();
    for (const report of document.reports) report.findings = [];
    const { Sheets } = await open(document);
    expect(rowsOf(Sheets.问题台账 as WorkSheet)[1]?.[0]).toBe('没有错误和存疑，无须整改。');
    expect(rowsOf(Sheets.整改链接表 as WorkSheet)[0]).toEqual(['序号', '单位', '问题', '整改后链接', '完成时间']);
  });
});

describe('the sheets', () => {
  const parts = async (document: AuditDocument) => {
    const files = unzipSync(await toXlsx(document, CHINESE));
    return (name: string) => strFromU8(files[`xl/${name}.xml`] as Uint8Array);
  };

  it('are printed one page wide; lists keep their heads in sight, repeat them and filter by them', async () => {
    const part = await parts(eventfulDocument());
    for (const name of ['sheet1', 'sheet2', 'sheet3', 'sheet5']) {
      const sheet = part(`worksheets/${name}`);
      expect(sheet).toMatch(/<worksheet[^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>/);
      expect(sheet.match(/<pageSetup [^>]*fitToWidth="1" fitToHeight="0"/g)).toHaveLength(1);
    }
    for (const name of ['sheet2', 'sheet3', 'sheet4']) {
      expect(part(`worksheets/${name}`)).toContain('state="frozen"');
      expect(part(`worksheets/${name}`)).toMatch(/<\/sheetData><autoFilter ref="A1:[A-Z]+\d+"\/>/);
    }
    expect(part('worksheets/sheet1')).not.toContain('autoFilter');
    expect(part('workbook').match(/'[^']+'!\$1:\$1/g)).toEqual([
      "'问题'!$1:$1",
      "'问题台账'!$1:$1",
      "'整改链接表'!$1:$1",
    ]);
  });

  it('show whole sentences: a row is as high as its longest text needs', async () => {
    expect(rowHeight(['短'], [10])).toBe(18);
    expect(rowHeight(['甲'.repeat(40)], [21])).toBe(63);
    expect(rowHeight(['a'.repeat(40), '甲\n乙\n丙'], [21, 5])).toBe(48);
    expect(rowHeight(['甲'.repeat(9999)], [10])).toBe(409);
    expect((await parts(eventfulDocument()))('worksheets/sheet3')).toMatch(/<row r="2"[^>]* ht="\d{2,3}"/);
  });
});
