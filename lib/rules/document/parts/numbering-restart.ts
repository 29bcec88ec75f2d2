import type { Article } from '../../../narrative/article.ts';
import { passageOf } from '../../../narrative/compact-text.ts';
import { partOf } from '../../../narrative/headings.ts';
import type { Paragraph } from '../../../narrative/paragraphs.ts';
import type { Passage } from '../../../page/source.ts';
import { defineRule } from '../../rule.ts';
import { chineseOrdinal } from './official-parts.ts';
import { numberedGaps } from './part-numbering.ts';

const NUMBER = /^([一二三四五六七八九十])[、.]/u;
/** Rows of 表三 are numbered 一、二、三、 too. */
const TABLE_ROW = /本年新收|上年结转|本年度办理结果|结转下/u;
const LONGEST_QUOTE = 30;
/** So many are named in the sentence; all are quoted. */
const SHOWN = 6;

export const numberingRestart = defineRule({
  id: 'numbering-restart',
  group: 'document',
  severity: 'info',
  class: 'structure',
  basis: '公文结构层次序数依次为“一、”“（一）”“1.”“（1）”（《党政机关公文处理工作条例》第九条）',
  check: ({ article }) => {
    const heads = article.parts.filter(({ part, ordinal }) => part !== null && ordinal !== null);
    if (heads.length < 3 || !heads.every(({ heading }) => NUMBER.test(heading.text.trim()))) return [];
    const restarts = runs(article).filter((run) => run.length > 1);
    const quotes = restarts.flat();
    if (quotes.length === 0) return [];
    const places = quotes
      .slice(0, SHOWN)
      .map(({ text }) => `“${text}”`)
      .join('');
    return [
      {
        quotes,
        message: {
          zh: `部分内部又用“一、”编号：${places}${quotes.length > SHOWN ? `等${quotes.length}处` : ''}，与各部分的编号相混，下一层宜用“（一）”。`,
          en: `Within a part points are numbered 一、 as the parts are: ${places} (${quotes.length}); the next level is （一）.`,
        },
      },
    ];
  },
});

/** Points that count 一、二、… within a part. */
function runs(article: Article): Passage[][] {
  const parts = new Set(ownHeadings(article));
  const found: Passage[][] = [];
  let inside = false;
  for (const paragraph of article.paragraphs) {
    const isPart = parts.has(keyOf(paragraph.block.frame, paragraph.block.index, paragraph.start, paragraph.end));
    inside ||= isPart;
    const ordinal = isPart ? null : (NUMBER.exec(paragraph.words.text)?.[1] ?? null);
    if (isPart) found.push([]);
    if (!inside || ordinal === null || !isPoint(paragraph)) continue;
    if (ordinal === '一') found.push([quote(paragraph)]);
    else if (ordinal === chineseOrdinal((found.at(-1)?.length ?? 0) + 1)) found.at(-1)?.push(quote(paragraph));
  }
  return found;
}

/** Headings of parts, official or carrying on their numbers. */
function ownHeadings({ parts, paragraphs }: Article): string[] {
  const extras = new Set(numberedGaps(parts).flatMap((gap) => gap.extras));
  const places = new Map(
    parts
      .filter((part) => part.part !== null || extras.has(part))
      .map(({ heading }) => [`${heading.frame}:${heading.block}:${heading.start}`, true]),
  );
  return paragraphs
    .filter(({ block, words }) => places.has(`${block.frame}:${block.index}:${words.at[0] ?? -1}`))
    .map(({ block, start, end }) => keyOf(block.frame, block.index, start, end));
}

function keyOf(...place: number[]): string {
  return place.join(':');
}

/** A line of a table of contents names an official part; a table's row is no point either. */
function isPoint({ block, words }: Paragraph): boolean {
  const name = words.text.slice(2, 42).split(/[。:;]/u)[0] ?? '';
  return block.table === null && !TABLE_ROW.test(name) && partOf(name) === null;
}

function quote({ block, words }: Paragraph): Passage {
  const end = words.text.search(/[。:;，]/u);
  return passageOf(block, words, 0, Math.min(end > 0 ? end : words.text.length, LONGEST_QUOTE));
}
