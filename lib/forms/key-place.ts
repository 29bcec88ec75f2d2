import type { FactKey } from './form.ts';

/** `requests.denied.process.total` stands in the row `denied.process` and the column `total`; keys of a list name no column. */
export function placeOfKey(key: FactKey, hasColumns: boolean): { row: string; column: string } {
  const [, ...parts] = key.split('.');
  const column = hasColumns ? (parts.pop() ?? '') : '';
  return { row: parts.join('.'), column };
}
