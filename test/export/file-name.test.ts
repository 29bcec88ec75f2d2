import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportFileName } from '../../lib/export/file-name.ts';
import { hostileText, pageDocument } from './documents.ts';

const PARTS = { extension: 'xlsx', suffix: null, language: 'zh-CN', timeZone: 'Asia/Shanghai' } as const;

function named(agency: string | null, year: number | null = 2020) {
  const document = pageDocument('dalan-2020');
  Object.assign(document.reports[0] as object, { agency, year });
  return exportFileName(document, PARTS);
}

describe('the name of an exported file', () => {
  it('says whose report, of which year, audited when', () => {
    const document = pageDocument('dalan-2020');
    expect(exportFileName(document, PARTS)).toBe('大岚镇人民政府_2020年度_年报核查_20261120-1600.xlsx');
    const english = {
      ...PARTS,
      extension: 'csv',
      suffix: 'findings',
      language: 'en',
      timeZone: 'America/New_York',
    } as const;
    expect(exportFileName(document, english)).toBe('大岚镇人民政府_2020_report-audit_findings_20261120-0300.csv');
  });

  it('names several reports by the first, and a page without one by its host', () => {
    const document = pageDocument('dalan-2020');
    const several = { ...document, reports: [...document.reports, ...document.reports] };
    expect(exportFileName(several, PARTS)).toBe('大岚镇人民政府等2份_年报核查_20261120-1600.xlsx');
    const none = { ...document, reports: [], page: { ...document.page, url: 'https://user@www.a.gov.cn:8080/b' } };
    expect(exportFileName(none, PARTS)).toBe('www.a.gov.cn_年报核查_20261120-1600.xlsx');
    expect(exportFileName({ ...none, page: { ...none.page, url: 'file:///C:/a.html' } }, PARTS)).toBe(
      'gouji_年报核查_20261120-1600.xlsx',
    );
  });

  it('does without what is not known', () => {
    expect(named('大岚镇', null)).toBe('大岚镇_年报核查_20261120-1600.xlsx');
    expect(named(null)).toBe('www.example.gov.cn_2020年度_年报核查_20261120-1600.xlsx');
    expect(named('...')).toBe('2020年度_年报核查_20261120-1600.xlsx');
  });

  it('is no device, no path and no hidden file', () => {
    expect(named('CON', null)).toBe('_CON_年报核查_20261120-1600.xlsx');
    expect(named('aux.甲', null)).toBe('_aux.甲_年报核查_20261120-1600.xlsx');
    expect(named('../../etc/passwd', null)).toBe('etc_passwd_年报核查_20261120-1600.xlsx');
    expect(named('.甲 \u202e乙. ', null)).toBe('甲_乙_年报核查_20261120-1600.xlsx');
  });

  it('is safe on every system whatever the page calls itself', () => {
    fc.assert(
      fc.property(hostileText, fc.string({ unit: 'binary', maxLength: 200 }), (hostile, any) => {
        for (const agency of [hostile, any, hostile.repeat(40)]) {
          const name = named(agency);
          expect(name).toMatch(/^[^<>:"/\\|?*\s\p{C}]+\.xlsx$/u);
          expect(name).not.toMatch(/^[.-]|[. ]$|^(?:con|prn|aux|nul|com\d|lpt\d)[._]/i);
          expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(120);
        }
      }),
    );
  });
});
