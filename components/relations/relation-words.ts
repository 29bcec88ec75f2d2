import type { RelationCounts, ReportDocument } from '../../lib/audit/document.ts';
import type { RelationState } from '../../lib/audit/relation-states.ts';
import type { BubbleText } from '../../lib/text/bubble-text.ts';
import type { Language } from '../../lib/text/language.ts';
import { MAP_TEXTS } from '../../lib/text/map-text.ts';
import { type RelationText, relationText, type TermText } from '../../lib/text/relation-text.ts';

export type RelationVerdict = keyof RelationCounts;

/** In the order in which they matter. */
export const VERDICTS: readonly RelationVerdict[] = ['broken', 'undecided', 'held'];

/** A relation as a list shows it. */
export interface RelationWords extends RelationText {
  /** `62 + 7 = 69 ≠ 59（多 10）`; empty where its numbers say nothing. */
  numbers: string;
  /** Why nothing can be said, and of which cells; null where something can. */
  why: string | null;
}

const SHOWN_CELLS = 4;

/** Puts a relation into the words of a list. */
export function relationWords(
  report: ReportDocument,
  relation: RelationState,
  words: BubbleText,
  language: Language,
): RelationWords {
  const text = relationText(report, relation, words, language);
  const { equation, verdict } = text;
  const isOff = equation && verdict !== 'held';
  return {
    ...text,
    numbers: isOff
      ? MAP_TEXTS[language].off(equation.equation, words.difference(equation.difference))
      : (equation?.equation ?? ''),
    why: relation.verdict === 'undecided' ? cellsOf(report, relation, text.terms, language) : null,
  };
}

type Undecided = Extract<RelationState, { verdict: 'undecided' }>;

/** The cells that keep a relation from being judged. */
function cellsOf({ facts }: ReportDocument, { reason }: Undecided, terms: readonly TermText[], language: Language) {
  const text = MAP_TEXTS[language];
  const isReason: Record<Undecided['reason'], (term: TermText) => boolean> = {
    missing: ({ isMissing }) => isMissing,
    unreadable: ({ fact }) => facts[fact]?.kind === 'unreadable',
    impossible: ({ fact }) => /^-|\./.test(facts[fact]?.value ?? ''),
    blank: ({ isBlank }) => isBlank,
  };
  const names = terms.filter(isReason[reason]).map(({ label }) => label);
  const shown = names.slice(0, SHOWN_CELLS).join(text.join);
  return text.cells[reason](names.length > SHOWN_CELLS ? text.andMore(shown, names.length) : shown);
}
