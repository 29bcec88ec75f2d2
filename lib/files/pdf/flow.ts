import type { DrawnText } from '../drawing.ts';
import type { PageLine } from './page-items.ts';
import { type TextLine, wordsOf } from './text-lines.ts';

/** Lines that a page or a table ended before, as they come. */
export interface Flow {
  add(line: PageLine, margins: Margins): void;
  /** What follows is a paragraph of its own. */
  end(): void;
  readonly texts: DrawnText[];
}

/** Between which places the words of a document run. */
export interface Margins {
  left: number;
  right: number;
  /** The size of most words. */
  size: number;
}

const MOST_LINES_OF_TITLE = 4;

/** The margins of a document's pages: where most lines begin and the longest end. */
export function marginsOf(lines: readonly TextLine[]): Margins {
  const lefts = lines.map(({ left }) => left).sort((a, b) => a - b);
  const rights = lines.map(({ right }) => right).sort((a, b) => a - b);
  const sizes = lines.map(({ size }) => size).sort((a, b) => a - b);
  const at = (sorted: readonly number[], part: number) => sorted[Math.floor((sorted.length - 1) * part)] ?? 0;
  return { left: at(lefts, 0.1), right: at(rights, 0.9), size: at(sizes, 0.5) };
}

/** Gathers lines into paragraphs. */
export function openFlow(): Flow {
  const texts: DrawnText[] = [];
  let current: { lines: PageLine[]; isTitle: boolean } | null = null;
  let before: PageLine | null = null;
  const end = () => {
    if (current) texts.push(paragraphOf(current.lines, current.isTitle));
    current = null;
  };
  return {
    texts,
    end: () => {
      end();
      before = null;
    },
    add(line, margins) {
      const isTitle = isCentred(line, margins);
      const goesOn =
        current &&
        before &&
        (current.isTitle
          ? isTitle &&
            isSameSize(before, line) &&
            current.lines.length < MOST_LINES_OF_TITLE &&
            before.page === line.page
          : !isTitle && isOneParagraph(before, line, margins));
      if (!goesOn) {
        end();
        current = { lines: [], isTitle };
      }
      current?.lines.push(line);
      before = line;
    },
  };
}

function isOneParagraph(before: TextLine, line: TextLine, margins: Margins): boolean {
  if (!isFull(before, margins) || isIndented(line, margins) || !isSameSize(before, line)) return false;
  return !(NUMBERED.test(wordsOf(line)) && /[。；：！？]$/u.test(wordsOf(before)));
}

/** Where nothing is indented, only its number shows where a part begins. */
const NUMBERED = /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[)）])/u;

function isSameSize(a: TextLine, b: TextLine): boolean {
  return Math.abs(a.size - b.size) < 0.12 * Math.max(a.size, b.size);
}

/** Words ran on to the right margin. */
function isFull({ right, size }: TextLine, margins: Margins): boolean {
  return right > margins.right - 2.2 * size;
}

function isIndented({ left, size }: TextLine, margins: Margins): boolean {
  return left > margins.left + 1.2 * size;
}

/** A line of a title: in the middle, and larger than the text or far from the margins. */
function isCentred({ left, right, size }: TextLine, { left: from, right: to, size: usual }: Margins): boolean {
  const [before, behind] = [left - from, to - right];
  return Math.abs(before - behind) < 1.5 * size && (before > 2.5 * size || size > 1.2 * usual);
}

function paragraphOf(lines: readonly PageLine[], isTitle: boolean): DrawnText {
  const page = (lines[0] as PageLine).page;
  const words = lines.map(wordsOf);
  return { kind: 'text', text: words.reduce(joinWords, ''), level: isTitle ? 1 : 0, page };
}

/** Between Latin words a line's end is a space, between Chinese characters it is nothing. */
function joinWords(text: string, line: string): string {
  return /[A-Za-z]$/.test(text) && /^[A-Za-z]/.test(line) ? `${text} ${line}` : text + line;
}
