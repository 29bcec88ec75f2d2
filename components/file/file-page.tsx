import { render } from 'preact';
import { browser } from 'wxt/browser';
import { askForSite } from '../../lib/collect/site-permission.ts';
import { type FileReading, readFile } from '../../lib/files/read-file.ts';
import { loadSettings } from '../../lib/settings/stored-settings.ts';
import { FILE_TEXTS, fileRefusal } from '../../lib/text/file-text.ts';
import { loadPdfEngine } from './browser-pdf-engine.ts';
import { type FetchedFile, fetchFile } from './fetch-file.ts';
import { type FileState, FileView } from './file-view.tsx';
import '../surface/tokens.css';
import './file.css';

/** A file that is to be shown: its name, and where its bytes come from. */
interface WantedFile {
  name: string;
  url: string;
  bytes: (signal: AbortSignal) => Promise<FetchedFile>;
}

/** Shows a file that a person has chosen, dropped here or clicked on in a page, and has it checked. */
export async function startFilePage(root: HTMLElement, address: string | null): Promise<void> {
  const [{ settings }, tab] = await Promise.all([loadSettings(browser.storage.local), browser.tabs.getCurrent()]);
  const { language, marks } = settings;
  const text = FILE_TEXTS[language];
  document.documentElement.lang = language;
  document.title = text.title;
  let turn = new AbortController();
  let shown = 0;

  const draw = (state: FileState) =>
    render(
      <FileView
        state={state}
        language={language}
        markStyle={marks.hasTint ? 'tint' : 'plain'}
        panel={`/sidepanel.html?tab=${tab?.id}&audit`}
        onChoose={(file) => void show(chosen(file))}
        onCancel={() => turn.abort()}
        onAllow={(origin) => void askForSite(origin).then((isGiven) => isGiven && start())}
      />,
      root,
    );

  const show = async (wanted: WantedFile): Promise<void> => {
    turn.abort();
    const own = new AbortController();
    turn = own;
    const tell = (state: FileState) => turn === own && draw(state);
    tell({ kind: 'reading', name: wanted.name, done: 0, of: null });
    const state = await read(wanted, own.signal, (done, of) => tell({ kind: 'reading', name: wanted.name, done, of }));
    tell(state);
  };

  const read = async (
    { name, url, bytes }: WantedFile,
    signal: AbortSignal,
    onPage: (done: number, of: number) => void,
  ): Promise<FileState> => {
    const refused = (reason: string): FileState => ({ kind: 'refused', name, reason });
    try {
      const fetched = await bytes(signal);
      if (fetched.kind === 'closed') return { kind: 'closed', origin: fetched.origin };
      if (fetched.kind === 'too-large') return refused(fileRefusal({ fault: 'too-large' }, language));
      if (fetched.kind === 'refused') return refused(text.status(fetched.status));
      if (fetched.kind === 'unreachable') return refused(text.unreachable(fetched.detail));
      const reading = await readFile(fetched.bytes, { url, loadPdfEngine, signal, onPage });
      if ('fault' in reading) return refused(fileRefusal(reading, language));
      document.title = `${name} - ${text.title}`;
      return { kind: 'shown', name, reading: reading satisfies FileReading, turn: ++shown };
    } catch (error) {
      if (signal.aborted) return refused(fileRefusal({ fault: 'cancelled' }, language));
      throw error;
    }
  };

  const start = () => (address === null ? draw({ kind: 'empty' }) : show(linked(address)));
  await start();
}

function chosen(file: File): WantedFile {
  return {
    name: file.name,
    // A browser tells no path; the name is what a person knows the file by.
    url: `file:///${encodeURIComponent(file.name)}`,
    bytes: async () => ({ kind: 'file', bytes: new Uint8Array(await file.arrayBuffer()) }),
  };
}

function linked(address: string): WantedFile {
  const last =
    address
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1) ?? '';
  return { name: readable(last) || address, url: address, bytes: (signal) => fetchFile(address, signal) };
}

function readable(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch (error) {
    if (error instanceof URIError) return name;
    throw error;
  }
}
