import { describe, expect, it } from 'vitest';
import { auditHtml, fixture, PAGE_OF_SEED } from '../audit/audit-file.ts';
import { seedArticle } from './article.ts';
import { describeInjectedErrors } from './injected-errors.ts';
import { auditFile, saidOf } from './read-report.ts';
import { type DocxStyle, writeDocx } from './write-docx.ts';

const STYLES: readonly (readonly [string, DocxStyle])[] = [
  ['plain', {}],
  ['with the columns of another table', { hasStaleGrid: true }],
  ['with numbers from lists', { hasLists: true }],
  ['with content controls and tracked changes', { isForm: true }],
  ['with widths for spans', { hasWidthsOnly: true }],
];

describe.each(Object.entries(PAGE_OF_SEED))('seed %s as a Word file', (seed, name) => {
  const page = saidOf(auditHtml(fixture(`pages/${name}.html`)).document);

  it.each(STYLES)('%s, says what its page says', async (_, style) => {
    const { document } = await auditFile(writeDocx(seedArticle(seed), style));
    expect(saidOf(document)).toEqual(page);
  });
});

describeInjectedErrors(writeDocx);
