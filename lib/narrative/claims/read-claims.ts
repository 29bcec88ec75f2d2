import { runToEnd } from '../../page/run-to-end.ts';
import type { Article } from '../article.ts';
import type { Paragraph } from '../paragraphs.ts';
import { breakdownsIn } from './breakdown-claims.ts';
import { speakerOf } from './circle.ts';
import type { Claim, CountClaim } from './claim.ts';
import { type Setting, settingUnder, type Utterance, utterancesOf } from './context.ts';
import { decisionCounts } from './decision-claims.ts';
import { growthsIn } from './growth-claims.ts';
import { noCases, noRequests } from './none-claims.ts';
import { normativeCounts } from './normative-claims.ts';
import {
  channelCounts,
  disclosedCounts,
  feeCounts,
  interpretationCounts,
  pairedChannelCounts,
} from './publication-claims.ts';
import { carriedCounts } from './requests/carried-claims.ts';
import { doneIn } from './requests/done-claims.ts';
import { outcomesOf } from './requests/outcome-claims.ts';
import { quartersIn } from './requests/quarter-claims.ts';
import { oneKindAlone, receivedParts } from './requests/received-parts.ts';
import { besideEachOther, newInBrackets, requestCounts, sentenceFacts } from './requests/request-claims.ts';
import { restIn } from './rest-claims.ts';
import { reviewCounts } from './review-claims.ts';
import { reviewEnds } from './review-ends.ts';
import { sharesIn } from './share-claims.ts';
import { togetherIn } from './together-claims.ts';

/** （二）依申请公开情况。…, 2.依申请公开, or a heading without a number. */
const LOWER_HEADING = /^(?:\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[、.](?!\d))([^。:，;]{2,36})(?:[。:]|$)/;
const BARE_HEADING = /^(?:政府信息)?(?:依申请公开|主动公开)(?:政府信息)?(?:工作|办理)?(?:的)?情况$/;
/** A paragraph without a counted number and without these words states nothing that can be compared. */
const MAY_STATE =
  /[\d零〇一二三四五六七八九十百千两][万余多]?[件条份宗起例个项次篇元、，;。]|申请|复议|诉讼|信息处理费|规范性文件/;

/** Whole reports without one line break have half of this; beyond it nothing was written as prose. */
const LONGEST_PARAGRAPH = 20_000;

/**
 * The statements with numbers that an article makes about the work of `year`, in reading order; of those paragraphs alone
 * that are wanted, by their words.
 */
export function readClaims(
  article: Article,
  year: number | null = article.identity.year?.value ?? null,
  isWanted: (words: string) => boolean = () => true,
): Claim[] {
  return runToEnd(readClaimsSteps(article, year, isWanted));
}

/** The same; it can be put down between paragraphs. */
export function* readClaimsSteps(
  { parts, paragraphs, identity }: Article,
  year: number | null = identity.year?.value ?? null,
  isWanted: (words: string) => boolean = () => true,
): Generator<undefined, Claim[]> {
  const start: Setting = { year, speaker: speakerOf(identity), topic: null, isCurrent: true };
  const claims: Claim[] = [];
  let index = -1;
  for (const { paragraphs: own, setting } of stretchesOf({ parts, paragraphs }, start)) {
    let current = setting;
    for (const paragraph of own) {
      index++;
      const { text } = paragraph.words;
      const heading = lowerHeading(text);
      if (heading !== null) current = settingUnder(heading, setting);
      if (text.length > LONGEST_PARAGRAPH || !MAY_STATE.test(text) || !isWanted(text)) continue;
      // One by one: a spread of very many would not fit on the stack.
      for (const claim of yield* claimsOf(paragraph, current, index)) claims.push(claim);
      yield;
    }
  }
  return claims;
}

/** The introduction and the parts, each with what its reading starts from. */
function stretchesOf({ parts, paragraphs }: Pick<Article, 'parts' | 'paragraphs'>, start: Setting) {
  const introduction = paragraphs.slice(0, introductionLength({ parts, paragraphs }));
  return [
    { paragraphs: introduction, setting: start },
    ...parts
      // What is wrong and what shall be done speaks of other years and of plans.
      .filter(({ part }) => part !== 'problems')
      .map(({ part, paragraphs: own }) => ({
        paragraphs: own,
        setting: { ...start, topic: part === 'requests' || part === 'review' ? part : null },
      })),
  ];
}

function introductionLength({ parts, paragraphs }: Pick<Article, 'parts' | 'paragraphs'>): number {
  const first = parts[0]?.heading;
  if (!first) return paragraphs.length;
  const at = paragraphs.findIndex(({ block, end }) => block.index === first.block && end > first.start);
  return at < 0 ? paragraphs.length : at;
}

function lowerHeading(text: string): string | null {
  const numbered = LOWER_HEADING.exec(text.slice(0, 48));
  if (numbered) return numbered[1] ?? '';
  return text.length <= 20 && BARE_HEADING.test(text) ? text : null;
}

/** Sentences read before the reading may be put down inside a long paragraph. */
const SENTENCES_AT_ONCE = 8;

function* claimsOf(paragraph: Paragraph, setting: Setting, index: number): Generator<undefined, Claim[]> {
  const utterances = utterancesOf(paragraph, setting);
  const claims: Claim[] = [];
  for (const i of utterances.keys()) {
    for (const claim of claimsOfSentence(utterances, i, setting.year, index)) claims.push(claim);
    if (i % SENTENCES_AT_ONCE === SENTENCES_AT_ONCE - 1) yield;
  }
  for (const claim of sharesIn(utterances, index)) claims.push(claim);
  for (const claim of growthsIn(paragraph, index)) claims.push(claim);
  return claims;
}

function claimsOfSentence(
  utterances: readonly Utterance[],
  i: number,
  year: number | null,
  paragraph: number,
): Claim[] {
  const utterance = utterances[i] as Utterance;
  const { statements, asides } = utterance;
  const sentence = sentenceFacts(utterances, i);
  const counts = statements.flatMap((statement): CountClaim[] => [
    ...disclosedCounts(statement, paragraph),
    ...requestCounts(statement, sentence, paragraph),
    ...carriedCounts(statement, utterance, year, paragraph),
    ...noRequests(statement, paragraph),
    ...noCases(statement, utterance.words, paragraph),
    ...normativeCounts(statement, utterance, paragraph),
    ...channelCounts(statement, utterance, paragraph),
    ...interpretationCounts(statement, paragraph),
    ...feeCounts(statement, utterance, paragraph),
    ...receivedParts(statement, utterance, paragraph),
    ...decisionCounts(statement, utterance, paragraph),
  ]);
  const inBrackets = asides.flatMap(({ aside }): Claim[] => [
    ...carriedCounts(aside, utterance, year, paragraph),
    ...newInBrackets(aside, paragraph),
    ...receivedParts(aside, utterance, paragraph),
    ...outcomesOf(aside, utterance, paragraph),
  ]);
  return [
    ...besideEachOther(counts),
    ...inBrackets,
    ...statements.flatMap((statement) => outcomesOf(statement, utterance, paragraph)),
    ...oneKindAlone(utterance, paragraph),
    ...reviewCounts(utterance, paragraph),
    ...reviewEnds(utterance, paragraph),
    ...pairedChannelCounts(utterance, paragraph),
    ...doneIn(utterances, i, paragraph),
    ...breakdownsIn(utterances, i, paragraph),
    ...quartersIn(utterance, paragraph),
    ...restIn(utterance, paragraph),
    ...togetherIn(utterance, paragraph),
  ];
}
