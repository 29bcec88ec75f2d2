import { describe, expect, it } from 'vitest';
import type { AuditDocument } from '../../../lib/audit/document.ts';
import { type LetterOptions, letterOf } from '../../../lib/export/letter/letter.ts';
import { reportsToNotify, reportToNotify } from '../../../lib/export/letter/open-findings.ts';
import { CHINESE, ENGLISH, eventfulDocument, mutatedDocument, PAGES, pageDocument } from '../documents.ts';

const NOW = '2026-11-30T20:00:00.000Z';
const inChinese: LetterOptions = { ...CHINESE, now: NOW, days: 7 };
const inEnglish: LetterOptions = { ...ENGLISH, now: NOW, days: 7 };
const SEED = '003_a92a32fafe21a486.txt';

const textOf = (document: AuditDocument, options = inChinese) => letterOf(document, 0, options)?.text ?? '';

/** The first finding of an eventful document alone, saying something else. */
function saying(message: string, agency = '某镇人民政府'): AuditDocument {
  const document = eventfulDocument();
  const [report] = document.reports;
  if (!report) throw new Error('no report');
  report.agency = agency;
  report.findings = report.findings.slice(0, 1);
  for (const finding of report.findings) Object.assign(finding, { message, relations: [], suspects: [] });
  return document;
}

describe('a notice to verify', () => {
  it('is courteous, names the unit, the sum with its numbers and the day, errors first', () => {
    const document = mutatedDocument(SEED, { 'requests.granted.person': 95 });
    const text = textOf(document);
    expect(text).toMatch(
      /^【核实通知】.+：您好！贵单位20\d\d年政府信息公开工作年度报告有以下\d处请核实，并于12月8日前反馈：\n1\. /,
    );
    expect(text).toMatch(/1\. 表三 .*≠ \d+，各项之和比总计[多少]\d+/);
    expect(text).toContain('现为95，疑应为');
    expect(text).toContain('谢谢！');
  });

  it('reckons the day on the clock of whoever writes', () => {
    const document = mutatedDocument(SEED, { 'requests.granted.person': 95 });
    // Already 1 December in Shanghai, still 30 November in London.
    expect(textOf(document)).toContain('12月8日');
    expect(textOf(document, inEnglish)).toContain('December 7');
    expect(textOf(document, { ...inChinese, days: 31 })).toContain('1月1日');
  });

  it('names at most three findings, errors before warnings, and none that was set aside or is a note', () => {
    const document = eventfulDocument();
    const letter = letterOf(document, 0, inChinese);
    const severities = letter?.findings.map(({ finding }) => finding.severity) ?? [];
    expect(severities.length).toBeGreaterThan(0);
    expect(severities.length).toBeLessThanOrEqual(3);
    expect(severities).toEqual([...severities].sort());
    expect(severities).not.toContain('info');
    expect(letter?.findings.some(({ finding }) => finding.dismissed)).toBe(false);
  });

  it.each(PAGES)('about %s is short: under 300 characters in Chinese', (name) => {
    const document = pageDocument(name);
    for (const report of reportsToNotify(document)) {
      const [chinese, english] = [inChinese, inEnglish].map(
        (options) => letterOf(document, report, options)?.text ?? '',
      );
      expect([...(chinese as string)].length).toBeLessThan(300);
      expect([...(english as string)].length).toBeLessThan(850);
    }
  });

  it('names fewer findings where three are too long, says how many more there are, and cuts one that is too long alone', () => {
    const document = eventfulDocument();
    const [report] = document.reports;
    for (const finding of report?.findings ?? []) {
      Object.assign(finding, { severity: 'error', message: '长'.repeat(100), relations: [], dismissed: undefined });
    }
    const letter = letterOf(document, 0, inChinese);
    expect(letter?.findings.length).toBeLessThan(3);
    expect(letter?.text).toContain(`另有${(report?.findings.length ?? 0) - (letter?.findings.length ?? 0)}处`);
    for (const agency of ['某镇', '某'.repeat(500)]) {
      const cut = textOf(saying('长'.repeat(400), agency));
      expect(cut).toContain('长…');
      expect([...cut].length).toBeLessThan(300);
    }
  });

  it('asks once, not after each sentence', () => {
    expect(textOf(saying('报告日期为2月20日，晚于1月31日，请核对。'))).toContain(
      '1. 报告日期为2月20日，晚于1月31日。\n',
    );
  });

  it('gives the address of the page where there is room for it', () => {
    const document = saying('没有落款日期。');
    document.page.url = 'http://www.example.gov.cn/a.html';
    expect(textOf(document)).toMatch(/\nhttp:\/\/www\.example\.gov\.cn\/a\.html$/);
    document.page.url = `http://www.example.gov.cn/${'a'.repeat(300)}.html`;
    expect(textOf(document)).not.toContain('http');
  });

  it('is first about the report in focus, else about the first with an error', () => {
    const document = eventfulDocument();
    const [wrong] = document.reports;
    if (!wrong) throw new Error('no report');
    const doubtful = { ...wrong, findings: wrong.findings.filter(({ severity }) => severity !== 'error') };
    document.reports = [{ ...wrong, findings: [] }, doubtful, wrong];
    expect(reportToNotify(document, null)).toBe(2);
    expect(reportToNotify(document, 0)).toBe(1);
    document.reports = [doubtful];
    expect(reportToNotify(document, null)).toBe(0);
  });

  it('is not written where nothing has to be verified', () => {
    const document = saying('没有落款日期。');
    for (const finding of document.reports[0]?.findings ?? []) finding.severity = 'info';
    expect(letterOf(document, 0, inChinese)).toBeNull();
    expect(reportsToNotify(document)).toEqual([]);
    expect(letterOf(document, 7, inChinese)).toBeNull();
  });
});
