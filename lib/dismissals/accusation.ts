import type {
  AuditDocument,
  FindingDocument,
  RelationDocument,
  ReportDocument,
  TermDocument,
} from '../audit/document.ts';
import { hashText } from './hash.ts';

/**
 * What a finding says, taken apart so that it is known again after another audit. Each part is a fact with its printed
 * words, a quotation, or a broken sum with its numbers. Cells that the finding does not rest on have no part in it; a
 * finding with another number has other parts, for it is another accusation.
 */
export interface Accusation {
  /** Which report of the page. */
  report: string;
  parts: readonly string[];
}

/** The accusations of a document, in the order of its findings over all reports. */
export function accusationsOf({ reports }: AuditDocument): Accusation[] {
  const names = numbered(reports.map(({ form, year, agency }) => JSON.stringify([form, year, agency])));
  return reports.flatMap((report, index) => {
    const parts = report.findings.map((finding) => partsOf(finding, report));
    // The same words in two places are two findings; the second is told apart by its number.
    const places = numbered(parts.map((each) => each.join('\n')));
    return report.findings.map((_, at) => ({
      report: hashText(names[index] as string),
      parts: (parts[at] as string[]).map((part) => hashText(`${part}${numberOf(places[at] as string)}`)),
    }));
  });
}

/** Whether everything that is said now was said when something was set aside. */
export function covers(known: Accusation, now: Accusation): boolean {
  const parts = new Set(known.parts);
  return known.report === now.report && now.parts.every((part) => parts.has(part));
}

/** Whether some of it was. */
export function overlaps(known: Accusation, now: Accusation): boolean {
  const parts = new Set(known.parts);
  return known.report === now.report && now.parts.some((part) => parts.has(part));
}

function partsOf(
  { rule, relations, facts, quotes, message }: FindingDocument,
  { facts: printed }: ReportDocument,
): string[] {
  if (relations.length > 0) return relations.map(sumPart);
  const parts = [
    ...facts.map((fact) => JSON.stringify([rule, 'fact', fact, printed[fact]?.text ?? null])),
    ...quotes.map((quote) => JSON.stringify([rule, 'quote', quote.replace(/\s+/g, '')])),
  ];
  // What rests on nothing that is printed, a missing part, is known by its sentence.
  return parts.length > 0 ? parts : [JSON.stringify([rule, 'message', message])];
}

/**
 * A sum by its name and by the terms that count in it: a 0 written into a blank changes nothing. Which rule reports
 * it does not matter, for other broken sums beside it may come first.
 */
function sumPart({ id, left, right }: RelationDocument): string {
  const counting = (terms: readonly TermDocument[]) =>
    terms.filter(({ value }) => value !== null && value !== '0').map(({ fact, value }) => [fact, value]);
  return JSON.stringify(['sum', id, counting(left), counting(right)]);
}

const NUMBER = /#\d+$/;

/** The second of equal texts becomes `text#1`, the third `text#2`. */
function numbered(texts: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const count = seen.get(text) ?? 0;
    seen.set(text, count + 1);
    return `${text}#${count}`;
  });
}

function numberOf(text: string): string {
  return NUMBER.exec(text)?.[0] ?? '';
}
