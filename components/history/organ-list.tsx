import { useEffect, useRef, useState } from 'preact/hooks';
import { type KeptOrgan, withHistory } from '../../lib/history/history-database.ts';
import { findOrgans, ORGANS_A_PAGE, type OrganPage, organPage } from '../../lib/history/kept-organs.ts';
import { HISTORY_TEXTS, type HistoryText } from '../../lib/text/history/history-text.ts';
import { useLanguage } from '../surface/language.ts';

interface OrganListProps {
  first: OrganPage;
  /** Counts what was changed in the history. */
  change: number;
  chosen: string | null;
  onChoose: (key: string) => void;
}

/** The organs by name, a stretch at a time, or those that are searched for. */
export function OrganList({ first, change, chosen, onChoose }: OrganListProps) {
  const language = useLanguage();
  const text = HISTORY_TEXTS[language];
  const [wanted, setWanted] = useState('');
  const [limit, setLimit] = useState(ORGANS_A_PAGE);
  const [shown, setShown] = useState(first);
  const isFirst = useRef(true);
  useEffect(() => {
    // What the page was opened with is on the screen already.
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    let isWanted = true;
    void read(wanted, limit).then((page) => {
      if (isWanted) setShown(page);
    });
    return () => {
      isWanted = false;
    };
  }, [wanted, limit, change]);
  return (
    <nav class="organs" aria-label={text.organs}>
      <input
        type="search"
        data-testid="search-history"
        aria-label={text.search}
        placeholder={text.search}
        value={wanted}
        autoComplete="off"
        onInput={({ currentTarget }) => {
          setWanted(currentTarget.value);
          setLimit(ORGANS_A_PAGE);
        }}
      />
      {shown.organs.length === 0 && <p class="hint">{wanted.trim() === '' ? text.noneYet : text.noneFound}</p>}
      <ul data-testid="organs">
        {shown.organs.map((organ) => (
          <li key={organ.key}>
            <button
              type="button"
              data-testid="organ"
              aria-current={organ.key === chosen ? 'true' : undefined}
              onClick={() => onChoose(organ.key)}
            >
              <span>{organ.name}</span>
              <small>{organLine(organ, text)}</small>
            </button>
          </li>
        ))}
      </ul>
      {shown.hasMore && (
        <button type="button" class="more" data-testid="more-organs" onClick={() => setLimit(limit + ORGANS_A_PAGE)}>
          {text.more}
        </button>
      )}
    </nav>
  );
}

function read(wanted: string, limit: number): Promise<OrganPage> {
  return withHistory((database) =>
    wanted.trim() === '' ? organPage(database, limit) : findOrgans(database, wanted, limit),
  );
}

function organLine({ years, count }: KeptOrgan, text: HistoryText): string {
  const [first, last] = [years[0], years.at(-1)];
  return text.organCount(first === last ? `${first}` : `${first}–${last}`, count);
}
