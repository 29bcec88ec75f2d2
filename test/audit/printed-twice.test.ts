import { describe, expect, it } from 'vitest';
import { auditHtml } from './audit-file.ts';
import { generateReport } from './generated-report.ts';

/** A table that a page prints twice, the second one for phones; and reports that only have the same numbers. */

const { html: REPORT } = generateReport(3);
const TABLES = REPORT.match(/<table[\s\S]*?<\/table>/g) as string[];
const NUMBERS = TABLES.findIndex((table) => table.includes('自然人'));

/** What an audit says, but for the places of cells, which a second table moves. */
function told(html: string) {
  const { reports, coverage, unrecognised } = auditHtml(html).document;
  return {
    unrecognised,
    relations: coverage.relations,
    reports: reports.map(({ agency, year, facts, findings }) => ({
      agency,
      year,
      values: Object.entries(facts).map(([key, { value, at }]) => [key, value, at.row, at.column]),
      findings,
    })),
  };
}

describe('a table printed twice', () => {
  const table = TABLES[NUMBERS] as string;

  it.each([
    ['the second right behind the first', REPORT.replace(table, table + table)],
    [
      'the second in a box of its own',
      REPORT.replace(table, `${table}<div class=phone><p>左右滑动查看</p>${table}</div>`),
    ],
    ['each of them', TABLES.reduce((html, own) => html.replace(own, own + own), REPORT)],
    ['all of them at the end', REPORT + TABLES.join('')],
  ])('counts once: %s', (_, html) => {
    expect(html).not.toBe(REPORT);
    expect(told(html)).toEqual(told(REPORT));
  });

  it('is counted among the tables that were read', () => {
    const { tables } = auditHtml(REPORT.replace(table, table + table)).document.coverage;
    expect(tables).toEqual({ found: TABLES.length + 1, recognised: TABLES.length + 1 });
  });

  it('says its errors once', () => {
    const wrong = table.replace(/(自然人[\s\S]*?<td>)\d+(?=<\/td>)/, '$1987');
    expect(wrong).not.toBe(table);
    const once = told(REPORT.replace(table, wrong));
    expect(once.relations.broken).toBeGreaterThan(0);
    expect(told(REPORT.replace(table, wrong + wrong))).toEqual(once);
  });

  it('is read in neither way where one cell differs', () => {
    const other = table.replace(/(自然人[\s\S]*?<td>)\d+(?=<\/td>)/, '$1987');
    const { reports, unrecognised } = auditHtml(REPORT.replace(table, table + other)).document;
    expect(reports).toHaveLength(1);
    expect(Object.keys(reports[0]?.facts ?? {}).filter((key) => key.startsWith('requests'))).toEqual([]);
    expect(unrecognised).toHaveLength(2);
  });
});

describe('reports with the same numbers', () => {
  const body = REPORT.replace(/<title>.*?<\/title>/, '');
  const parted = (second: string) => {
    const [one, two, ...more] = told(body + second).reports;
    expect(more).toEqual([]);
    expect(two?.values).toEqual(one?.values);
    return { one, two };
  };

  it('are two where each has its title', () => {
    const { one, two } = parted(body.replace(/(<h1>)(.*?)(?=\d{4}年)/, '$1某某县水利局'));
    expect(two?.agency).toBe('某某县水利局');
    expect(one?.agency).not.toBe('某某县水利局');
  });

  it('are two where the second begins with 一、总体情况', () => {
    parted(body.replace(/<h1>.*?<\/h1>/, ''));
  });

  it('are two where only some of their tables are the same', () => {
    const bare = TABLES.join('');
    const other = bare.replace(/(自然人[\s\S]*?<td>)\d+(?=<\/td>)/, '$1987');
    const { reports } = auditHtml(bare + other).document;
    const keys = reports.map(({ facts }) => Object.keys(facts));
    expect(keys).toHaveLength(2);
    expect(keys[1]).toEqual(keys[0]);
  });
});
