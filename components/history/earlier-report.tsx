import type { EarlierEvidence } from '../../lib/audit/document.ts';
import { factLabel } from '../../lib/text/fact-label.ts';
import { HISTORY_TEXTS } from '../../lib/text/history/history-text.ts';
import { useWords } from '../surface/words.ts';

/** The other report that a finding of years rests on: its name with the way to it, its cells and its words. */
export function EarlierReport({ earlier }: { earlier: EarlierEvidence }) {
  const { language } = useWords();
  const text = HISTORY_TEXTS[language];
  const { year, form, url, title, facts, quotes } = earlier;
  return (
    <div class="source">
      <p>
        {text.earlierReport}{' '}
        <a href={url} target="_blank" rel="noopener noreferrer" data-testid="earlier-report" lang="zh-CN">
          {title || url}
        </a>
      </p>
      {facts.length > 0 && (
        <>
          {text.earlierCells(year)}
          <ul>
            {facts.map(({ fact, value }) => (
              <li key={fact}>
                {factLabel(form, fact, language)} <b>{value ?? '—'}</b>
              </li>
            ))}
          </ul>
        </>
      )}
      {quotes.length > 0 && (
        <>
          {text.earlierQuotes(year)}
          {quotes.map((quote, at) => (
            <q lang="zh-CN" key={at}>
              {quote}
            </q>
          ))}
        </>
      )}
    </div>
  );
}
