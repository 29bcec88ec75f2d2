import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { auditPage } from '../../lib/audit/audit-page.ts';
import type { AuditDocument } from '../../lib/audit/document.ts';
import { loadPage } from '../../tools/audit/load-page.ts';
import type { Popup } from '../../tools/driver/driver.ts';
import { untilReady } from '../../tools/driver/popup-state.ts';
import { answeredDocument, inBothBrowsers, timeless } from './harness.ts';
import { LAYOUT_PAGES, STYLED_PAGES } from './layout-pages.ts';

const STYLED = Object.entries(STYLED_PAGES);
const SERVED: Record<string, string> = {
  ...LAYOUT_PAGES,
  ...Object.fromEntries(STYLED.map(([name, { styled }]) => [`${name}.html`, styled])),
  ...Object.fromEntries(STYLED.map(([name, { plain }]) => [`${name}-plain.html`, plain])),
};

/** What the command line says of each page; both browsers are compared with it. */
const readInNode = new Map<string, AuditDocument>();

/** What a report says, wherever its cells and words stand. */
function substance({ coverage, summary, reports, unrecognised }: AuditDocument) {
  return {
    relations: coverage.relations,
    tables: coverage.tables,
    summary,
    unrecognised: unrecognised.length,
    reports: reports.map(({ form, agency, year, facts, findings }) => ({
      form,
      agency,
      year,
      facts: Object.entries(facts).map(([key, { value, kind }]) => [key, value, kind]),
      findings: findings.map(({ rule, facts: about, quotes }) => [rule, about, quotes]),
    })),
  };
}

inBothBrowsers((stage) => {
  let page: Page;
  let popup: Popup | null = null;

  beforeAll(async () => {
    page = await stage().browser.newPage();
  });

  afterAll(async () => {
    await popup?.close();
    await page.close();
  });

  /** The popup over the page in front: one click for all pages where it holds so long, else one for each. */
  async function popupOver(): Promise<Popup> {
    if (!popup?.reload) return stage().audit(page);
    await popup.reload();
    await untilReady(popup);
    return popup;
  }

  /** The document that a page answers its popup with. */
  async function auditedInBrowser(name: string): Promise<AuditDocument> {
    await page.goto(stage().portal.address(name));
    popup = await popupOver();
    const document = await answeredDocument(popup);
    if (!popup.reload) await popup.close();
    return document;
  }

  async function auditedInNode(name: string): Promise<AuditDocument> {
    const document =
      readInNode.get(name) ?? auditPage(await loadPage(stage().portal.address(name)), { auditedAt: '' }).document;
    readInNode.set(name, document);
    return document;
  }

  it.each(Object.keys(LAYOUT_PAGES))('%s gives the document that the command line gives', async (name) => {
    expect(timeless(await auditedInBrowser(name))).toEqual(timeless(await auditedInNode(name)));
  });

  it.each(Object.keys(STYLED_PAGES))('%s, made by a style sheet, is read as what it shows', async (name) => {
    const shown = await auditedInNode(`${name}-plain.html`);
    expect(shown.reports).toHaveLength(1);
    const document = await auditedInBrowser(`${name}.html`);
    expect(substance(document)).toEqual(substance(shown));
    expect(timeless(document)).toEqual(timeless(await auditedInNode(`${name}.html`)));
  });
}, SERVED);
