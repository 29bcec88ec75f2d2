import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { localTime } from '../../lib/export/local-time.ts';
import type { Import } from '../../lib/history/history-file.ts';
import { saveSwitch } from '../../lib/history/history-switch.ts';
import type { HistorySize } from '../../lib/history/kept-organs.ts';
import { HISTORY_TEXTS, type HistoryText } from '../../lib/text/history/history-text.ts';
import { ownTimeZone } from '../surface/copy.ts';
import { useLanguage } from '../surface/language.ts';
import { saveFile } from '../surface/save-file.ts';
import { ConfirmButton } from './confirm-button.tsx';

interface KeepingBoxProps {
  keep: boolean;
  /** Null until it is known. */
  size: HistorySize | null;
  onSay: (words: string) => void;
  onChanged: (words: string) => void;
}

/** Whether checks are kept, how much is kept, and the whole of it out, in or away. */
export function KeepingBox({ keep, size, onSay, onChanged }: KeepingBoxProps) {
  const language = useLanguage();
  const text = HISTORY_TEXTS[language];
  const [isOn, setOn] = useState(keep);
  const turn = async (on: boolean) => {
    setOn(on);
    await saveSwitch(browser.storage.local, on ? 'on' : 'off');
    onSay(on ? text.keepOn : text.keepOff);
  };
  const isEmpty = !size || size.reports === 0;
  return (
    <section class="keeping">
      <label>
        <input
          type="checkbox"
          data-testid="keep-history"
          checked={isOn}
          onChange={({ currentTarget }) => void turn(currentTarget.checked)}
        />
        {text.keep}
      </label>
      <p data-testid="history-size">{size && sizeLine(size, text)}</p>
      <div class="actions">
        <button
          type="button"
          data-testid="export-history"
          disabled={isEmpty}
          onClick={() => attempt(async () => onSay(await save()))}
        >
          {text.exportAll}
        </button>
        <FileButton
          label={text.importFile}
          onFile={(file) =>
            attempt(async () => {
              const { importHistory } = await historyFile();
              const taken = await importHistory(await file.text());
              const say = taken.kind === 'imported' ? onChanged : onSay;
              say(importWords(taken, text));
            })
          }
        />
        <ConfirmButton
          id="empty-history"
          label={text.emptyAll}
          confirm={text.emptyConfirm(size?.reports ?? 0)}
          isDisabled={isEmpty}
          onConfirm={() => attempt(empty)}
        />
      </div>
    </section>
  );

  /** What the browser refuses is said where everything else is. */
  function attempt(run: () => Promise<void>): void {
    run().catch((error: unknown) => {
      console.error('gouji:', error);
      onSay(text.notDone(error instanceof Error ? error.message : String(error)));
    });
  }

  async function empty(): Promise<void> {
    const { emptyHistory } = await import('../../lib/history/kept-reports.ts');
    await emptyHistory();
    onChanged(text.emptied);
  }

  async function save(): Promise<string> {
    const now = new Date().toISOString();
    const name = `gouji-history-${(localTime(now, ownTimeZone())?.date ?? '').replaceAll('-', '')}.json`;
    const { exportHistory } = await historyFile();
    saveFile({ name, content: await exportHistory(now) });
    return text.saved(name);
  }
}

/** What checks every report of a file comes when a file is wanted. */
const historyFile = () => import('../../lib/history/history-file.ts');

function FileButton({ label, onFile }: { label: string; onFile: (file: File) => void }) {
  return (
    <label class="button">
      {label}
      <input
        type="file"
        accept="application/json,.json"
        data-testid="import-history"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          currentTarget.value = '';
        }}
      />
    </label>
  );
}

function sizeLine({ organs, reports, bytes, allowed }: HistorySize, text: HistoryText): string {
  const counts = text.size(organs, reports);
  if (bytes === null || allowed === null) return counts;
  return `${counts} · ${text.bytes(printedBytes(bytes), printedBytes(allowed))}`;
}

/** `840 kB`, `12.4 MB`, `7.9 GB`. */
function printedBytes(bytes: number): string {
  const units = ['kB', 'MB', 'GB', 'TB'];
  let size = bytes / 1000;
  let unit = 0;
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000;
    unit++;
  }
  return `${size.toFixed(size < 100 ? 1 : 0)} ${units[unit]}`;
}

function importWords(taken: Import, text: HistoryText): string {
  if (taken.kind === 'imported') return text.imported(taken.reports, taken.added);
  return taken.kind === 'full' ? text.importFull : text.refused(taken.path, taken.message);
}
