import { read } from '@e965/xlsx';
import { marked } from 'marked';
import type { ExportFormatId } from '../../lib/export/formats.ts';
import { parseDocument } from '../dom.ts';

/** What a reader of the exported file reads, in the words of an independent program. */
export async function readText(id: ExportFormatId, content: Blob): Promise<string> {
  switch (id) {
    case 'xlsx': {
      const { SheetNames, Sheets } = read(await content.arrayBuffer());
      return SheetNames.flatMap((name) => Object.values(Sheets[name] ?? {}).map((cell) => String(cell?.v))).join('\n');
    }
    case 'markdown':
      return parseDocument(marked.parse(await content.text(), { async: false })).body.textContent ?? '';
    case 'html':
      return parseDocument(await content.text()).body.textContent ?? '';
    default:
      return content.text();
  }
}
