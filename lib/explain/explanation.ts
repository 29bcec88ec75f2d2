import type { ListedFinding } from '../audit/listed-findings.ts';
import type { Tone } from '../marks/mark-state.ts';
import { marksOfFinding } from '../marks/marks-for.ts';
import { isRendered, type Target } from '../marks/paint.ts';
import type { MarkedPlace } from '../session/held-verdict.ts';
import { BUBBLE_TEXTS, type BubbleText } from '../text/bubble-text.ts';
import { factLabel } from '../text/fact-label.ts';
import { findingText } from '../text/finding-text.ts';
import type { Language } from '../text/language.ts';
import { type RelationText, relationText } from '../text/relation-text.ts';
import type { BubbleContent, BubbleItem } from './bubble-content.ts';
import type { ExplainedPage } from './explained-page.ts';
import type { FactCell } from './fact-cells.ts';
import type { Pointer } from './overlay.ts';

/** What the guide explains: a finding, or a cell with all that is known of it. */
export type Subject = ({ finding: ListedFinding; cell: FactCell | null } | { finding: null; cell: FactCell }) & {
  /** The words that were turned to; they are pointed at first. */
  words?: Range;
  /** The sum that was asked for; else the one that speaks against the cell. */
  relation?: string;
};

/** All that is shown of a subject. */
export interface Explanation {
  content: BubbleContent;
  /** The places to point at, the one that it is about first. */
  pointers: Pointer[];
  /** The terms of the sum that is shown. */
  terms: Target[];
}

export interface ExplanationOptions {
  page: ExplainedPage;
  language: Language;
  /** The findings of a cell that the inspector sees. */
  findingsOn(cell: FactCell): readonly ListedFinding[];
  /** Which of the cell's relations, round the end. */
  relation: number;
}

const MOST_IN_ONE_BUBBLE = 3;
const SHOWN_REPAIRS = 5;

/** A finding with the cell that it is read from: a cell it marks, else a term of its sums. */
export function subjectOf(page: ExplainedPage, finding: ListedFinding): Subject {
  const { relations } = finding.finding;
  const terms = relations.flatMap(({ left, right }) => [...left, ...right]);
  const facts = [...marksOfFinding(finding.finding).map(([fact]) => fact), ...terms.map(({ fact }) => fact)];
  for (const fact of facts) {
    const cell = page.cells.locate(finding.reportIndex, fact);
    if (cell) return { finding, cell };
  }
  return { finding, cell: null };
}

/** Whether there is anything to say about a cell. */
export function isExplained(
  { page, findingsOn }: Pick<ExplanationOptions, 'page' | 'findingsOn'>,
  cell: FactCell,
): boolean {
  return page.relationsOf(cell.report, cell.fact).length > 0 || findingsOn(cell).length > 0;
}

export function isSameSubject(a: Subject | null, b: Subject | null): boolean {
  return (
    a?.finding === b?.finding &&
    a?.cell?.report === b?.cell?.report &&
    a?.cell?.fact === b?.cell?.fact &&
    a?.relation === b?.relation &&
    a?.words === b?.words
  );
}

/** Puts a subject into words, with the places that the words are about. */
export function explain(subject: Subject, options: ExplanationOptions): Explanation {
  const { page, language } = options;
  const { cell } = subject;
  const text = BUBBLE_TEXTS[language];
  const relations = cell ? page.relationsOf(cell.report, cell.fact) : [];
  const first = Math.max(
    0,
    relations.findIndex(({ id }) => id === subject.relation),
  );
  const position = relations.length > 0 ? (first + options.relation) % relations.length : 0;
  const state = relations[position];
  const relation = cell && state ? relationText(page.details(cell.report).report, state, text, language) : null;
  const tone: Tone = relation?.verdict === 'broken' ? 'error' : 'calm';
  const findings = subject.finding ? [subject.finding] : options.findingsOn(subject.cell).slice(0, MOST_IN_ONE_BUBBLE);
  const items = findings.map((listed) => bubbleItem(listed, page, state?.id, text, language));
  const signs = relation && cell ? signedTerms(page, cell.report, relation) : new Map<Target, string>();
  return {
    content: {
      tone: items[0]?.state ?? tone,
      name: cell && nameOf(page, cell, text, language),
      items,
      relation: relation &&
        cell && { ...relation, tone, report: cell.report, fact: cell.fact, position, count: relations.length },
    },
    pointers: firstThatOf(
      subject.words,
      pointersTo(
        findings.flatMap(({ index }) => page.placesOf(index)),
        cell,
        signs,
        { tone, text },
      ),
    ),
    terms: [...signs.keys()],
  };
}

function nameOf(page: ExplainedPage, { report, fact }: FactCell, text: BubbleText, language: Language) {
  const { form, facts } = page.details(report).report;
  const read = facts[fact];
  return read ? { label: factLabel(form, fact, language), value: read.text || text.blank } : null;
}

function signedTerms(page: ExplainedPage, report: number, { terms }: RelationText): Map<Target, string> {
  const signed = terms.flatMap(({ fact, sign }) => {
    const cell = page.cells.locate(report, fact);
    return cell ? [[cell.target, sign] as const] : [];
  });
  return new Map(signed);
}

/** A marked place keeps its own state; a term that nothing speaks against gets its sign alone. */
function pointersTo(
  places: readonly MarkedPlace[],
  cell: FactCell | null,
  signs: ReadonlyMap<Target, string>,
  { tone, text }: { tone: Tone; text: BubbleText },
): Pointer[] {
  const pointers = new Map<Target, Pointer>();
  if (cell) pointers.set(cell.target, { target: cell.target, sign: '', tone: 'calm', isMain: true });
  for (const { target, state } of places) {
    pointers.set(target, { target, sign: text.labels[state], tone: state, isMain: true });
  }
  for (const [target, sign] of signs) {
    const marked = pointers.get(target);
    const pointer = marked ?? { target, sign: '', tone, isMain: false };
    pointers.set(target, { ...pointer, sign: `${sign} ${pointer.sign}`.trim() });
  }
  return [...pointers.values()];
}

/** The bubble stands beside what was turned to. */
function firstThatOf(words: Range | undefined, pointers: Pointer[]): Pointer[] {
  return words ? pointers.sort((a, b) => Number(b.target === words) - Number(a.target === words)) : pointers;
}

/** A finding as the bubble tells it; the sum that is shown in full beside it is not said twice. */
function bubbleItem(
  { index, reportIndex, report, finding }: ListedFinding,
  page: ExplainedPage,
  shownRelation: string | undefined,
  text: BubbleText,
  language: Language,
): BubbleItem {
  const words = findingText(finding, report, text, language);
  const repairs = finding.suspects.slice(0, SHOWN_REPAIRS).map((repair) =>
    repair.map(({ fact, from, to }) => ({
      fact,
      words: text.change(factLabel(report.form, fact, language), from ?? text.blank, to),
    })),
  );
  return {
    ...words,
    state: finding.severity,
    report: reportIndex,
    position: text.position(page.order.indexOf(index) + 1, page.order.length),
    equations: words.equations.filter(({ id }) => id !== shownRelation),
    repairs,
    placeNote: placeNote(page.placesOf(index), text),
  };
}

function placeNote(places: readonly MarkedPlace[], text: BubbleText): string | null {
  if (places.length === 0) return text.noPlace;
  return places.some(({ target }) => isRendered(target)) ? null : text.outOfSight;
}
