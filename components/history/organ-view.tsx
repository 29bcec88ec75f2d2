import { deleteOrgan } from '../../lib/history/kept-reports.ts';
import type { OrganYears } from '../../lib/history/organ-years.ts';
import { CHARTS, type ChartId, SERIES, seriesValue } from '../../lib/history/series.ts';
import { HISTORY_TEXTS } from '../../lib/text/history/history-text.ts';
import { SeverityMark } from '../findings/severity-mark.tsx';
import { useWords } from '../surface/words.ts';
import { ConfirmButton } from './confirm-button.tsx';
import { LineChart } from './line-chart.tsx';
import { YearsTable } from './years-table.tsx';

interface OrganViewProps {
  years: OrganYears;
  onChanged: (words: string) => void;
}

/** The years of one organ: the numbers as charts and as a table, with what relates the years between them. */
export function OrganView({ years, onChanged }: OrganViewProps) {
  const { language } = useWords();
  const text = HISTORY_TEXTS[language];
  const { organ, alsoNamed, damaged } = years;
  return (
    <section class="organ" data-testid="organ-view" aria-label={organ.name}>
      <div class="organ-head">
        <h2>{organ.name}</h2>
        <ConfirmButton
          id="delete-organ"
          label={text.deleteOrgan}
          confirm={text.deleteOrganConfirm(organ.count)}
          onConfirm={() => void deleteOrgan(organ.key).then(() => onChanged(text.deleted(organ.name)))}
        />
      </div>
      {alsoNamed.length > 0 && <p class="hint">{text.alsoNamed(alsoNamed.join(language === 'en' ? ', ' : '、'))}</p>}
      {damaged > 0 && <p class="hint">{text.damaged(damaged)}</p>}
      <YearsTable years={years} onChanged={onChanged} />
      <YearFindings years={years} />
      <Charts years={years} />
    </section>
  );
}

function YearFindings({ years: { columns } }: { years: OrganYears }) {
  const { language } = useWords();
  const text = HISTORY_TEXTS[language];
  const found = columns.flatMap(({ comparison }) => comparison?.findings ?? []);
  const isCompared = columns.some(({ comparison }) => comparison?.earlier);
  if (found.length === 0) return isCompared ? <p class="hint">{text.noYearFindings}</p> : null;
  return (
    <>
      <h3>{text.yearFindings}</h3>
      <ul class="year-findings" data-testid="year-findings">
        {found.map(({ severity, message, messageEn }, at) => (
          <li key={at}>
            <SeverityMark severity={severity} />
            <span>{language === 'en' ? messageEn : message}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** One year makes no line. */
const FEWEST_YEARS = 2;

function Charts({ years: { columns } }: { years: OrganYears }) {
  const { language } = useWords();
  const text = HISTORY_TEXTS[language];
  const all = columns.map(({ year }) => year);
  const lines = new Map(
    SERIES.map((id) => [
      id,
      { name: text.series[id], values: columns.map(({ shown }) => (shown ? seriesValue(shown, id) : null)) },
    ]),
  );
  const drawn = (Object.keys(CHARTS) as ChartId[]).flatMap((id) => {
    const chosen = CHARTS[id].flatMap((series) => lines.get(series) ?? []);
    const withPoints = chosen.filter(({ values }) => values.some((value) => value !== null));
    return withPoints.length > 0 ? [{ id, lines: withPoints }] : [];
  });
  if (all.length < FEWEST_YEARS || drawn.length === 0) return null;
  return (
    <div class="charts">
      {drawn.map(({ id, lines: chosen }) => (
        <LineChart key={id} title={text.charts[id]} note={text.chartHint} years={all} lines={chosen} />
      ))}
    </div>
  );
}
