import { formById, formOfYear } from '../forms/form-by-id.ts';
import { type Article, readArticleSteps } from '../narrative/article.ts';
import { readClaimsSteps } from '../narrative/claims/read-claims.ts';
import { compact } from '../narrative/compact-text.ts';
import { spokenYear } from '../narrative/spoken-year.ts';
import type { PageSource } from '../page/source.ts';
import type { CandidateFrame } from './candidates.ts';
import type { ReadReport } from './report-reading.ts';

/** The unified format with its six parts is of 2019; earlier reports are of other kinds. */
const FIRST_YEAR = 2019;
const IS_REPORT = /(?:政府信息|政务|信息)公开.*(?:报告|年报)/u;
/** A guide, a notice, news of a report. */
const IS_OTHER =
  /指南|目录|制度|办法|规定|通知|方案|要点|计划|解读|图解|审议|召开|部署|培训|会议|通报|答复|申请表|一览|汇总表/u;
/** 清河镇公布2023年……: what stands for the organ's name is the head of a piece of news. */
const IS_NEWS = /(?:公布|发布|印发|晒出?|出炉|亮出)$/u;
const HEADINGS = 2;
const SHORTEST = 120;

/**
 * The report of a page on which no table can be read: pictures, lost markup, another layout. Its words are judged all
 * the same. Only where the page is surely such a report: a title of an organ and a year, official headings and prose.
 */
export function* wordsOnlyReports(
  page: PageSource,
  frames: readonly CandidateFrame[],
): Generator<undefined, ReadReport[]> {
  const article = yield* readArticleSteps({
    blocks: frames.flatMap(({ blocks }) => blocks.filter(({ hidden = 0 }) => hidden === 0)),
    reportTables: [],
    pageTitle: page.title,
    pageUrl: page.url,
    meta: page.meta,
    inserts: page.frames.flatMap(({ inserts = [] }) => inserts),
  });
  const year = article.identity.year?.value ?? null;
  if (year === null || year < FIRST_YEAR || !isSurelyReport(article)) return [];
  const form = formById(formOfYear(year));
  const claims = yield* readClaimsSteps(article, spokenYear(article, form.id));
  return [{ form, facts: new Map(), article, claims }];
}

function isSurelyReport({ titleText, pageTitle, identity, parts }: Article): boolean {
  const title = compact(titleText ?? pageTitle).text;
  if (!IS_REPORT.test(title) || IS_OTHER.test(title) || identity.agency === null || IS_NEWS.test(identity.agency.value))
    return false;
  const official = parts.filter(({ part }) => part !== null);
  const prose = official.flatMap(({ paragraphs }) => paragraphs.map(({ words }) => words.text)).filter(isSentence);
  const length = prose.reduce((sum, text) => sum + text.length, 0);
  return new Set(official.map(({ part }) => part)).size >= HEADINGS && length >= SHORTEST;
}

function isSentence(text: string): boolean {
  return /[。;]/u.test(text);
}
