import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText, guardedText, toFactsCsv, toFindingsCsv } from '../../lib/export/csv.ts';
import { visibleText } from '../../lib/export/safe-text.ts';
import { CHINESE, ENGLISH, eventfulDocument, hostileText, PAGES, pageDocument, withText } from './documents.ts';

const read = (csv: string): Record<string, string>[] =>
  parse(csv, { bom: true, columns: true, record_delimiter: '\r\n', relax_quotes: false });

const unguarded = (text: string) => (guardedText(text.replace(/^'/, '')) === text ? text.replace(/^'/, '') : text);

describe('CSV', () => {
  it('begins with the byte order mark and ends each record with CR LF', () => {
    const csv = toFindingsCsv(pageDocument('dalan-2020'), CHINESE);
    expect(new TextEncoder().encode(csv).slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.split('\r\n')[0]).toContain('"说明"');
  });

  it.each(PAGES)('holds every number of %s', (name) => {
    const document = pageDocument(name);
    const records = read(toFactsCsv(document, ENGLISH)).filter(({ record }) => record === 'cell');
    const expected = document.reports.flatMap(({ facts }) =>
      Object.entries(facts).map(([key, { value, text, at }]) => [
        key,
        value ?? '',
        text,
        String(at.row),
        String(at.column),
      ]),
    );
    const found = records.map((record) => [
      record['cell key'],
      record.value,
      unguarded(record.published ?? ''),
      record.row,
      record.column,
    ]);
    expect(found).toEqual(expected);
  });

  it('keeps signed numbers numbers and makes formulas inert', () => {
    for (const number of ['-18', '−18', '+156', '+1,234.50', '0', '72235.00']) expect(guardedText(number)).toBe(number);
    for (const formula of [
      '=1+1',
      '+1+1',
      '-2+3',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      ' =1',
      '＝1',
      '＋1+1',
      '－A1',
      '＠a',
      '-',
      '+156件',
    ]) {
      expect(guardedText(formula)).toBe(`'${formula}`);
    }
    const head = { id: 'message', head: 'x' } as const;
    expect(csvText({ columns: [head], rows: [[{ number: '-18' }], ['-18'], ['=1']] })).toBe(
      '\ufeff"x"\r\n-18\r\n"-18"\r\n"\'=1"\r\n',
    );
  });

  it('gives every finding with its sums, suspects, quotes, basis and dismissal', () => {
    const document = eventfulDocument();
    const findings = document.reports[0]?.findings ?? [];
    const records = read(toFindingsCsv(document, CHINESE)).filter((record) => record.记录 === '问题');
    expect(records.map((record) => [record.规则代码, record.说明, record.依据])).toEqual(
      findings.map(({ rule, message, basis }) => [rule, message, basis]),
    );
    expect(records[0]?.算式).toContain('95 + 10 = 105 ≠ 69（多 36');
    expect(records[0]?.疑点).toContain('公布为 95，若为 59 则成立');
    expect(records[1]?.差额).toBe('3');
    expect(records.map((record) => record.搁置理由)).toEqual(findings.map(({ dismissed }) => dismissed?.reason ?? ''));
  });

  it('says of a page without a report that nothing was audited', () => {
    const document = { ...pageDocument('dalan-2020'), reports: [] };
    const records = read(toFindingsCsv(document, CHINESE));
    expect(records.map((record) => record.说明)).toContain('说明：没有识别到年报表格，未作核查。');
  });

  it('gives hostile text back and lets none of it begin a formula', () => {
    const document = pageDocument('dalan-2020');
    fc.assert(
      fc.property(hostileText, (text) => {
        const hostile = withText(document, text);
        const records = read(toFindingsCsv(hostile, CHINESE)).filter((record) => record.记录 === '问题');
        expect(records).toHaveLength(document.reports[0]?.findings.length ?? 0);
        for (const record of records) {
          expect(unguarded(record.说明 ?? '')).toBe(visibleText(text));
          for (const field of Object.values(record)) {
            if (!/^[+\-−]?[\d.,]+$/.test(field)) expect(field).not.toMatch(/^\s*[=+\-@＝＋－＠\t\r]/);
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});
