import { fileRefusal } from '../../lib/text/file-text.ts';
import type { Language } from '../../lib/text/language.ts';
import type { ListText } from '../../lib/text/list/list-text.ts';
import type { ListRow } from './list-rows.ts';

/** What an entry has come to, in words, with a sign for those who see no colours. */
export function StateCell({ row, text, language }: { row: ListRow; text: ListText; language: Language }) {
  if (row.isUnderWay) return <span class="soft">{text.underWay}</span>;
  const words = stateText(row, text, language);
  return (
    <span class={`tone ${toneOf(row)}`} title={words}>
      <span aria-hidden="true">{SIGNS[toneOf(row)]}</span> {words}
    </span>
  );
}

const SIGNS = { error: '▲', warning: '■', clean: '✓', quiet: '–', open: '·' } as const;

function toneOf({ state, errors }: ListRow): keyof typeof SIGNS {
  if (state === 'findings') return errors > 0 ? 'error' : 'warning';
  if (state === 'all-blank' || state === 'no-form' || state === 'partial') return 'warning';
  return state === 'clean' ? 'clean' : state === 'waiting' ? 'open' : 'quiet';
}

/** `附件（PDF）：…`, `页面不存在（404）`. */
export function stateText({ state, outcome, entry }: ListRow, text: ListText, language: Language): string {
  const file = state === 'attachment' ? text.files[outcome?.file ?? entry.kind] : undefined;
  const detail = file ?? (state === 'duplicate' ? undefined : outcome?.detail);
  const words = detail ? text.withDetail(text.states[state], detail) : text.states[state];
  return outcome?.fault ? text.because(words, fileRefusal(outcome.fault, language)) : words;
}
