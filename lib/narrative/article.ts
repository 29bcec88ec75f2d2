import { runToEnd } from '../page/run-to-end.ts';
import type { Insert, PageMeta, Passage, TextBlock } from '../page/source.ts';
import { passageOf } from './compact-text.ts';
import type { PartId } from './headings.ts';
import { readIdentity } from './identity.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { type BodyParagraph, findReportBody, type PlacedReportTable } from './report-body.ts';
import type { Identity } from './report-identity.ts';
import { titlePassage } from './report-title.ts';

/** A part heading as it stands in the report. `part` is null for a numbered heading of no official part. */
export interface ArticlePart {
  part: PartId | null;
  /** The printed ordinal, 1 for 一; null where the heading has none. */
  ordinal: number | null;
  heading: Passage;
  /** Blocks from the heading's up to the next part's, the heading's own first. */
  blocks: readonly TextBlock[];
  /** The text under the heading; what follows the heading in its own paragraph comes first. */
  paragraphs: readonly Paragraph[];
}

/** The report's own text, without the page's navigation, footers and related links, and without table cells. */
export interface Article {
  /** The first block of the title, word for word. */
  title: Passage | null;
  /** The whole title as printed, without white space: it may be broken over several blocks. */
  titleText: string | null;
  blocks: readonly TextBlock[];
  /** The text in reading order, headings and the introduction included; blocks split at their line breaks. */
  paragraphs: readonly Paragraph[];
  parts: readonly ArticlePart[];
  identity: Identity;
  /** Pictures, frames and links to files on the page, wherever they stand. */
  inserts: readonly Insert[];
  /** Title of the document and address of the page, for comparison with the report's own year. */
  pageTitle: string;
  pageUrl: string;
}

export interface ArticleSource {
  blocks: readonly TextBlock[];
  /** Recognised tables of the report; their cells are not text. */
  reportTables: readonly PlacedReportTable[];
  pageTitle: string;
  pageUrl: string;
  meta: PageMeta;
  inserts?: readonly Insert[];
}

/** Reads the report's text out of the text blocks of a page. */
export function readArticle(source: ArticleSource): Article {
  return runToEnd(readArticleSteps(source));
}

/** Characters folded before the reading may be put down. */
const CHARACTERS_AT_ONCE = 8_000;

/** The same; it can be put down between stretches of text. */
export function* readArticleSteps({
  blocks,
  reportTables,
  pageTitle,
  pageUrl,
  meta,
  inserts = [],
}: ArticleSource): Generator<undefined, Article> {
  const paragraphs = new Map<TextBlock, readonly Paragraph[]>();
  let since = 0;
  for (const block of blocks) {
    if (block.linkOnly) continue;
    paragraphs.set(block, paragraphsOf(block));
    since += block.text.length;
    if (since < CHARACTERS_AT_ONCE) continue;
    since = 0;
    yield;
  }
  const body = findReportBody(blocks, reportTables, (block) => paragraphs.get(block) ?? []);
  yield;
  return {
    title: body.title && titlePassage(body.title),
    titleText: body.title?.text ?? null,
    blocks: blocksOf(body.paragraphs),
    paragraphs: body.paragraphs,
    parts: partsOf(body.paragraphs),
    identity: readIdentity(body, { pageTitle, pageUrl, meta }),
    inserts,
    pageTitle,
    pageUrl,
  };
}

function partsOf(paragraphs: readonly BodyParagraph[]): ArticlePart[] {
  const starts = paragraphs.flatMap(({ heading }, i) => (heading ? [i] : []));
  return starts.map((start, i) => {
    const own = paragraphs.slice(start, starts[i + 1] ?? paragraphs.length);
    const { block, words, heading } = own[0] as BodyParagraph;
    const { part, ordinal, end } = heading as NonNullable<typeof heading>;
    const tail = textAfter(own[0] as BodyParagraph, end);
    return {
      part,
      ordinal,
      heading: passageOf(block, words, 0, end),
      blocks: blocksOf(own),
      paragraphs: [...(tail ? [tail] : []), ...own.slice(1)],
    };
  });
}

/** What stands behind a heading in the same paragraph: 一、总体情况。2020年以来…… */
function textAfter({ block, words, end }: BodyParagraph, from: number): Paragraph | null {
  const skip = from + (/^[。:]/.test(words.text.slice(from)) ? 1 : 0);
  if (skip >= words.text.length) return null;
  return {
    block,
    words: { text: words.text.slice(skip), at: words.at.slice(skip) },
    start: words.at[skip] ?? end,
    end,
  };
}

function blocksOf(paragraphs: readonly Paragraph[]): TextBlock[] {
  return [...new Set(paragraphs.map(({ block }) => block))];
}
