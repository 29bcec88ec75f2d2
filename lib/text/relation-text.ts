import type { FactDocument, RelationDocument, ReportDocument } from '../audit/document.ts';
import type { RelationState } from '../audit/relation-states.ts';
import type { FactKey, Label } from '../forms/form.ts';
import { type CellNames, namesOfCell } from '../forms/names-of-cell.ts';
import { formatDecimal, subtract } from '../grid/decimal.ts';
import { type EquationText, equationText, sumOf, withMinus } from './arithmetic.ts';
import type { BubbleText } from './bubble-text.ts';
import { relationLabel } from './fact-label.ts';
import { inLanguage } from './in-language.ts';
import type { Language } from './language.ts';

export type RelationVerdict = RelationState['verdict'];

/** One cell of a relation, named as shortly as the others allow. */
export interface TermText {
  fact: FactKey;
  sign: '+' | '=';
  label: string;
  /** The number with a true minus, else what stands in its place. */
  value: string;
  /** Adds nothing to its side: 0, blank or a placeholder. */
  isNothing: boolean;
  /** Holds no number. */
  isBlank: boolean;
  /** The report prints no such row or column. */
  isMissing: boolean;
}

/** A relation as the inspector shows it, broken or not. */
export interface RelationText {
  verdict: RelationVerdict;
  /** `行合计 · （一）予以公开` */
  label: string;
  terms: TermText[];
  /** The sum with its live numbers; null where it says nothing. */
  equation: EquationText | null;
  /** `重算值 69，公布值 59` */
  sides: string | null;
  /** Why nothing can be said; null where something can. */
  reason: string | null;
}

/** Puts a relation with its live numbers into words of one language. */
export function relationText(
  report: ReportDocument,
  relation: RelationState,
  text: BubbleText,
  language: Language,
): RelationText {
  const { verdict } = relation;
  const written = writeRelation(report, relation);
  const isJudged = relation.verdict !== 'undecided' || relation.reason === 'blank';
  const [left, right] = [sumOf(written.left), sumOf(written.right)].map((sum) => withMinus(formatDecimal(sum)));
  const sides = relation.right.length === 1 ? text.totals : text.sides;
  return {
    verdict,
    label: relationLabel(report.form, written, language),
    terms: termTexts(report, relation, text, language),
    equation: isJudged ? equationText(written, text.blank) : null,
    sides: isJudged ? sides(left as string, right as string) : null,
    reason: relation.verdict === 'undecided' ? text.undecided[relation.reason](relation.count) : null,
  };
}

function writeRelation({ facts }: ReportDocument, { id, left, right }: RelationState): RelationDocument {
  const terms = (keys: readonly FactKey[]) => keys.map((fact) => ({ fact, value: facts[fact]?.value ?? null }));
  const [leftTerms, rightTerms] = [terms(left), terms(right)];
  const difference = formatDecimal(subtract(sumOf(leftTerms), sumOf(rightTerms)));
  return { id, left: leftTerms, right: rightTerms, difference };
}

function termTexts(
  { form, facts }: ReportDocument,
  { left, right }: RelationState,
  text: BubbleText,
  language: Language,
): TermText[] {
  const keys = [...left, ...right];
  const names = keys.map((key) => namesOfCell(form, key));
  const name = shortName(names, language);
  return keys.map((fact, index): TermText => {
    const read = facts[fact];
    const cell = names[index];
    const isBlank = read?.kind === 'blank' || read?.kind === 'placeholder';
    return {
      fact,
      sign: index < left.length ? '+' : '=',
      label: cell ? name(cell) : fact,
      value: read ? valueText(read, text) : text.missing,
      isNothing: isBlank || (read?.value != null && isZeroText(read.value)),
      isBlank,
      isMissing: !read,
    };
  });
}

/** In a sum along a row the columns tell its cells apart, in one down a column the rows. */
function shortName(cells: readonly (CellNames | undefined)[], language: Language): (cell: CellNames) => string {
  const isOne = (side: 'row' | 'column') => new Set(cells.map((cell) => cell?.[side]?.zh)).size === 1;
  const say = (...names: (Label | null)[]) =>
    names.flatMap((name) => (name ? inLanguage(name, language) : [])).join(' · ');
  if (isOne('row')) return ({ row, column }) => say(column ?? row);
  if (isOne('column')) return ({ row }) => say(row);
  return ({ row, column }) => say(row, column);
}

function valueText({ value, kind, text }: FactDocument, words: BubbleText): string {
  if (value !== null) return withMinus(value);
  return kind === 'blank' ? words.blank : text;
}

function isZeroText(value: string): boolean {
  return /^-?0+(?:\.0+)?$/.test(value);
}
