import type { RecheckDocument } from '../../lib/audit/document.ts';
import { localTime } from '../../lib/export/local-time.ts';
import { HISTORY_TEXTS } from '../../lib/text/history/history-text.ts';
import type { YearComparison } from '../../lib/years/compare-years.ts';
import { SeverityMark } from '../findings/severity-mark.tsx';
import { ownTimeZone } from '../surface/copy.ts';
import { useWords } from '../surface/words.ts';
import type { HistoryNote, ReportNote } from './history-note.ts';
import './history-line.css';

/** Below the findings: what other years and earlier audits say, or the question whether a history is to be kept. */
export function HistoryLine({ note }: { note: Exclude<HistoryNote, { kind: 'awaited' }> }) {
  const { language } = useWords();
  const text = HISTORY_TEXTS[language];
  return (
    <section data-testid="history-line" aria-label={text.lineLabel}>
      {note.kind === 'unasked' && <Question answer={note.answer} />}
      {note.kind === 'failed' && <p>{text.failed(note.detail)}</p>}
      {note.kind === 'known' && <Known {...note} />}
    </section>
  );
}

function Question({ answer }: { answer: (keep: boolean) => void }) {
  const { language } = useWords();
  const text = HISTORY_TEXTS[language];
  return (
    <div class="question">
      <details data-testid="history-why">
        <summary>{text.ask}</summary>
        <p>{text.askMore}</p>
      </details>
      <button type="button" data-testid="history-yes" onClick={() => answer(true)}>
        {text.askYes}
      </button>
      <button type="button" data-testid="history-no" onClick={() => answer(false)}>
        {text.askNo}
      </button>
    </div>
  );
}

/** A page of many reports is no place to list what each of them says. */
const MOST_REPORTS = 3;

function Known({ keeping, reports }: Extract<HistoryNote, { kind: 'known' }>) {
  const { language } = useWords();
  const text = HISTORY_TEXTS[language];
  const [first] = reports;
  return (
    <>
      {reports.slice(0, MOST_REPORTS).map((report, at) => (
        <Report key={at} {...report} />
      ))}
      {keeping !== 'kept' && <p>{text.keeping[keeping]}</p>}
      <p class="links">
        {reports.slice(0, 1).map(({ comparison }) => comparison?.earlier && <EarlierLink {...comparison.earlier} />)}
        <a
          class="link"
          data-testid="open-history"
          href={`/records.html${first?.organ ? `#${encodeURIComponent(first.organ)}` : ''}`}
          target="_blank"
          rel="noopener"
        >
          {text.openHistory}
        </a>
      </p>
    </>
  );
}

function Report({ comparison, recheck }: ReportNote) {
  const { language } = useWords();
  return (
    <>
      <p data-testid="years-line" data-broken={comparison && comparison.broken > 0 ? 'true' : undefined}>
        {comparison ? comparisonLine(comparison, language) : HISTORY_TEXTS[language].unplaced}
      </p>
      {recheck && <Recheck recheck={recheck} />}
    </>
  );
}

function comparisonLine({ earlier, uncompared, held, broken, undecided }: YearComparison, language: 'zh-CN' | 'en') {
  const text = HISTORY_TEXTS[language];
  if (earlier) return text.compared(earlier.year, held, broken, undecided);
  if (!uncompared) return text.unplaced;
  if (uncompared.reason === 'no-record') return text.noRecord(uncompared.year);
  return language === 'en' ? uncompared.message.en : uncompared.message.zh;
}

function EarlierLink({ url, year }: { url: string; year: number }) {
  const { language } = useWords();
  return (
    <a class="link" data-testid="open-earlier" href={url} target="_blank" rel="noopener noreferrer">
      {HISTORY_TEXTS[language].openEarlier(year)}
    </a>
  );
}

/** `2026-11-20 16:00` on this computer's clock. */
function minuteOf(iso: string): string {
  const local = localTime(iso, ownTimeZone());
  return local ? `${local.date} ${local.time.slice(0, 5)}` : iso;
}

const OUTCOMES = ['corrected', 'remaining', 'added', 'unclear'] as const;

/** What became of the findings of an earlier audit, folded; the counts in front. */
function Recheck({ recheck }: { recheck: RecheckDocument }) {
  const { language } = useWords();
  const text = HISTORY_TEXTS[language];
  const { since, corrected, remaining, added, unclear } = recheck;
  return (
    <details data-testid="recheck">
      <summary>
        {text.recheck(minuteOf(since), corrected.length, remaining.length, added.length)}
        {unclear.length > 0 && ` · ${text.recheckUnclear(unclear.length)}`}
      </summary>
      {OUTCOMES.filter((outcome) => recheck[outcome].length > 0).map((outcome) => (
        <div key={outcome} data-outcome={outcome}>
          <p class="outcome">{text.outcomes[outcome]}</p>
          <ul>
            {recheck[outcome].map(({ severity, message, messageEn }, at) => (
              <li key={at}>
                <SeverityMark severity={severity} />
                <span>{language === 'en' ? messageEn : message}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
}
