import { read, utils } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LEDGER_COLUMNS } from '../../../lib/export/ledger-columns.ts';
import { exportList } from '../../../lib/export/list/list-export.ts';
import type { ListMaterial, MaterialRow } from '../../../lib/export/list/list-material.ts';
import { CHINESE, ENGLISH, eventfulDocument, pageDocument } from '../documents.ts';

const documents = new Map([
  ['https://a.gov.cn/1.html', eventfulDocument()],
  ['https://a.gov.cn/2.html', pageDocument('dalan-2020')],
]);

function row(part: Partial<MaterialRow>): MaterialRow {
  const counts = { error: 0, warning: 0, info: 0 };
  return {
    url: 'https://a.gov.cn/3.html',
    title: '标题',
    unit: '甲镇',
    year: 2020,
    state: 'waiting',
    stateText: '待核查',
    counts,
    rules: {},
    isAudited: false,
    ...part,
  };
}

const audited = { state: 'findings', stateText: '有问题', isAudited: true } as const;

const MATERIAL: ListMaterial = {
  url: 'https://a.gov.cn/list.html',
  title: '年报列表',
  at: '2026-11-20T08:00:00.000Z',
  version: '0.1.0',
  rows: [
    row({
      ...audited,
      url: 'https://a.gov.cn/1.html',
      counts: { error: 2, warning: 0, info: 0 },
      rules: { 'row-total': 2 },
    }),
    row({
      ...audited,
      url: 'https://a.gov.cn/2.html',
      unit: '=cmd()',
      counts: { error: 0, warning: 7, info: 3 },
      rules: { 'items-without-decisions': 2 },
    }),
    row({
      url: 'https://a.gov.cn/3.pdf',
      unit: '丙镇',
      state: 'attachment',
      stateText: '附件（PDF）',
      title: '<b>丙镇</b>年报',
    }),
    row({ url: 'https://a.gov.cn/1.html', state: 'duplicate', stateText: '与前面重复' }),
  ],
  findings: [
    {
      rule: 'coverage',
      severity: 'warning',
      class: 'completeness',
      basis: '依据',
      message: { zh: '没有丁镇的报告。', en: 'No report of 丁镇.' },
      positions: [0],
      quotes: [],
    },
  ],
  document: async (url) => documents.get(url) ?? null,
};

const textOf = async (kind: 'csv' | 'jsonl' | 'summary', options = CHINESE) =>
  (await exportList(kind, MATERIAL, options)).content.text();

async function sheets(options = CHINESE): Promise<Record<string, string[][]>> {
  const { content } = await exportList('ledger', MATERIAL, options);
  const book = read(await content.arrayBuffer());
  return Object.fromEntries(
    book.SheetNames.map((name) => [name, utils.sheet_to_json<string[]>(book.Sheets[name]!, { header: 1, raw: false })]),
  );
}

/** What must be rectified: errors and warnings of both documents that nobody has set aside. */
const toRectify = [...documents.values()]
  .flatMap(({ reports }) => reports.flatMap(({ findings }) => findings))
  .filter(({ severity, dismissed }) => severity !== 'info' && !dismissed);

