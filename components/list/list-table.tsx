import { useRef } from 'preact/hooks';
import type { Language } from '../../lib/text/language.ts';
import type { ListText } from '../../lib/text/list/list-text.ts';
import type { ListActions } from './list-actions.ts';
import { isAudited, type ListRow, type SortKey, sortedBy, type TableWish } from './list-rows.ts';
import { StateCell } from './state-cell.tsx';
import { useWindow } from './use-window.ts';

/** As `list.css` has it. */
const ROW_HEIGHT = 40;

const COLUMNS: readonly [SortKey, keyof ListText['columns']][] = [
  ['unit', 'unit'],
  ['year', 'year'],
  ['title', 'title'],
  ['date', 'date'],
  ['state', 'state'],
  ['errors', 'errors'],
  ['warnings', 'warnings'],
];

export interface ListTableProps {
  rows: readonly ListRow[];
  wish: TableWish;
  text: ListText;
  language: Language;
  actions: ListActions;
}

/** The table of all entries; only the rows in sight are drawn, so that a thousand stay smooth. */
export function ListTable({ rows, wish, text, language, actions }: ListTableProps) {
  const box = useRef<HTMLDivElement>(null);
  const { from, to, above, below } = useWindow(box, rows.length, ROW_HEIGHT);
  const tickable = rows.filter(({ canTick }) => canTick);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keys.
    <section class="table-box" ref={box} tabIndex={0} aria-label={text.title}>
      <table class="entries" aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            <th scope="col" class="tick">
              <input
                type="checkbox"
                data-testid="tick-shown"
                aria-label={text.tickShown}
                checked={tickable.length > 0 && tickable.every(({ isTicked }) => isTicked)}
                onChange={({ currentTarget }) => actions.tick(tickable, currentTarget.checked)}
              />
            </th>
            {COLUMNS.map(([key, column]) => (
              <th key={key} scope="col" class={column} aria-sort={sortOf(wish, key)}>
                <button
                  type="button"
                  data-testid={`sort-${key}`}
                  title={text.sortBy(text.columns[column])}
                  onClick={() => actions.wish(sortedBy(wish, key))}
                >
                  {text.columns[column]}
                </button>
              </th>
            ))}
            <th scope="col" class="actions">
              {text.columns.actions}
            </th>
          </tr>
        </thead>
        <tbody>
          {above > 0 && <tr style={{ height: `${above}px` }} />}
          {rows.slice(from, to).map((row, at) => (
            <EntryRow
              key={row.position}
              row={row}
              index={from + at + 2}
              text={text}
              language={language}
              actions={actions}
            />
          ))}
          {below > 0 && <tr style={{ height: `${below}px` }} />}
        </tbody>
      </table>
      {rows.length === 0 && <p class="none">{text.noneMatch}</p>}
    </section>
  );
}

function sortOf({ sort, isDescending }: TableWish, key: SortKey): 'ascending' | 'descending' | undefined {
  return sort === key ? (isDescending ? 'descending' : 'ascending') : undefined;
}

interface EntryRowProps {
  row: ListRow;
  /** From 1, the head being the first. */
  index: number;
  text: ListText;
  language: Language;
  actions: ListActions;
}

function EntryRow({ row, index, text, language, actions }: EntryRowProps) {
  const { entry, state, unit, year } = row;
  const isWeb = /^https?:/.test(entry.url);
  return (
    <tr data-testid="entry" data-state={state} data-url={entry.url} aria-rowindex={index}>
      <td class="tick">
        <input
          type="checkbox"
          aria-label={text.tickOne(entry.title)}
          disabled={!row.canTick}
          checked={row.isTicked}
          onChange={({ currentTarget }) => actions.tick([row], currentTarget.checked)}
        />
      </td>
      <th scope="row" class="unit" title={unit ?? undefined}>
        {unit ?? <span class="soft">{text.unknownUnit}</span>}
      </th>
      <td class="year" title={entry.isYearGuessed ? text.guessedHint : undefined}>
        {year === null ? '' : entry.isYearGuessed && !row.outcome?.report ? text.guessedYear(year) : year}
      </td>
      <td class="title" title={entry.title}>
        {isWeb ? (
          <a href={entry.url} target="_blank" rel="noreferrer noopener">
            {entry.title}
          </a>
        ) : (
          entry.title
        )}
      </td>
      <td class="date">{entry.date}</td>
      {isAudited(row) ? (
        <AuditedCells row={row} text={text} language={language} actions={actions} />
      ) : (
        // What could not be read has no counts and nothing to open: its reason takes their place.
        <td class="state" colSpan={4}>
          <StateCell row={row} text={text} language={language} />
        </td>
      )}
    </tr>
  );
}

/** What an audited row has come to, and the ways on from it. */
function AuditedCells({ row, text, language, actions }: Omit<EntryRowProps, 'index'>) {
  return (
    <>
      <td class="state">
        <StateCell row={row} text={text} language={language} />
      </td>
      <td class="errors">{row.errors || ''}</td>
      <td class="warnings">{row.warnings || ''}</td>
      <td class="actions">
        <button type="button" data-testid="see-findings" onClick={() => actions.see(row)}>
          {text.seeFindings}
        </button>
        <button type="button" data-testid="open-marked" title={text.openHint} onClick={() => actions.openMarked(row)}>
          {text.openMarked}
        </button>
        <button type="button" data-testid="save-document" onClick={() => actions.saveDocument(row)}>
          {text.saveDocument}
        </button>
      </td>
    </>
  );
}
