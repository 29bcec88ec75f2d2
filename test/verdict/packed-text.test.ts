import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditPage } from '../../lib/audit/audit-page.ts';
import { readPage } from '../../lib/page/read-page.ts';
import { packDetails, readDetails } from '../../lib/verdict/packed-details.ts';
import { packText, unpackText } from '../../lib/verdict/packed-text.ts';
import { writeVerdicts } from '../../lib/verdict/write-verdict.ts';
import { generateReport } from '../audit/generated-report.ts';
import { parseDocument } from '../dom.ts';

const ascii = fc.string({ unit: 'binary-ascii', maxLength: 40 });
/** Pieces that come again, near and far, alone and in a row. */
const repeating = fc
  .array(ascii, { minLength: 1, maxLength: 6 })
  .chain((pieces) => fc.array(fc.constantFrom(...pieces), { maxLength: 400 }))
  .map((pieces) => pieces.join(''));

describe('packed text', () => {
  it('is unpacked to the same, whatever it says', () => {
    fc.assert(
      fc.property(fc.oneof(ascii, repeating), (text) => {
        expect(unpackText(packText(text))).toBe(text);
      }),
      { seed: 20_261_130, numRuns: 300 },
    );
  });

  it.each([
    ['nothing', ''],
    ['one character over and over', 'a'.repeat(100_000)],
    ['a repetition as far back as a reference reaches', `${'0123456789'.slice(0, 9)}${'-'.repeat(16_374)}012345678`],
    ['one that is farther', `012345678${'+-*/'.repeat(5000)}012345678`],
  ])('keeps %s', (_, text) => {
    expect(unpackText(packText(text))).toBe(text);
  });

  it('does not pretend to pack what it cannot', () => {
    expect(() => packText('年报')).toThrow('ASCII');
  });
});

describe('packed details', () => {
  it('take an eighth of a report’s JSON and are the same, Chinese included', () => {
    const page = readPage(parseDocument(generateReport(1).html));
    const [verdict] = [...writeVerdicts(auditPage(page, { auditedAt: '' }))];
    const details = readDetails(verdict?.details ?? '');
    expect(details.report.agency).toMatch(/\p{Script=Han}/u);
    expect(packDetails(details)).toBe(verdict?.details);
    expect((verdict?.details.length ?? 0) * 7).toBeLessThan(JSON.stringify(details).length);
  });
});
