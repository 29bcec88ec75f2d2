import type { FindingDocument, RelationDocument, ReportDocument } from '../../audit/document.ts';
import { cellOf, relationOf } from '../../forms/find-cell.ts';
import { equationText } from '../../text/arithmetic.ts';
import { factLabel, relationLabel } from '../../text/fact-label.ts';
import { inLanguage } from '../../text/in-language.ts';
import type { Language } from '../../text/language.ts';
import { LETTER_TEXTS } from '../../text/letter-text.ts';
import { oneLine } from '../safe-text.ts';

/** One finding as a unit is told of it: the numbers and the sum, without our own requests and without a full stop. */
export function letterSentence(finding: FindingDocument, report: ReportDocument, language: Language): string {
  const [relation] = finding.relations;
  if (!relation) return statement(language === 'en' ? finding.messageEn : finding.message);
  const text = LETTER_TEXTS[language];
  const { equation, difference } = equationText(relation, text.blank);
  const count = finding.relations.length;
  const sum = text.sum(
    sumName(relation, report, language),
    equation,
    differenceOf(relation, report, difference, language),
  );
  return oneLine(sum + (count > 1 ? text.moreSums(count) : '') + suspected(finding, report, language));
}

/** `表三 行合计 · （一）予以公开`; it begins a line. */
function sumName(relation: RelationDocument, { form }: ReportDocument, language: Language): string {
  const table = cellOf(form, relation.right[0]?.fact ?? '')?.of.sheet;
  return `${table ? `${inLanguage(table, language)} ` : ''}${relationLabel(form, relation, language)}`;
}

/** `各项之和比总计多36` */
function differenceOf(
  relation: RelationDocument,
  { form }: ReportDocument,
  signed: string,
  language: Language,
): string {
  const text = LETTER_TEXTS[language];
  const words = relationOf(form, relation.id, relation.right[0]?.fact ?? '')?.words;
  const [left, right] = words
    ? [inLanguage(words.left, language), inLanguage(words.right, language)]
    : [text.left, text.right];
  return text.differs(left, right, signed.slice(1), signed.startsWith('+'));
}

/** The cell that must be wrong, where there is one alone. */
function suspected({ suspects }: FindingDocument, { form }: ReportDocument, language: Language): string {
  const [repair, ...others] = suspects;
  const [change, ...more] = repair ?? [];
  if (!change || others.length > 0 || more.length > 0) return '';
  const text = LETTER_TEXTS[language];
  return text.suspect(factLabel(form, change.fact, language), change.from ?? text.blank, change.to);
}

/** What our own list asks of whoever reads it; the notice asks for it once. */
const REQUEST =
  /(?:[，；,;]\s*)?(?:请(?:逐项)?(?:核对|核实)(?:并改正)?|please check(?: each sum)?|check both|please verify)?[。.]?\s*$/u;

function statement(message: string): string {
  return oneLine(message).replace(REQUEST, '');
}
