import { runToEnd } from '../page/run-to-end.ts';
import { isElement, type Target } from './paint.ts';

/**
 * A number that changes when the text of the page's tables or of the located words changes. Asked for when a surface
 * opens, so that no observer has to run on the page.
 */
export function fingerprint(documents: readonly Document[], targets: ReadonlySet<Target>): number {
  return runToEnd(fingerprintSteps(documents, targets));
}

/** The same, put down after each table. */
export function* fingerprintSteps(
  documents: readonly Document[],
  targets: ReadonlySet<Target>,
): Generator<undefined, number> {
  const tables = new Set<Element>();
  for (const document of documents) for (const table of document.querySelectorAll('table')) tables.add(table);
  // Cells in shadow trees, which querySelectorAll does not enter, bring their own table.
  for (const target of targets) if (isElement(target)) tables.add(target.closest('table') ?? target);

  let hash = documents.length;
  for (const table of tables) {
    hash = hashText(table.isConnected ? (table.textContent ?? '') : '', hash);
    yield;
  }
  for (const target of targets) if (!isElement(target)) hash = hashText(target.toString(), hash);
  return hash;
}

/** FNV-1a over UTF-16 code units. */
function hashText(text: string, seed: number): number {
  let hash = seed ^ 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
