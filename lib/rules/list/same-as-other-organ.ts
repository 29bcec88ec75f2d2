import { defineListRule, type ListedReport, type ListFindingDraft } from './list-rule.ts';
import { maybeSameUnit, unitKey } from './same-unit.ts';

const INFO_SHARE = 0.75;
const WARNING_SHARE = 0.9;
/** What is left of a shorter text says nothing. */
const FEWEST_CHARACTERS = 200;
/** A sentence that so many further organs have was given out by the county. */
const STOCK_ORGANS = 3;

type NamedReport = ListedReport & { unit: string; year: number };
type Sentence = ListedReport['sentences'][number];

/** Two organs of one list whose reports of one year are alike, sentence by sentence. */
export const sameAsOtherOrgan = defineListRule({
  id: 'same-as-other-organ',
  group: 'list',
  severity: 'warning',
  class: 'stale-text',
  basis: '国办公开办函〔2021〕30号关于责任的部分：列举的问题包括年度报告内容雷同、敷衍应付',
  check: ({ reports }) => {
    const years = new Map<number, NamedReport[]>();
    for (const report of reports) {
      if (report.unit === null || report.year === null || report.sentences.length === 0) continue;
      years.set(report.year, [...(years.get(report.year) ?? []), report as NamedReport]);
    }
    return [...years.values()].flatMap(alikeInYear);
  },
});

function alikeInYear(reports: readonly NamedReport[]): ListFindingDraft[] {
  const organs = organsOfSentences(reports);
  return pairsThatShare(reports).flatMap(([a, b]) => {
    if (areOneOrgan(a, b)) return [];
    // Both have it themselves: what more have is the county's.
    const isOwn = ({ hash }: Sentence) => (organs.get(hash)?.size ?? 0) < STOCK_ORGANS + 2;
    return draftOf(a, b, isOwn);
  });
}

/** By the list or by the reports themselves: one report that a list links under two names is no copy. */
function areOneOrgan(a: NamedReport, b: NamedReport): boolean {
  if (maybeSameUnit(unitKey(a.unit), unitKey(b.unit))) return true;
  return a.agency !== null && b.agency !== null && maybeSameUnit(unitKey(a.agency), unitKey(b.agency));
}

function organsOfSentences(reports: readonly NamedReport[]): Map<number, Set<string>> {
  const organs = new Map<number, Set<string>>();
  for (const { unit, sentences } of reports) {
    for (const { hash } of sentences) organs.set(hash, (organs.get(hash) ?? new Set()).add(unitKey(unit)));
  }
  return organs;
}

/** Only reports that share a sentence can be alike: a county of a thousand has half a million pairs. */
function pairsThatShare(reports: readonly NamedReport[]): [NamedReport, NamedReport][] {
  const holders = new Map<number, number[]>();
  reports.forEach(({ sentences }, at) => {
    for (const hash of new Set(sentences.map((sentence) => sentence.hash))) {
      holders.set(hash, [...(holders.get(hash) ?? []), at]);
    }
  });
  const pairs = new Set<number>();
  for (const at of holders.values()) {
    if (at.length > STOCK_ORGANS + 2) continue;
    for (const [i, a] of at.entries()) for (const b of at.slice(i + 1)) pairs.add(a * reports.length + b);
  }
  return [...pairs]
    .sort((a, b) => a - b)
    .map((pair) => [
      reports[Math.floor(pair / reports.length)] as NamedReport,
      reports[pair % reports.length] as NamedReport,
    ]);
}

function draftOf(a: NamedReport, b: NamedReport, isOwn: (sentence: Sentence) => boolean): ListFindingDraft[] {
  const [left, right] = [a.sentences.filter(isOwn), b.sentences.filter(isOwn)];
  if (Math.min(lengthOf(left), lengthOf(right)) < FEWEST_CHARACTERS) return [];
  const shared = sharedSentences(left, right);
  const share = (2 * lengthOf(shared)) / (lengthOf(left) + lengthOf(right));
  if (share < INFO_SHARE) return [];
  const percent = Math.floor(share * 100);
  return [
    {
      severity: share >= WARNING_SHARE ? 'warning' : 'info',
      positions: [a.position, b.position],
      quotes: shared.flatMap(({ text }) => text ?? []).slice(0, 2),
      message: {
        zh: `${a.unit}与${b.unit}${a.year}年度报告的正文有${percent}%逐句相同（数字、单位名称和全县通用的句子不计），请核对两份正文。`,
        en: `${percent}% of the text of the ${a.year} reports of ${a.unit} and ${b.unit} is the same, sentence by sentence (numbers, the organs' names and sentences of the whole county left out); check whether one was copied.`,
      },
    },
  ];
}

/** Each sentence counts as often as both have it. */
function sharedSentences(left: readonly Sentence[], right: readonly Sentence[]): Sentence[] {
  const open = new Map<number, number>();
  for (const { hash } of right) open.set(hash, (open.get(hash) ?? 0) + 1);
  return left.filter(({ hash }) => {
    const count = open.get(hash) ?? 0;
    if (count > 0) open.set(hash, count - 1);
    return count > 0;
  });
}

function lengthOf(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { length }) => sum + length, 0);
}
