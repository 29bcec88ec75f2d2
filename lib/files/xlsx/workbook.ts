import { child, childrenOf, isYes, type XmlElement } from '../xml.ts';
import type { Calendar } from './shown-date.ts';

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  name: string;
  isHidden: boolean;
  /** Its part in the archive; null where it is none of cells. */
  part: string | null;
}

/** What a workbook says of itself. */
export interface Workbook extends Calendar {
  sheets: ListedSheet[];
}

/** A part that the workbook leads to. */
export interface Link {
  id: string;
  /** The last word of its type: `worksheet`, `styles`. */
  type: string;
  part: string;
}

/** Where the other parts are; `main` is the part of the workbook. */
export function readLinks(links: XmlElement | null, main: string): Link[] {
  return childrenOf(links ?? undefined, 'Relationship').map(({ attributes }) => ({
    id: attributes.get('Id') ?? '',
    type: attributes.get('Type')?.split('/').at(-1) ?? '',
    part: partName(main, attributes.get('Target') ?? ''),
  }));
}

/** Reads the list of sheets. */
export function readWorkbook(workbook: XmlElement, links: readonly Link[]): Workbook {
  const parts = new Map(links.filter(({ type }) => type === 'worksheet').map(({ id, part }) => [id, part]));
  const sheets = childrenOf(child(workbook, 'sheets'), 'sheet').map(({ attributes }) => ({
    name: attributes.get('name') ?? '',
    isHidden: /hidden/i.test(attributes.get('state') ?? ''),
    part: parts.get(attributes.get('id') ?? '') ?? null,
  }));
  return { sheets, isFrom1904: isYes(child(workbook, 'workbookPr')?.attributes.get('date1904')) };
}

/** Where a target leads to, from the folder of the part that names it. */
function partName(main: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  if (path.startsWith('/')) return path.slice(1);
  const names = main.split('/').slice(0, -1);
  for (const name of path.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '.') names.push(name);
  }
  return names.join('/');
}
