import { read } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuditDocument } from '../../lib/audit/document.ts';
import { guardedText, toFactsCsv, toFindingsCsv } from '../../lib/export/csv.ts';
import { parseAuditDocument } from '../../lib/export/document-schema.ts';
import { toHtml } from '../../lib/export/html.ts';
import { toJson } from '../../lib/export/json.ts';
import { visibleText } from '../../lib/export/safe-text.ts';
import { toXlsx } from '../../lib/export/xlsx/xlsx.ts';
import { formatDecimal } from '../../lib/grid/decimal.ts';
import { readCell } from '../../lib/grid/number.ts';
import { parseDocument } from '../dom.ts';
import { CHINESE, PAGES, pageDocument } from '../export/documents.ts';
import { fuzzRuns, fuzzTime } from '../fuzz-runs.ts';
import { cellText, pageText } from './words.ts';

const originals = PAGES.map(pageDocument);

/** A document whose page says other things: any text in any cell, message, quote and name. */
const documents: fc.Arbitrary<AuditDocument> = fc
  .record({
    original: fc.constantFrom(...originals),
    cells: fc.array(fc.tuple(fc.nat(), cellText), { maxLength: 6 }),
    words: fc.array(pageText, { minLength: 1, maxLength: 4 }),
  })
  .map(({ original, cells, words }) => {
    const document = structuredClone(original);
    const word = (at: number) => words[at % words.length] as string;
    document.page.title = word(0);
    for (const report of document.reports) {
      report.agency = word(1);
      const facts = Object.values(report.facts);
      for (const [at, text] of cells) Object.assign(facts[at % facts.length] as object, asPrinted(text));
      for (const finding of report.findings) Object.assign(finding, { message: word(2), quotes: words });
    }
    return document;
  });

function asPrinted(text: string): object {
  const { kind, value } = readCell(text);
  return { text, kind, value: value && formatDecimal(value) };
}

const printedTexts = ({ reports }: AuditDocument) =>
  reports.flatMap(({ facts }) => Object.values(facts).map(({ text }) => text));

const messages = ({ reports }: AuditDocument) =>
  reports.flatMap(({ findings }) => findings.map(({ message }) => message));

const records = (csv: string): string[][] => parse(csv, { bom: true, record_delimiter: '\r\n', relax_quotes: false });

/** A text as a spreadsheet shows it. */
const shown = (text: string) => guardedText(visibleText(text));

describe('whatever the page said', () => {
  it(
    'the JSON is the document, and is read by its schema',
    () => {
      fc.assert(
        fc.property(documents, (document) => {
          const copied = JSON.parse(toJson(document));
          expect(copied).toEqual(document);
          expect(parseAuditDocument(copied)).toEqual({ ok: true, document });
        }),
        fuzzRuns(125),
      );
    },
    fuzzTime(20_000),
  );

  it(
    'each record of the CSV has every column, and every text of a cell is there',
    () => {
      fc.assert(
        fc.property(documents, (document) => {
          const [head, ...facts] = records(toFactsCsv(document, CHINESE));
          expect(facts.filter(({ length }) => length !== head?.length)).toEqual([]);
          const fields = new Set(facts.flat());
          expect(printedTexts(document).filter((text) => !fields.has(shown(text)))).toEqual([]);
          const findings = new Set(records(toFindingsCsv(document, CHINESE)).flat());
          expect(messages(document).filter((message) => !findings.has(shown(message)))).toEqual([]);
        }),
        fuzzRuns(75),
      );
    },
    fuzzTime(20_000),
  );

  it(
    'the printable page has every text and no element of the page',
    () => {
      fc.assert(
        fc.property(documents, (document) => {
          const page = parseDocument(toHtml(document, CHINESE));
          expect(page.querySelector('script, img, iframe, object, [onerror], [href^="javascript:"]')).toBeNull();
          const text = page.body.textContent ?? '';
          expect(printedTexts(document).filter((printed) => !text.includes(visibleText(printed)))).toEqual([]);
        }),
        fuzzRuns(15),
      );
    },
    fuzzTime(30_000),
  );

  it(
    'the workbook opens, and a text in it is never a formula',
    async () => {
      await fc.assert(
        fc.asyncProperty(documents, async (document) => {
          const { SheetNames, Sheets } = read(await toXlsx(document, CHINESE));
          const cells = SheetNames.flatMap((name) => Object.values(Sheets[name] ?? {}));
          const texts = new Set(cells.map((cell) => String(cell?.v)));
          const said = messages(document).filter((message) => message !== '');
          expect(said.filter((message) => !texts.has(visibleText(message)))).toEqual([]);
          expect(cells.filter((cell) => cell?.f && /[!|]|HYPERLINK|WEBSERVICE|cmd/i.test(cell.f))).toEqual([]);
        }),
        fuzzRuns(8),
      );
    },
    fuzzTime(30_000),
  );
});
