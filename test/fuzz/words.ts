import fc from 'fast-check';
import { FORMS } from '../../lib/forms/forms.ts';
import { generateReport } from '../audit/generated-report.ts';

/** Text that a page may hold in any place: what was written to be read, and what was not. */

/** Looks like markup, turns the direction, is not seen, is half a character, or is read as something else. */
export const HOSTILE_TEXTS = [
  '<img src=x onerror="globalThis.goujiRan=1">',
  '</script><script>globalThis.goujiRan=1</script>',
  '</td></tr></table>',
  '\u202e00001\u202c',
  '6\u200b2',
  '\ufeff',
  '\ud800',
  '\udc00件',
  '=1+1',
  '__proto__',
  'constructor',
  '{{1}}',
  '$&$1',
  '\u0000',
  '́̂̃',
  '９９９９',
  '１２３',
  '①',
  '٣',
  '1e9',
  'NaN',
  'Infinity',
  '0x10',
  '1,2,3',
  '1,234',
  '-0',
  '—',
  '9'.repeat(120),
  '0.1',
  '一、二、三',
  '（（（',
];

const LABELS = FORMS.flatMap(({ cells }) => cells.flatMap(({ row, column }) => [row.zh, column.zh]));

const SENTENCES = [1, 2, 3, 4, 5, 6].flatMap((seed) => generateReport(seed).paragraphs);

/** The text of a cell that ought to hold a number. */
export const cellText: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: fc.nat(200).map(String) },
  { weight: 2, arbitrary: fc.integer().map(String) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('', ' ', '/', '—', '无', '-3', '+5', '3.5', '12件', '3万元', '约10', '\u00a0'),
  },
  { weight: 1, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);

/** A piece of text: a label of the forms, a sentence of a report whole or cut, a number, or anything at all. */
export const pageText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...LABELS) },
  { weight: 3, arbitrary: fc.constantFrom(...SENTENCES) },
  { weight: 2, arbitrary: brokenSentence() },
  { weight: 3, arbitrary: cellText },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
);

/** A sentence with a part left out, said twice, or with other numbers. */
export function brokenSentence(): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...SENTENCES), fc.nat(80), fc.nat(40), fc.array(cellText, { maxLength: 4 }))
    .map(([text, from, length, numbers]) => {
      const cut = text.slice(0, from) + text.slice(from + length);
      let at = 0;
      return cut.replace(/\d+/g, (digits) => numbers[at++] ?? digits);
    });
}
