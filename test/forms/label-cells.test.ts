import { describe, expect, it } from 'vitest';
import { formById } from '../../lib/forms/form-by-id.ts';
import { auditHtml } from '../audit/audit-file.ts';
import { reportTables } from '../report-html.ts';

/** Rows of 表三 whose labels or values do not stand in the cells that the form has for them. */

const VALUES = Object.fromEntries(
  formById('foi-2021')
    .cells.filter(({ table }) => table === 'requests')
    .map(({ key }, i) => [key, String(i + 1)]),
);
const REQUESTS = reportTables('foi-2021', VALUES).split(/(?=<table)/)[1] as string;

function read(html: string) {
  const { reports, unrecognised } = auditHtml(html).document;
  const facts = reports[0]?.facts ?? {};
  return {
    wrong: Object.keys(facts).filter((key) => facts[key]?.value !== VALUES[key]),
    gone: Object.keys(VALUES).filter((key) => !(key in facts)),
    reasons: unrecognised.map(({ reason }) => reason),
  };
}

const WHOLE = { wrong: [], gone: [], reasons: [] };
const rowKeys = (row: string) => Object.keys(VALUES).filter((key) => key.startsWith(`requests.${row}.`));

describe('ordinals in cells of their own', () => {
  const wide = (html: string) => html.replace('<td colspan=3 rowspan=3>', '<td colspan=5 rowspan=3>');
  const parted = (mark: (ordinal: string) => string) =>
    wide(REQUESTS)
      .replace(/<td colspan=3>([一二四]、)/g, '<td>$1<td colspan=4>')
      .replace(/<td rowspan=(\d+)>（(.)）/g, '<td rowspan=$1>（$2）<td rowspan=$1>')
      .replace(/<td colspan=2>（(.)）/g, '<td>（$1）<td colspan=3>')
      .replace(/<td>(\d)\.(?=\p{Script=Han})/gu, (_, ordinal) => `<td>${mark(ordinal)}<td>`);

  it.each([
    (ordinal: string) => `${ordinal}.`,
    (ordinal: string) => `${ordinal}、`,
    (ordinal: string) => ordinal,
    (ordinal: string) => `（${ordinal}）`,
    (ordinal: string) => `${ordinal}．`,
  ])('are no values: %s', (mark) => {
    const html = parted(mark);
    expect(html.match(/<td>[^<]*\d[^<]*<td>属于国家秘密/)).not.toBeNull();
    expect(read(html)).toEqual(WHOLE);
  });

  it('stand before a damaged label as well', () => {
    expect(read(parted((ordinal) => `${ordinal}.`).replace('属于国家秘密', '属于国家秘囗'))).toEqual(WHOLE);
  });

  it('stand in rows that have slipped under the heads', () => {
    const html = parted((ordinal) => `${ordinal}.`).replace(/<td rowspan=3>（六）/, '<td colspan=3 rowspan=3>（六）');
    expect(read(html)).toEqual(WHOLE);
  });

  it('a number in front of the values is none', () => {
    const html = REQUESTS.replace(/(?<=（一）予以公开<\/td>)/, '<td>77</td>');
    expect(read(html)).toMatchObject({ wrong: [], gone: rowKeys('granted') });
  });

  it('a row that is met and cannot be read is named', () => {
    const { reasons } = read(REQUESTS.replace(/(?=<td>2\.重复申请)/, '<td>0</td>'.repeat(8)));
    expect(reasons).toEqual([expect.stringContaining('2.重复申请')]);
  });
});

describe('one cell over all columns', () => {
  const NAMES = ['denied.stateSecret', 'denied.lawForbidden', 'unprocessed.repeat', 'carriedOut'];
  const values = Object.fromEntries(
    Object.entries(VALUES).map(([key, value]) => [key, NAMES.some((row) => key.includes(`.${row}.`)) ? '0' : value]),
  );
  const official = reportTables('foi-2021', values).split(/(?=<table)/)[1] as string;
  const merged = (text: string) => official.replaceAll('<td>0</td>'.repeat(7), `<td colspan=7>${text}</td>`);

  it.each([
    ['0', '0'],
    ['０', '0'],
    ['', null],
    ['/', null],
    ['无', null],
  ])('%j is said of each of them', (text, value) => {
    const { reports, unrecognised } = auditHtml(merged(text)).document;
    expect(unrecognised).toEqual([]);
    for (const [key, printed] of Object.entries(values)) {
      expect(reports[0]?.facts[key]?.value).toBe(printed === '0' ? value : printed);
    }
  });

  it('a number over all of them is said to be unreadable', () => {
    const { reports, unrecognised, coverage } = auditHtml(merged('3')).document;
    // The table is read but for these rows, and counts once.
    expect(coverage.tables.found).toBe(coverage.tables.recognised);
    const keys = Object.keys(reports[0]?.facts ?? {});
    expect(keys.filter((key) => NAMES.some((row) => key.includes(`.${row}.`)))).toEqual([]);
    expect(keys).toHaveLength(Object.keys(VALUES).length - 7 * NAMES.length);
    expect(unrecognised.map(({ reason }) => reason)).toEqual([expect.stringMatching(/4 行.*属于国家秘密/)]);
  });

  it('a 0 without columns is said to be unreadable', () => {
    const rows = official.replaceAll('<td>0</td>'.repeat(7), '<td>0</td>').replace(/ (?:row|col)span=\d+/g, '');
    const { reports, unrecognised } = auditHtml(rows).document;
    const keys = Object.keys(reports[0]?.facts ?? {});
    expect(keys.filter((key) => NAMES.some((row) => key.includes(`.${row}.`)))).toEqual([]);
    expect(unrecognised).toHaveLength(1);
  });
});
