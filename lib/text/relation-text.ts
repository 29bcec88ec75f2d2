import type { ReportReading } from '../audit/audit-page.ts';
import type { RelationDocument } from '../audit/document.ts';
import type { Fact } from '../facts/facts.ts';
import type { RelationOutcome, UndecidedReason } from '../facts/relations.ts';
import type { FactKey, FormCell } from '../forms/form.ts';
import { formatDecimal, isZero, subtract } from '../grid/decimal.ts';
import { type EquationText, equationText, sumOf, withMinus } from './arithmetic.ts';
import type { BubbleText } from './bubble-text.ts';
import { relationLabel } from './fact-label.ts';
import type { Language } from './language.ts';

/** What the words about a relation are made of. */
export type RelationReading = Pick<ReportReading, 'form' | 'facts' | 'outcomes' | 'components'>;

export type RelationVerdict = 'held' | 'broken' | 'undecided';

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

/** The relations that a cell is a term of: those that speak against it first. */
export function relationsOfFact(reading: RelationReading, fact: FactKey): RelationOutcome[] {
  const order: readonly RelationVerdict[] = ['broken', 'undecided', 'held'];
  const rank = (outcome: RelationOutcome) => order.indexOf(verdictOf(reading, outcome).verdict);
  return reading.outcomes
    .filter(({ relation }) => relation.left.includes(fact) || relation.right.includes(fact))
    .sort((a, b) => rank(a) - rank(b));
}

/** Puts a relation with its live numbers into words of one language. */
export function relationText(
  reading: RelationReading,
  outcome: RelationOutcome,
  text: BubbleText,
  language: Language,
): RelationText {
  const { relation } = outcome;
  const { verdict, reason, count } = verdictOf(reading, outcome);
  const written = writeRelation(reading, outcome);
  const isJudged = verdict !== 'undecided' || reason === 'blank';
  const [left, right] = [sumOf(written.left), sumOf(written.right)].map((sum) => withMinus(formatDecimal(sum)));
  const sides = relation.right.length === 1 ? text.totals : text.sides;
  return {
    verdict,
    label: relationLabel(reading.form.id, written, text, language),
    terms: termTexts(reading, outcome, text, language),
    equation: isJudged ? equationText(written, text.blank) : null,
    sides: isJudged ? sides(left as string, right as string) : null,
    reason: reason && text.undecided[reason](count),
  };
}

interface Judgement {
  verdict: RelationVerdict;
  reason: UndecidedReason | null;
  /** The cells that are the reason. */
  count: number;
}

/** A sum that only blank cells keep from holding contradicts nothing: nobody knows what should stand there. */
function verdictOf({ components }: RelationReading, outcome: RelationOutcome): Judgement {
  if (outcome.state === 'undecided') {
    return { verdict: 'undecided', reason: outcome.reason, count: outcome.terms.length };
  }
  const isOpen =
    outcome.state === 'broken' &&
    components.some(
      ({ verdict, broken }) =>
        verdict !== 'broken' && broken.some(({ relation }) => relation.id === outcome.relation.id),
    );
  if (isOpen) return { verdict: 'undecided', reason: 'blank', count: outcome.blanks.length };
  return { verdict: outcome.state, reason: null, count: 0 };
}

function writeRelation({ facts }: RelationReading, { relation }: RelationOutcome): RelationDocument {
  const terms = (keys: readonly FactKey[]) =>
    keys.map((fact) => {
      const value = facts.get(fact)?.value;
      return { fact, value: value ? formatDecimal(value) : null };
    });
  const [left, right] = [terms(relation.left), terms(relation.right)];
  return { id: relation.id, left, right, difference: formatDecimal(subtract(sumOf(left), sumOf(right))) };
}

function termTexts(
  { form, facts }: RelationReading,
  { relation }: RelationOutcome,
  text: BubbleText,
  language: Language,
): TermText[] {
  const keys = [...relation.left, ...relation.right];
  const cells = keys.map((key) => facts.get(key)?.cell ?? form.cells.find((cell) => cell.key === key));
  const name = nameOf(cells, language);
  return keys.map((fact, index): TermText => {
    const read = facts.get(fact);
    const cell = cells[index];
    const isBlank = read?.kind === 'blank' || read?.kind === 'placeholder';
    return {
      fact,
      sign: index < relation.left.length ? '+' : '=',
      label: cell ? name(cell) : fact,
      value: read ? valueText(read, text) : text.missing,
      isNothing: isBlank || (read?.value != null && isZero(read.value)),
      isBlank,
      isMissing: !read,
    };
  });
}

/** In a sum along a row the columns tell its cells apart, in one down a column the rows. */
function nameOf(cells: readonly (FormCell | undefined)[], language: Language): (cell: FormCell) => string {
  const isOne = (side: 'row' | 'column') => new Set(cells.map((cell) => cell?.[side].zh)).size === 1;
  const word = language === 'en' ? 'en' : 'zh';
  if (isOne('row')) return ({ column }) => column[word];
  if (isOne('column')) return ({ row }) => row[word];
  return ({ row, column }) => `${row[word]} · ${column[word]}`;
}

function valueText({ value, kind, text }: Fact, words: BubbleText): string {
  if (value) return withMinus(formatDecimal(value));
  return kind === 'blank' ? words.blank : text;
}
