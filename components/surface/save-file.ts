import type { ExportedFile } from '../../lib/export/formats.ts';

/** A browser that asks where to save reads the content only after the answer. */
const KEPT_MS = 10 * 60_000;

/** Hands a file to the browser to be saved, as a click on a link to it does: no permission is asked for. */
export function saveFile({ name, content }: ExportedFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  // Firefox follows only links that stand in the document.
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
