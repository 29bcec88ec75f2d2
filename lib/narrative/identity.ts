import type { PageMeta, Passage } from '../page/source.ts';
import { agencyInSentence, agencyInTitle } from './agency.ts';
import { compact, passageOf, printed } from './compact-text.ts';
import { findYear } from './dates.ts';
import { readOrgan } from './organ.ts';
import type { Paragraph } from './paragraphs.ts';
import { readPeriod } from './period.ts';
import { readPublished } from './published.ts';
import type { ReportBody } from './report-body.ts';
import type { Identity } from './report-identity.ts';
import { passageInTitle, type ReportTitle } from './report-title.ts';
import { readSignature, type Signature } from './signature.ts';
import type { Sourced } from './sourced.ts';

/** The page around the report. */
export interface PageFacts {
  pageTitle: string;
  pageUrl: string;
  meta: PageMeta;
}

/** Who reports on which year, read from the title first, then from the text, then from the page around it. */
export function readIdentity(body: ReportBody, page: PageFacts): Identity {
  const signature = readSignature(body.paragraphs);
  const period = readPeriod(body.paragraphs);
  const agency = readAgency(body, signature, page);
  const year = readYear(body, period, page);
  const organ = agency ? readOrgan(agency.value) : ({ level: 'unknown', isGovernment: false } as const);
  return {
    agency,
    ...organ,
    year,
    period,
    published: readPublished(body.outside, page.meta) ?? signed(signature),
    signature: signature.agency ? { ...signature.agency, source: 'signature' } : null,
    signed: signed(signature),
  };
}

function signed({ date }: Signature): Sourced<string> | null {
  return date ? { ...date, source: 'signature' } : null;
}

function readAgency({ title, paragraphs }: ReportBody, signature: Signature, page: PageFacts): Sourced<string> | null {
  return (
    (title && agencyOfTitle(title)) ??
    agencyOfOpening(paragraphs) ??
    (signature.agency ? { ...signature.agency, source: 'signature' } : null) ??
    agencyOfPage(page)
  );
}

function agencyOfTitle(title: ReportTitle): Sourced<string> | null {
  const range = agencyInTitle(title.folded);
  if (!range) return null;
  // Folding keeps the number of characters, so the ranges of both texts are the same.
  const value = title.text.slice(range.from, range.to);
  return { value, source: 'title', passage: passageInTitle(title, range.from, range.to) };
}

/** The introduction stands in the first paragraphs. */
function agencyOfOpening(paragraphs: readonly Paragraph[]): Sourced<string> | null {
  for (const { block, words } of paragraphs.slice(0, 3)) {
    const range = agencyInSentence(words.text);
    if (!range) continue;
    const name = { text: '', at: words.at.slice(range.from, range.to) };
    return { value: printed(name, block.text), source: 'body', passage: passageOf(block, words, range.from, range.to) };
  }
  return null;
}

function agencyOfPage({ pageTitle, meta }: PageFacts): Sourced<string> | null {
  const title = compact(meta.named.articletitle ?? pageTitle);
  const range = /公开/.test(title.text) ? agencyInTitle(title.text) : null;
  if (range) return { value: title.text.slice(range.from, range.to), source: 'page-title', passage: null };
  const source = meta.named.contentsource?.trim();
  return source ? { value: source, source: 'meta', passage: null } : null;
}

function readYear(
  { title, paragraphs }: ReportBody,
  period: Identity['period'],
  page: PageFacts,
): Sourced<number> | null {
  const inTitle = title && findYear(title.folded);
  if (inTitle) {
    const passage = passageInTitle(title, inTitle.start, inTitle.end);
    return { value: inTitle.value, source: 'title', passage };
  }
  const ofPeriod = period && Number(period.value.to.slice(0, 4));
  if (ofPeriod && period.value.from.startsWith(`${ofPeriod}-`)) return { ...period, value: ofPeriod };
  return yearOfOpening(paragraphs) ?? yearOfPage(page);
}

const REPORT_OF_YEAR = /(20\d\d)年度?(?:政府|政务)?信息公开(?:工作)?(?:年度)?(?:报告|年报)/;

function yearOfOpening(paragraphs: readonly Paragraph[]): Sourced<number> | null {
  for (const { block, words } of paragraphs.slice(0, 3)) {
    const match = REPORT_OF_YEAR.exec(words.text);
    if (!match) continue;
    const passage: Passage = passageOf(block, words, match.index, match.index + 4);
    return { value: Number(match[1]), source: 'body', passage };
  }
  return null;
}

function yearOfPage({ pageTitle, meta }: PageFacts): Sourced<number> | null {
  const found = findYear(compact(meta.named.articletitle ?? '').text) ?? findYear(compact(pageTitle).text);
  return found ? { value: found.value, source: 'page-title', passage: null } : null;
}
