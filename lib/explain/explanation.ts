import type { ListedFinding } from '../audit/listed-findings.ts';
import type { AuditedPage } from '../marks/audited-page.ts';
import type { FactCell } from '../marks/fact-cells.ts';
import type { Tone } from '../marks/mark-state.ts';
import { marksOfFinding } from '../marks/marks-for.ts';
import type { Target } from '../marks/paint.ts';
import { isRendered, type MarkedPlace } from '../marks/places.ts';
import { BUBBLE_TEXTS, type BubbleText } from '../text/bubble-text.ts';
import { factLabel } from '../text/fact-label.ts';
import { findingText } from '../text/finding-text.ts';
import type { Language } from '../text/language.ts';
import { type RelationText, relationsOfFact, relationText } from '../text/relation-text.ts';
import type { BubbleContent, BubbleItem } from './bubble.ts';
import type { Pointer } from './overlay.ts';

/** What the guide explains: a finding, or a cell with all that is known of it. */
export type Subject = { finding: ListedFinding; cell: FactCell | null } | { finding: null; cell: FactCell };

/** All that is shown of a subject. */
export interface Explanation {
  content: BubbleContent;
  /** The places to point at, the one that it is about first. */
  pointers: Pointer[];
  /** The terms of the sum that is shown. */
  terms: Target[];
}

export interface ExplanationOptions {
  page: AuditedPage;
  language: Language;
  /** The findings of a cell that the inspector sees. */
  findingsOn(cell: FactCell): readonly ListedFinding[];
  /** Which of the cell's relations, round the end. */
  relation: number;
}

const MOST_IN_ONE_BUBBLE = 3;
const SHOWN_REPAIRS = 5;

/** A finding with the cell that it is read from: a cell it marks, else a term of its sums. */
export function subjectOf(page: AuditedPage, finding: ListedFinding): Subject {
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
  return relationsOn(page, cell).length > 0 || findingsOn(cell).length > 0;
}

export function isSameSubject(a: Subject | null, b: Subject | null): boolean {
  return a?.finding === b?.finding && a?.cell?.report === b?.cell?.report && a?.cell?.fact === b?.cell?.fact;
}

/** Puts a subject into words, with the places that the words are about. */
export function explain(subject: Subject, options: ExplanationOptions): Explanation {
  const { page, language } = options;
  const { cell } = subject;
  const text = BUBBLE_TEXTS[language];
  const outcomes = cell ? relationsOn(page, cell) : [];
  const position = outcomes.length > 0 ? options.relation % outcomes.length : 0;
  const outcome = outcomes[position];
  const reading = cell && page.readings[cell.report];
  const relation = reading && outcome ? relationText(reading, outcome, text, language) : null;
  const tone: Tone = relation?.verdict === 'broken' ? 'error' : 'calm';
  const findings = subject.finding ? [subject.finding] : options.findingsOn(subject.cell).slice(0, MOST_IN_ONE_BUBBLE);
  const items = findings.map((listed) => bubbleItem(listed, page, outcome?.relation.id, text, language));
  const signs = relation && cell ? signedTerms(page, cell.report, relation) : new Map<Target, string>();
  return {
    content: {
      tone: items[0]?.state ?? tone,
      name: cell && nameOf(page, cell, text, language),
      items,
      relation: relation &&
        cell && { ...relation, tone, report: cell.report, fact: cell.fact, position, count: outcomes.length },
    },
    pointers: pointersTo(
      findings.flatMap(({ index }) => page.places[index] ?? []),
      cell,
      signs,
      { tone, text },
    ),
    terms: [...signs.keys()],
  };
}

function relationsOn(page: AuditedPage, { report, fact }: FactCell) {
  const reading = page.readings[report];
  return reading ? relationsOfFact(reading, fact) : [];
}

function nameOf(page: AuditedPage, { report, fact }: FactCell, text: BubbleText, language: Language) {
  const read = page.readings[report]?.facts.get(fact);
  const form = page.document.reports[report]?.form;
  return form && read ? { label: factLabel(form, fact, language), value: read.text || text.blank } : null;
}

function signedTerms(page: AuditedPage, report: number, { terms }: RelationText): Map<Target, string> {
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

/** A finding as the bubble tells it; the sum that is shown in full beside it is not said twice. */
function bubbleItem(
  { index, reportIndex, report, finding }: ListedFinding,
  page: AuditedPage,
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
    position: text.position(index + 1, page.listed.length),
    equations: words.equations.filter(({ id }) => id !== shownRelation),
    repairs,
    placeNote: placeNote(page.places[index] ?? [], text),
  };
}

function placeNote(places: readonly MarkedPlace[], text: BubbleText): string | null {
  if (places.length === 0) return text.noPlace;
  return places.some(({ target }) => isRendered(target)) ? null : text.outOfSight;
}
