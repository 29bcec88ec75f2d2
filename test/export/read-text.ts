import { read } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
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
    case 'docx': {
      const { body } = await readWord(content);
      return [...body.getElementsByTagName('w:t')].map(({ textContent }) => textContent).join('\n');
    }
    case 'markdown':
      return parseDocument(marked.parse(await content.text(), { async: false })).body.textContent ?? '';
    case 'html':
      return parseDocument(await content.text()).body.textContent ?? '';
    default:
      return content.text();
  }
}

/** The parts of a Word file that its reader sees, as XML. Throws where they are not well-formed. */
export async function readWord(content: Blob): Promise<{ body: Document; footer: string; names: string[] }> {
  const files = unzipSync(new Uint8Array(await content.arrayBuffer()));
  const xml = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const { DOMParser } = new JSDOM().window;
  return {
    body: new DOMParser().parseFromString(xml('word/document.xml'), 'application/xml'),
    footer: xml('word/footer1.xml'),
    names: Object.keys(files),
  };
}