describe('the ledger', () => {
  it('has the columns that inspectors keep, a row for each finding, and the list’s own', async () => {
    const { 问题台账: [heads = [], ...rows] = [] } = await sheets();
    expect(heads).toEqual(LEDGER_COLUMNS.map(({ head }) => head.zh));
    expect(rows).toHaveLength(toRectify.length + 1);
    expect(rows.map(([number]) => number)).toEqual(rows.map((_, at) => String(at + 1)));
    expect(rows.slice(0, -1).map((cells) => cells[9]?.split('\n')[0])).toEqual(toRectify.map(({ message }) => message));
    expect(rows.at(-1)?.slice(1, 11)).toEqual(
      expect.arrayContaining(['甲镇', '整个列表', '列表中缺少某单位的报告', '没有丁镇的报告。']),
    );
    // A unit that would be a formula stays a text.
    expect(rows.filter(([, unit]) => unit === '=cmd()').length).toBeGreaterThan(0);
  });

  it('has the sheets for links, for what was not checked, and an overview', async () => {
    const { 整改链接表: links = [], 未能核查: unread = [], 概览: overview = [] } = await sheets();
    expect(links).toHaveLength(toRectify.length + 2);
    expect(unread.slice(1)).toEqual([
      ['1', '丙镇', '2020', '<b>丙镇</b>年报', 'https://a.gov.cn/3.pdf', '附件（PDF）'],
    ]);
    const text = overview.map((cells) => cells.join('：')).join('\n');
    expect(text).toContain('列出的年报：3');
    expect(text).toContain(
      '本次共核查2020年度政府信息公开工作年度报告3份，读取并核查2份，其中未发现不符0份，存在错误1份，另有存疑1份；未能核查1份。',
    );
    expect(Object.keys(await sheets(ENGLISH))).toEqual(['Ledger', 'Links', 'Not checked', 'Overview']);
  });

  it('shows whole sentences, is filtered by its heads and printed one page wide with them', async () => {
    const { content } = await exportList('ledger', MATERIAL, CHINESE);
    const files = unzipSync(new Uint8Array(await content.arrayBuffer()));
    const part = (name: string) => strFromU8(files[`xl/${name}.xml`] as Uint8Array);
    const sheet = part('worksheets/sheet1');
    const heights = [...sheet.matchAll(/<row ht="(\d+)" customHeight="1">/g)].map(([, height]) => Number(height));
    expect(heights).toHaveLength(toRectify.length + 2);
    expect(Math.min(...heights.slice(1))).toBeGreaterThan(30);
    expect(sheet).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
    expect(sheet).toContain(`</sheetData><autoFilter ref="A1:T${toRectify.length + 2}"/>`);
    expect(sheet).toMatch(/<pageSetup [^>]*fitToWidth="1" fitToHeight="0"/);
    expect(part('workbook')).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'问题台账\'!$1:$1</definedName>',
    );
  });

  it('holds one document at a time, however many there are', async () => {
    let open = 0;
    let most = 0;
    const many = Array.from({ length: 300 }, (_, at) => row({ ...audited, url: `https://a.gov.cn/${at}.html` }));
    const document = async () => {
      most = Math.max(most, ++open);
      await Promise.resolve();
      open--;
      return pageDocument('dalan-2020');
    };
    const { content } = await exportList('ledger', { ...MATERIAL, rows: many, document }, CHINESE);
    expect(most).toBe(1);
    const book = read(await content.arrayBuffer());
    expect(utils.sheet_to_json(book.Sheets.问题台账!)).toHaveLength(300 * 7 + 1);
  });
});

describe('other ways to take a list elsewhere', () => {
  it('CSV: every finding and what was not checked, safe in a spreadsheet', async () => {
    const [heads, ...records] = parse(await textOf('csv'), { bom: true }) as string[][];
    expect(heads).toEqual(LEDGER_COLUMNS.map(({ head }) => head.zh));
    const all = [...documents.values()].flatMap(({ reports }) => reports.flatMap(({ findings }) => findings));
    const open = all.filter(({ dismissed }) => !dismissed);
    expect(records).toHaveLength(open.length + 2);
    expect(records.some(([, unit]) => unit === "'=cmd()")).toBe(true);
    expect(records.at(-1)).toEqual(expect.arrayContaining(['丙镇', '附件（PDF）', '未能核查']));
  });

  it('JSON lines: the documents themselves, one a line', async () => {
    const lines = (await textOf('jsonl')).trim().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual([...documents.values()]);
  });

  it('a printable summary, with the paragraph for the circular and no markup of the list', async () => {
    const page = await textOf('summary');
    expect(page).toContain('存在错误的单位：甲镇。');
    expect(page).toContain('未能核查的原因：附件（1份）。');
    expect(page).toContain('&lt;b&gt;丙镇&lt;/b&gt;年报');
    expect(page).not.toContain('<b>');
    expect(await textOf('summary', ENGLISH)).toContain('3 annual reports for 2020 were listed');
  });

  it('under names that are safe on every system', async () => {
    expect((await exportList('ledger', MATERIAL, CHINESE)).name).toBe('a.gov.cn_问题台账_20261120-1600.xlsx');
    expect((await exportList('summary', MATERIAL, ENGLISH)).name).toMatch(
      /^a\.gov\.cn_[A-Za-z_-]+_20261120-0800\.html$/,
    );
  });
});
