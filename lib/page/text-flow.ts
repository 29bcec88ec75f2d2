import type { TextTrace } from './places.ts';
import type { TextBlock } from './source.ts';

/** Where a block ends: the element that formed it and what is around it. */
export interface BlockPlace {
  owner: Element;
  path: readonly number[];
  table: number | null;
  hidden: number;
  isVerbatim: boolean;
  isPlaced: boolean;
}

/** Collects running text into blocks and remembers which text nodes they are made of. */
export interface TextFlow {
  readonly blocks: TextBlock[];
  /** Nothing has been added since the last block ended. */
  isEmpty(): boolean;
  /** `kept`: line breaks and spaces are kept, as in `<pre>`, and every line ends there; null where they are not. */
  add(node: Text, isInLink: boolean, kept: BlockPlace | null): void;
  addBreak(mark?: '\n' | '\t'): void;
  /** Ends the block; one without words is left out unless `keepsEmpty`. */
  end(place: BlockPlace, keepsEmpty?: boolean): void;
  readonly trace: TextTrace;
  /** The elements that the pieces of a block stand in, each with the offset at which its piece ends. */
  piecesOf(block: number): { end: number; element: Element }[];
}

/** A number alone in a cell is a value, no text; a year may be the first line of a title. */
const BARE_NUMBER = /^(?!\s*20\d\d\s*$)[^\S\t]*[\d.,]{1,12}[^\S\t]*$/u;

/** Opens the text flow of a frame; `nextOrder` numbers blocks and tables together. */
export function openTextFlow(frame: number, nextOrder: () => number): TextFlow {
  const blocks: TextBlock[] = [];
  const pieces = { nodes: [] as Text[], offsets: [] as number[], at: [] as number[], lengths: [] as number[] };
  const firsts: number[] = [];
  let first = 0;
  let text = '';
  let linked = 0;

  const end = ({ owner, path, table, hidden, isVerbatim, isPlaced }: BlockPlace, keepsEmpty = false): void => {
    const hasWords = /\S/.test(text);
    const isKept = keepsEmpty || (hasWords && (table === null || isVerbatim || !BARE_NUMBER.test(text)));
    if (isKept) {
      blocks.push({
        frame,
        index: blocks.length,
        order: nextOrder(),
        text,
        tag: owner.localName,
        linkOnly: (linked > 0 || !hasWords) && linked >= text.replace(/\s/g, '').length,
        table,
        path: [...path],
        ...(hidden > 0 && { hidden }),
        ...(isVerbatim && { isVerbatim }),
        ...(isPlaced && { isPlaced }),
      });
      firsts.push(first);
    } else {
      for (const list of [pieces.nodes, pieces.offsets, pieces.at, pieces.lengths]) list.length = first;
    }
    text = '';
    first = pieces.nodes.length;
    linked = 0;
  };

  const addPiece = (node: Text, offset: number, line: string, isInLink: boolean): void => {
    if (line === '') return;
    pieces.nodes.push(node);
    pieces.offsets.push(offset);
    pieces.at.push(text.length);
    pieces.lengths.push(line.length);
    text += line;
    if (isInLink) linked += line.replace(/\s/g, '').length;
  };

  return {
    blocks,
    isEmpty: () => text === '',
    add(node, isInLink, kept) {
      const { data } = node;
      if (!kept) {
        addPiece(node, 0, spaced(data), isInLink);
        return;
      }
      let offset = 0;
      // Where line breaks are kept every line is a paragraph, empty ones too: they end the rows of a text table.
      for (const line of data.split('\n')) {
        if (offset > 0) end(kept, true);
        addPiece(node, offset, line, isInLink);
        offset += line.length + 1;
      }
    },
    addBreak(mark = '\n') {
      text += mark;
    },
    end,
    trace: { ...pieces, firsts },
    piecesOf(block) {
      const found: { end: number; element: Element }[] = [];
      const behind = firsts[block + 1] ?? pieces.nodes.length;
      for (let i = firsts[block] ?? behind; i < behind; i++) {
        const element = pieces.nodes[i]?.parentElement;
        if (element) found.push({ end: (pieces.at[i] as number) + (pieces.lengths[i] as number), element });
      }
      return found;
    },
  };
}

/** Line breaks of the source are spaces; character by character, so that offsets stay. */
function spaced(value: string): string {
  if (!/[\n\r]/.test(value)) return value;
  return value
    .split(/([\n\r]+)/)
    .map((line, i, lines) => {
      if (i % 2 === 1) return ' '.repeat(line.length);
      return padded(line, i > 0, i < lines.length - 1);
    })
    .join('');
}

const NOT_NBSP_SPACE = /[^\S\u00a0]/u;

/** The white space of a line beside a line break is indentation of the source, tabs too. */
function padded(line: string, isAfterBreak: boolean, isBeforeBreak: boolean): string {
  let from = 0;
  let to = line.length;
  if (isAfterBreak) while (from < to && NOT_NBSP_SPACE.test(line[from] as string)) from++;
  if (isBeforeBreak) while (to > from && NOT_NBSP_SPACE.test(line[to - 1] as string)) to--;
  return ' '.repeat(from) + line.slice(from, to) + ' '.repeat(line.length - to);
}
