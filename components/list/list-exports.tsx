import { LIST_EXPORTS } from '../../lib/export/list/list-export.ts';
import type { ListText } from '../../lib/text/list/list-text.ts';
import type { ListActions } from './list-actions.ts';
import { isAudited, type ListRow } from './list-rows.ts';

interface ListExportsProps {
  rows: readonly ListRow[];
  text: ListText;
  isRunning: boolean;
  actions: ListActions;
}

/** The ways to take the whole list elsewhere, once something of it was read. */
export function ListExports({ rows, text, isRunning, actions }: ListExportsProps) {
  const isEmpty = isRunning || !rows.some(isAudited);
  return (
    <div class="row">
      <strong>{text.exports}</strong>
      {LIST_EXPORTS.map((kind) => (
        <button
          key={kind}
          type="button"
          data-testid={`list-export-${kind}`}
          disabled={isEmpty}
          onClick={() => actions.save(kind)}
        >
          {text.exportNames[kind]}
        </button>
      ))}
    </div>
  );
}
