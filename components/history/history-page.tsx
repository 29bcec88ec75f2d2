import { useEffect, useRef, useState } from 'preact/hooks';
import { withHistory } from '../../lib/history/history-database.ts';
import { type HistorySize, historySize, type OrganPage } from '../../lib/history/kept-organs.ts';
import type { OrganYears } from '../../lib/history/organ-years.ts';
import type { RuleSettings } from '../../lib/rules/settings.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { HISTORY_TEXTS } from '../../lib/text/history/history-text.ts';
import { useLanguage } from '../surface/language.ts';
import { useLoaded } from '../surface/use-loaded.ts';
import { KeepingBox } from './keeping-box.tsx';
import { OrganList } from './organ-list.tsx';

export interface HistoryPageProps {
  settings: Settings;
  keep: boolean;
  first: OrganPage;
  /** The organ to be shown first; null for none. */
  chosen: string | null;
}

/** Everything that is kept: the organs, the years of one of them side by side, and what can be done with it. */
export function HistoryPage({ settings, keep, first, chosen: linked }: HistoryPageProps) {
  const language = useLanguage();
  const text = HISTORY_TEXTS[language];
  const [news, setNews] = useState('');
  const [size, setSize] = useState<HistorySize | null>(null);
  const [chosen, setChosen] = useState(linked);
  const [years, setYears] = useState<OrganYears | null>(null);
  // Counts what was deleted or taken in: everything is read anew then.
  const [change, setChange] = useState(0);
  useEffect(() => void withHistory(historySize).then(setSize), [change]);
  useEffect(() => {
    let isWanted = true;
    if (chosen === null) setYears(null);
    else {
      void readYears(chosen, settings.rules).then((read) => {
        if (isWanted) setYears(read);
      });
    }
    return () => {
      isWanted = false;
    };
  }, [chosen, change]);
  // What draws and compares years comes when an organ is chosen: the list is on the screen before.
  const OrganView = useLoaded(chosen !== null, async () => (await import('./organ-view.tsx')).OrganView);
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed has gone with what it deleted: keys go on from the top.
  useEffect(() => {
    if (change > 0 && document.activeElement === document.body) heading.current?.focus();
  }, [years, size]);
  const onChanged = (words: string) => {
    setNews(words);
    setChange((count) => count + 1);
  };
  return (
    <main class="page history" data-state={size ? 'ready' : 'loading'}>
      <h1 ref={heading} tabIndex={-1}>
        {text.title}
      </h1>
      <p>{text.intro}</p>
      <p class="news" role="status" aria-live="polite" data-testid="history-news">
        {news}
      </p>
      <KeepingBox keep={keep} size={size} onSay={setNews} onChanged={onChanged} />
      <div class="organs-and-years">
        <OrganList first={first} change={change} chosen={chosen} onChoose={setChosen} />
        {years && OrganView ? (
          <OrganView key={years.organ.key} years={years} onChanged={onChanged} />
        ) : (
          <p class="hint">{size && size.organs > 0 ? text.chooseOrgan : ''}</p>
        )}
      </div>
    </main>
  );
}

async function readYears(organ: string, rules: RuleSettings): Promise<OrganYears | null> {
  const { organYears } = await import('../../lib/history/organ-years.ts');
  return withHistory((database) => organYears(database, organ, rules));
}
