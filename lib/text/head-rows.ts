import type { Label } from '../forms/form.ts';
import type { SpanningHead } from '../forms/form-table.ts';
import { type LabelCell, type LayoutRow, labelCell } from './table-layout.ts';

/** A column head and the heads below it; one without any stands over a single column. */
export interface HeadNode {
  key: string;
  label: Label;
  below: readonly HeadNode[];
}

/** Puts heads that belong together under the head that spans them, in the place of the first of them. */
export function underSpanningHeads(heads: readonly HeadNode[], spanning: readonly SpanningHead[]): HeadNode[] {
  let nodes = [...heads];
  for (const { key, label, over } of spanning) {
    const below = nodes.filter((node) => over.includes(node.key));
    if (below.length === 0) continue;
    const place = nodes.indexOf(below[0] as HeadNode);
    nodes = nodes.filter((node) => !below.includes(node));
    nodes.splice(place, 0, { key, label, below });
  }
  return nodes;
}

/** The rows of a head, `from` columns to the right: a head without heads below it reaches down to the values. */
export function headRows(heads: readonly HeadNode[], from: number, corner?: LabelCell): LayoutRow[] {
  const depth = Math.max(...heads.map(depthOf));
  const rows: LabelCell[][] = Array.from({ length: depth }, () => []);
  if (corner) rows[0]?.push({ ...corner, rowSpan: depth });
  const place = (node: HeadNode, level: number, column: number): number => {
    const width = widthOf(node);
    const rowSpan = node.below.length === 0 ? depth - level : 1;
    const scope = node.below.length === 0 ? 'col' : 'colgroup';
    rows[level]?.push(labelCell(node.label, column, scope, width, rowSpan));
    node.below.reduce((next, inner) => place(inner, level + 1, next), column);
    return column + width;
  };
  heads.reduce((next, head) => place(head, 0, next), from);
  return rows;
}

function depthOf(node: HeadNode): number {
  return 1 + Math.max(0, ...node.below.map(depthOf));
}

function widthOf(node: HeadNode): number {
  return node.below.length === 0 ? 1 : node.below.reduce((sum, inner) => sum + widthOf(inner), 0);
}
