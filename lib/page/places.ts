import type { SourcePlace } from './source.ts';

/**
 * The text nodes that the blocks of a frame are made of, in step: `lengths[i]` characters from `offsets[i]` of
 * `nodes[i]` stand at `at[i]` of a block, `firsts` has the first piece of each block. A page with a thousand reports has
 * hundreds of thousands of them, too many for an object each.
 */
export interface TextTrace {
  nodes: readonly Text[];
  offsets: readonly number[];
  at: readonly number[];
  lengths: readonly number[];
  firsts: readonly number[];
}

/** What leads from a `PageSource` back to the page, by frame: lists alone, so that who keeps them keeps no code. */
export interface PageTraces {
  /** By frame, table and cell. */
  elements: readonly (readonly (readonly Element[])[])[];
  texts: readonly TextTrace[];
}

/** Leads a place of a `PageSource` back to the page; null where it is no more as it was read. */
export type PagePlaces = (place: SourcePlace) => Element | Range | null;

export function openPlaces({ elements, texts }: PageTraces): PagePlaces {
  return (place) => {
    if ('cell' in place) return elements[place.frame]?.[place.table]?.[place.cell] ?? null;
    const text = texts[place.frame];
    return text ? rangeOf(text, place.block, place.start, place.end) : null;
  };
}

/** The range of [start, end) of a block; null where the page has changed. */
function rangeOf({ nodes, offsets, at, lengths, firsts }: TextTrace, block: number, start: number, end: number) {
  const behind = firsts[block + 1] ?? nodes.length;
  const endOf = (i: number) => (at[i] as number) + (lengths[i] as number);
  let from = firsts[block] ?? behind;
  while (from < behind && start >= endOf(from)) from++;
  let to = behind - 1;
  while (to > from && end <= (at[to] as number)) to--;
  const [startNode, endNode] = [nodes[from], nodes[to]];
  if (from >= behind || !startNode || !endNode) return null;
  const startOffset = (offsets[from] as number) + Math.max(0, start - (at[from] as number));
  const endOffset = (offsets[to] as number) + Math.min(lengths[to] as number, end - (at[to] as number));
  if (startOffset > startNode.length || endOffset > endNode.length) return null;
  const range = startNode.ownerDocument.createRange();
  range.setStart(startNode, startOffset);
  range.setEnd(endNode, endOffset);
  return range;
}
