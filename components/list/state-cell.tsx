import type { ListText } from '../../lib/text/list/list-text.ts';
import type { ListRow } from './list-rows.ts';

/** What an entry has come to, in words, with a sign for those who see no colours. */
export function StateCell({ row, text }: { row: ListRow; text: ListText }) {
  if (row.isUnderWay) return <span class="soft">{text.underWay}</span>;
  const words = stateText(row, text);
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

/** `附件（PDF）`, `页面不存在（404）`. */
export function stateText({ state, outcome, entry }: ListRow, text: ListText): string {
  const file = state === 'attachment' ? text.files[outcome?.file ?? entry.kind] : undefined;
  const detail = file ?? (state === 'duplicate' ? undefined : outcome?.detail);
  return detail ? text.withDetail(text.states[state], detail) : text.states[state];
}
