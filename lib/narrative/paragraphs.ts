import type { TextBlock } from '../page/source.ts';
import { type CompactText, compact } from './compact-text.ts';

/** A paragraph as a reader sees it: a block, or what stands between two line breaks of one. */
export interface Paragraph {
  block: TextBlock;
  /** [start, end) in the block's raw text. */
  start: number;
  end: number;
  words: CompactText;
}

/** A numbered or indented line starts a paragraph; any other line goes on with the words of the line above. */
const STARTS_PARAGRAPH =
  /^(?:#{1,6}\s|[\u3000\u00a0 \t]{2}|\s*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[、.．](?!\d)|第[一二三四五六七八九十]部分))/;
const ENDS_PARAGRAPH = /[。；;：:！!？?][”"]?\s*$/;
/** A heading has no full stop: 一、总体情况. */
const HEADING_LINE = /^\s*(?:#{1,6}\s*)?[一二三四五六七八九十]{1,3}、.{2,40}(?:情况|事项|措施|概述|问题)\s*$/;

/** Splits a block at the line breaks that part paragraphs; a break inside a sentence or a word does not. */
export function paragraphsOf(block: TextBlock): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const raw = block.text;
  let start = 0;
  for (let at = raw.indexOf('\n'); at >= 0; at = raw.indexOf('\n', at + 1)) {
    if (!partsParagraphs(raw, start, at)) continue;
    add(paragraphs, block, start, at);
    start = at + 1;
  }
  add(paragraphs, block, start, raw.length);
  return paragraphs;
}

function partsParagraphs(raw: string, start: number, at: number): boolean {
  const lineStart = Math.max(start, raw.lastIndexOf('\n', at - 1) + 1);
  const above = raw.slice(lineStart, at);
  return (
    ENDS_PARAGRAPH.test(above.slice(-8)) ||
    STARTS_PARAGRAPH.test(raw.slice(at + 1, at + 20)) ||
    (above.length < 60 && HEADING_LINE.test(above))
  );
}

function add(paragraphs: Paragraph[], block: TextBlock, start: number, end: number): void {
  const words = compact(block.text, start, end);
  if (words.text !== '') paragraphs.push({ block, start, end, words });
}
