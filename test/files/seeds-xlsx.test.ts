import { describe, expect, it } from 'vitest';
import { auditHtml, fixture, PAGE_OF_SEED } from '../audit/audit-file.ts';
import { seedArticle } from './article.ts';
import { describeInjectedErrors } from './injected-errors.ts';
import { auditFile, saidOf } from './read-report.ts';
import { writeXlsx, type XlsxStyle } from './write-xlsx.ts';

const STYLES: readonly (readonly [string, XlsxStyle])[] = [
  ['plain', {}],
  ['with a sheet for every part', { hasSheets: true }],
  ['with numbers that are text, nothing between texts and tables', { isText: true, isDense: true }],
  ['beginning in the second row and column', { isShifted: true }],
];

describe.each(Object.entries(PAGE_OF_SEED))('seed %s as a workbook', (seed, name) => {
  const page = saidOf(auditHtml(fixture(`pages/${name}.html`)).document);

  it.each(STYLES)('%s, says what its page says', async (_, style) => {
    const { document } = await auditFile(writeXlsx(seedArticle(seed), style));
    expect(saidOf(document)).toEqual(page);
  });
});

describeInjectedErrors(writeXlsx);
