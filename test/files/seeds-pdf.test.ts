import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { auditHtml, fixture, PAGE_OF_SEED } from '../audit/audit-file.ts';
import { seedArticle } from './article.ts';
import { describeInjectedErrors } from './injected-errors.ts';
import { auditFile, saidOf } from './read-report.ts';
import { writeDocx } from './write-docx.ts';
import { type PdfStyle, writePdf } from './write-pdf.ts';

const FILES = new URL('../fixtures/files/', import.meta.url);
const SEEDS = Object.entries(PAGE_OF_SEED);

/** `GOUJI_MAKE_FILES=1` has LibreOffice print the seeds anew into the fixtures. */
beforeAll(() => {
  if (!process.env.GOUJI_MAKE_FILES) return;
  const folder = mkdtempSync(join(tmpdir(), 'gouji-files-'));
  const documents = SEEDS.map(([seed, name]) => {
    const path = join(folder, `${name}.docx`);
    writeFileSync(path, writeDocx(seedArticle(seed)));
    return path;
  });
  execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', FILES.pathname, ...documents]);
}, 120_000);

/** What is said of tables that could not be read. */
const UNREAD: ReadonlySet<string> = new Set(['row-missing']);

const STYLES: readonly (readonly [string, PdfStyle])[] = [
  ['with strokes', { rulings: 'strokes' }],
  ['with thin boxes, character by character', { rulings: 'boxes', isCharByChar: true }],
  ['with rows cut by page breaks', { rulings: 'strokes', splitsRows: true }],
  ['with many page breaks', { rulings: 'strokes', room: 310 }],
];

describe.each(SEEDS)('seed %s as a PDF', (seed, name) => {
  const page = saidOf(auditHtml(fixture(`pages/${name}.html`)).document);

  it('of LibreOffice says what its page says', async () => {
    const { document } = await auditFile(readFileSync(new URL(`${name}.pdf`, FILES)));
    expect(saidOf(document)).toEqual(page);
  });

  it.each(STYLES)('%s says what its page says', async (_, style) => {
    const { document } = await auditFile(writePdf(seedArticle(seed), style));
    expect(saidOf(document)).toEqual(page);
  });

  it.each<[string, Omit<PdfStyle, 'rulings'>]>([
    ['at the left', {}],
    ['in the middle', { align: 'centre', isMiddle: true }],
    ['at the right', { align: 'right', splitsRows: true }],
  ])('without rulings, words %s, gives no other value than its page, and accuses of nothing new', async (_, style) => {
    const { document } = await auditFile(writePdf(seedArticle(seed), { rulings: 'none', ...style }));
    const known = page.reports[0]?.facts ?? {};
    for (const { facts } of document.reports)
      for (const [key, { value, kind }] of Object.entries(facts))
        if (kind !== 'unreadable') expect({ key, value }).toEqual({ key, value: known[key]?.value });
    expect(document.coverage.relations.broken).toBe(0);
    const rules = new Set(page.reports.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
    const surplus = document.reports.flatMap(({ findings }) => findings).filter(({ rule }) => !rules.has(rule));
    expect(surplus.filter(({ rule }) => !UNREAD.has(rule))).toEqual([]);
  });
});

describeInjectedErrors((article) => writePdf(article, { rulings: 'boxes', isCharByChar: true }));
