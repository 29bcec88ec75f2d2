import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AuditDocument, FindingDocument, ReportDocument } from '../../lib/audit/document.ts';
import type { Popup } from '../../tools/driver/driver.ts';
import { until } from '../../tools/driver/driver.ts';
import { readPopup } from '../../tools/driver/popup-state.ts';
import { REPORTS } from '../../tools/reports.ts';
import { selectorOf } from './altered-page.ts';
import { copyDocument, expectedDocument, inBothBrowsers, testId, timeless } from './harness.ts';
import { cellsMarkedBeyond, compareBoxes, markedCells, markOf, rememberBoxes, serialised } from './page-probe.ts';

/** Findings that are marked whatever else is shown. */
function alwaysMarked({ class: kind }: FindingDocument): boolean {
  return kind === 'rule-break' || kind === 'impossible-value';
}

/** The cells that the findings of a report speak of, or would change. */
function cellsOfFindings({ facts, findings }: ReportDocument): string[] {
  const keys = findings.flatMap((finding) => [
    ...finding.facts,
    ...finding.suspects.flatMap((repair) => repair.map(({ fact }) => fact)),
  ]);
  return keys.flatMap((key) => facts[key]?.at.selector ?? []);
}

inBothBrowsers((stage) => {
  describe.each(REPORTS)('$name', ({ name }) => {
    let expected: AuditDocument;
    let page: Page;
    let popup: Popup;
    let before: string;

    beforeAll(async () => {
      expected = await expectedDocument(name);
      page = await stage().open(name);
      before = await serialised(page);
      await rememberBoxes(page);
      popup = await stage().audit(page);
    });

    afterAll(async () => {
      await popup.close();
      await page.close();
    });

    it('shows every finding in the popup', async () => {
      const { verdict, coverage, findings } = await readPopup(popup);
      expect(verdict).not.toBe('');
      expect(coverage).toContain(String(expected.coverage.relations.held));
      const all = expected.reports.flatMap((report) => report.findings);
      expect(findings.map(({ rule, severity }) => ({ rule, severity }))).toEqual(
        all.map(({ rule, severity }) => ({ rule, severity })),
      );
      for (const [index, { message }] of all.entries()) expect(findings[index]?.text).toContain(message);
    });

    it('marks the cells of its findings, and no others', async () => {
      for (const report of expected.reports) {
        for (const finding of report.findings.filter(alwaysMarked)) {
          for (const fact of finding.facts) {
            expect(await markOf(page, report.facts[fact]!.at.selector), fact).toBe(finding.severity);
          }
        }
      }
      expect(await cellsMarkedBeyond(page, expected.reports.flatMap(cellsOfFindings))).toEqual([]);
    });

    it('moves nothing on the page', async () => {
      const { count, moved } = await compareBoxes(page);
      expect(count).toBeGreaterThan(30);
      expect(moved).toEqual([]);
    });

    it('leaves the page as it was once the marks are cleared', async () => {
      const marked = await markedCells(page);
      await popup.click(testId('toggle-marks'));
      await until('the marks go', async () => (await markedCells(page)).length === 0);
      expect(await serialised(page)).toBe(before);
      await popup.click(testId('toggle-marks'));
      await until('the marks come back', async () => (await markedCells(page)).length === marked.length);
      expect(await markedCells(page)).toEqual(marked);
    });

    it('copies the audit document', async () => {
      await popup.close();
      const copied = await copyDocument(stage(), page);
      expect(timeless(copied)).toEqual(timeless(expected));
      expect(copied.page.url).toBe(stage().portal.address(name));
      expect(Date.parse(copied.page.auditedAt)).not.toBeNaN();
    });
  });

  it('marks the six cells of 大岚 that say the impossible', async () => {
    const page = await stage().open('dalan-2020');
    const popup = await stage().audit(page);
    const texts: string[] = [];
    for (const items of ['licensing', 'otherServices']) {
      for (const column of ['previous', 'change', 'decisions']) {
        const cell = await selectorOf('dalan-2020', `disclosure.${items}.${column}`);
        texts.push(`${await markOf(page, cell)} ${await page.$eval(cell, (one) => one.textContent?.trim())}`);
      }
    }
    expect(texts).toEqual(['9', '0', '0', '195', '0', '0'].map((text) => `warning ${text}`));
    await popup.close();
    await page.close();
  });
});
