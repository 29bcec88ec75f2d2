import type { AuditDocument } from '../audit/document.ts';

/** Characters that an editor does not show or that turn the reading direction; JSON may name them instead. */
const UNSEEN = /[\p{Cf}\u2028\u2029]/gu;

/** The audit document itself; invisible characters of quotations are escaped, which changes no value. */
export function toJson(document: AuditDocument): string {
  return JSON.stringify(document, null, 2).replace(UNSEEN, (character) =>
    Array.from(
      { length: character.length },
      (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
    ).join(''),
  );
}
