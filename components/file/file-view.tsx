import type { TargetedEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { SHEET_ATTRIBUTE } from '../../lib/explain/geometry.ts';
import type { FileReading } from '../../lib/files/read-file.ts';
import type { MarkStyle } from '../../lib/marks/mark-styles.ts';
import { FILE_TEXTS } from '../../lib/text/file-text.ts';
import type { Language } from '../../lib/text/language.ts';
import { openFileSession } from './file-session.ts';
import { useDrop } from './use-drop.ts';

/** What the page of a file shows. */
export type FileState =
  | { kind: 'empty' }
  | { kind: 'reading'; name: string; done: number; of: number | null }
  | { kind: 'refused'; name: string; reason: string }
  /** The browser wants a permission for the file's site. */
  | { kind: 'closed'; origin: string }
  /** `turn` counts the files that were shown here. */
  | { kind: 'shown'; name: string; reading: FileReading; turn: number };

interface FileViewProps {
  state: FileState;
  language: Language;
  markStyle: MarkStyle;
  /** The address of the panel that speaks to this page. */
  panel: string;
  onChoose: (file: File) => void;
  onCancel: () => void;
  onAllow: (origin: string) => void;
}

/** A file beside its findings, or what keeps it from being shown; a file may be dropped anywhere. */
export function FileView({ state, language, markStyle, panel, onChoose, onCancel, onAllow }: FileViewProps) {
  const text = FILE_TEXTS[language];
  const isOver = useDrop(onChoose);
  return (
    <main class={isOver ? 'file over' : 'file'} data-state={state.kind}>
      <header class="file-bar">
        <h1 data-testid="file-name">
          {state.kind === 'shown' ? text.shown(state.name, state.reading.pages) : text.title}
        </h1>
        <Chooser label={state.kind === 'empty' ? text.choose : text.another} onChoose={onChoose} />
      </header>
      {state.kind === 'shown' ? (
        <div class="file-panes" key={state.turn}>
          <Pages state={state} language={language} markStyle={markStyle} />
          <iframe class="file-panel" title={text.findings} data-testid="file-panel" src={panel} />
        </div>
      ) : (
        <div class="file-said" role="status">
          {state.kind === 'empty' && <p data-testid="file-drop">{text.drop}</p>}
          {state.kind === 'reading' && <Progress {...state} language={language} onCancel={onCancel} />}
          {state.kind === 'refused' && (
            <>
              <p>{text.refused(state.name)}</p>
              <p data-testid="file-refused">{state.reason}</p>
            </>
          )}
          {state.kind === 'closed' && (
            <>
              <p>{text.closed(state.origin)}</p>
              <button type="button" data-testid="file-allow" onClick={() => onAllow(state.origin)}>
                {text.allow(state.origin)}
              </button>
            </>
          )}
          <p class="file-stays">{text.stays}</p>
        </div>
      )}
    </main>
  );
}

function Chooser({ label, onChoose }: { label: string; onChoose: (file: File) => void }) {
  return (
    <label class="file-choose">
      {label}
      <input
        type="file"
        data-testid="file-choose"
        accept=".pdf,.docx,.xlsx,.xlsm,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onChoose(file);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}

interface ProgressProps {
  name: string;
  done: number;
  of: number | null;
  language: Language;
  onCancel: () => void;
}

function Progress({ name, done, of, language, onCancel }: ProgressProps) {
  const text = FILE_TEXTS[language];
  return (
    <>
      <p data-testid="file-reading">{text.reading(name)}</p>
      <p>
        <progress aria-label={text.reading(name)} {...(of !== null && { value: done, max: of })} />
        {of !== null && <span class="file-count">{text.readPages(done, of)}</span>}
      </p>
      <button type="button" data-testid="file-cancel" onClick={onCancel}>
        {text.cancel}
      </button>
    </>
  );
}

interface PagesProps {
  state: Extract<FileState, { kind: 'shown' }>;
  language: Language;
  markStyle: MarkStyle;
}

/** The drawing in a frame of its own, in which no script may run and nothing be sent or opened. */
function Pages({ state, language, markStyle }: PagesProps) {
  const close = useRef<(() => void) | null>(null);
  const { reading } = state;
  useEffect(() => () => close.current?.(), []);
  // Chromium says at once that an empty frame has loaded, Firefox when it has put another empty document into it.
  const onLoad = ({ currentTarget: { contentDocument: top } }: TargetedEvent<HTMLIFrameElement>) => {
    if (!top || close.current) return;
    close.current = openFileSession(top, { reading, pageName: FILE_TEXTS[language].page, markStyle });
  };
  return (
    <iframe
      onLoad={onLoad}
      class="file-pages"
      title={FILE_TEXTS[language].document}
      data-testid="file-document"
      sandbox="allow-same-origin"
      {...{ [SHEET_ATTRIBUTE]: '' }}
    />
  );
}
