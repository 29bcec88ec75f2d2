import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ReportDocument } from '../../lib/audit/document.ts';
import type { RelationState } from '../../lib/audit/relation-states.ts';
import { layoutOf } from '../../lib/text/form-layout.ts';
import { inLanguage } from '../../lib/text/in-language.ts';
import { MAP_TEXTS } from '../../lib/text/map-text.ts';
import type { SurfaceActions } from '../surface/surface-state.ts';
import { useWords } from '../surface/words.ts';
import { planOf } from './map-plan.ts';
import { MapTable } from './map-table.tsx';
import { RelationMark } from './relation-list.tsx';
import { relationWords, VERDICTS } from './relation-words.ts';

interface RelationMapProps {
  report: ReportDocument;
  index: number;
  relations: readonly RelationState[];
  actions: Pick<SurfaceActions, 'showRelation'>;
}

/** A pointer that only passes over a mark asks nothing of the page. */
const REST_MS = 150;

/** The tables of a report that have relations, each with its relations drawn over it. One stop for the tab key. */
export function RelationMap({ report, index, relations, actions }: RelationMapProps) {
  const { language } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<RelationState | null>(null);
  const [reached, setReached] = useState<string | null>(null);
  const parts = useMemo(() => drawnParts(report, relations), [report, relations]);
  const first = parts.flatMap(({ lines }) => lines)[0] ?? null;
  useEffect(() => {
    if (!pointed) return;
    const timer = setTimeout(() => actions.showRelation(index, pointed, true), REST_MS);
    return () => clearTimeout(timer);
  }, [pointed]);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = neighbour(box.current, event);
    if (!next) return;
    event.preventDefault();
    setReached(next.dataset.relation ?? null);
    next.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons inside.
    <div class="relation-map" data-testid="relation-map" ref={box} onKeyDown={onKeyDown}>
      {parts.map(({ part, title }, at) => (
        <div class="map-box" key={at}>
          <p class="map-title">{inLanguage(title, language)}</p>
          <MapTable
            part={part}
            title={inLanguage(title, language)}
            report={report}
            relations={relations}
            pointed={pointed}
            reachable={reached ?? first}
            onPoint={setPointed}
            onGo={(relation) => {
              setReached(relation.id);
              setPointed(relation);
              actions.showRelation(index, relation, false);
            }}
          />
        </div>
      ))}
      {pointed && <PointedRelation report={report} relation={pointed} />}
    </div>
  );
}

/** The parts of the form through which relations run. */
function drawnParts(report: ReportDocument, relations: readonly RelationState[]) {
  return layoutOf(report).flatMap(({ title, parts }) =>
    parts.flatMap((part) => {
      const { rows, segments, lanes } = planOf(part, relations);
      const lines = [...rows, ...segments, ...lanes.flatMap((lane) => lane.lines)];
      return lines.length > 0 ? [{ part, title, lines: lines.map(({ relation }) => relation.id) }] : [];
    }),
  );
}

/** The mark that an arrow key leads to: the next one to the side, or the nearest above or below. */
function neighbour(box: HTMLElement | null, { key, target }: KeyboardEvent): HTMLElement | null {
  const marks = [...(box?.querySelectorAll<HTMLElement>('.map-mark') ?? [])];
  const at = marks.indexOf(target as HTMLElement);
  if (at < 0) return null;
  if (key === 'Home') return marks[0] ?? null;
  if (key === 'End') return marks.at(-1) ?? null;
  if (key === 'ArrowRight' || key === 'ArrowLeft') return marks[at + (key === 'ArrowRight' ? 1 : -1)] ?? null;
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return null;
  const here = middleOf(target as HTMLElement);
  const below = marks.filter((mark) =>
    key === 'ArrowDown' ? middleOf(mark).y > here.y + 1 : middleOf(mark).y < here.y - 1,
  );
  const away = (mark: HTMLElement) => Math.hypot(2 * (middleOf(mark).x - here.x), middleOf(mark).y - here.y);
  return below.sort((a, b) => away(a) - away(b))[0] ?? null;
}

function middleOf(element: HTMLElement): { x: number; y: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** The numbers of the relation that is pointed at; the mark itself tells them to a screen reader. */
function PointedRelation({ report, relation }: { report: ReportDocument; relation: RelationState }) {
  const { language, words } = useWords();
  const { verdict, label, numbers, why } = relationWords(report, relation, words, language);
  return (
    <div class="pointed-relation" data-testid="pointed-relation" data-verdict={verdict} aria-hidden="true">
      <p>
        <RelationMark verdict={verdict} /> <b>{words.verdicts[verdict]}</b> {label}
      </p>
      {numbers !== '' && <p class="numbers">{numbers}</p>}
      {why !== null && <p>{why}</p>}
    </div>
  );
}

/** What the lines mean. */
export function MapLegend() {
  const { language, words } = useWords();
  const text = MAP_TEXTS[language];
  return (
    <ul class="map-legend" aria-label={text.legend}>
      {VERDICTS.map((verdict) => (
        <li key={verdict}>
          <RelationMark verdict={verdict} />
          <span class="map-sample" data-verdict={verdict} aria-hidden="true" />
          {text.withLine(words.verdicts[verdict], text.lines[verdict])}
        </li>
      ))}
    </ul>
  );
}
