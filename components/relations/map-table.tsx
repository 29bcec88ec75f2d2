import type { RelationState } from '../../lib/audit/relation-states.ts';
import { inLanguage } from '../../lib/text/in-language.ts';
import { MAP_TEXTS } from '../../lib/text/map-text.ts';
import type { FactCell, LayoutPart, LayoutRow } from '../../lib/text/table-layout.ts';
import { useWords } from '../surface/words.ts';
import { FormHead, RowName } from './form-head.tsx';
import { MapMark, type MarkProps } from './map-mark.tsx';
import { type MapLane, type MapLine, type MapPlan, planOf } from './map-plan.ts';

export interface MapTableProps extends Omit<MarkProps, 'relation'> {
  part: LayoutPart;
  title: string;
  relations: readonly RelationState[];
}

/**
 * A part of the form with its relations drawn over it: a line through the terms of each, and a mark at its end that says
 * what was found of it.
 */
export function MapTable({ part, title, relations, ...marks }: MapTableProps) {
  const { language } = useWords();
  const { caption, head, body } = part;
  const plan = planOf(part, relations);
  return (
    <table class="map">
      <caption class={caption ? undefined : 'visually-hidden'}>
        {caption ? inLanguage(caption, language) : title}
      </caption>
      <thead>
        {head.map((row, at) => (
          <tr key={at}>
            {row.map((cell) => cell.kind === 'label' && <FormHead key={cell.column} cell={cell} />)}
            {at === 0 && plan.rows.length > 0 && (
              <th scope="col" rowSpan={head.length} class="map-end">
                {MAP_TEXTS[language].rowMarks}
              </th>
            )}
          </tr>
        ))}
      </thead>
      <tbody>
        {body.map((row, at) => (
          <BodyRow key={at} row={row} at={at} plan={plan} {...marks} />
        ))}
        {plan.lanes.map((lane) => (
          <LaneRow key={lane.rule} lane={lane} part={part} hasEnd={plan.rows.length > 0} {...marks} />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = Omit<MarkProps, 'relation'> & { row: LayoutRow; at: number; plan: MapPlan };

function BodyRow({ row, at, plan, ...marks }: RowProps) {
  const ending = plan.rows.find((line) => line.at === at);
  const below = plan.segments.filter((line) => line.at === at);
  const labelled = row.filter((cell) => cell.kind === 'label');
  const firstValue = row.find((cell): cell is FactCell => cell.kind === 'fact')?.column ?? 0;
  return (
    <>
      <tr>
        {row.map((cell) =>
          cell.kind === 'label' ? (
            <FormHead key={cell.column} cell={cell} />
          ) : (
            <MapCell key={cell.column} cell={cell} at={at} plan={plan} {...marks} />
          ),
        )}
        {plan.rows.length > 0 && <td class="map-end">{ending && <MapMark relation={ending.relation} {...marks} />}</td>}
      </tr>
      {below.length > 0 && (
        <tr>
          {labelled.length > 0 && <td colSpan={firstValue} />}
          {inOrder(below).map((line, place, lines) => (
            <SegmentEnd key={line.relation.id} line={line} after={lines[place - 1]?.to ?? firstValue - 1} {...marks} />
          ))}
        </tr>
      )}
    </>
  );
}

function inOrder(lines: readonly MapLine[]): MapLine[] {
  return [...lines].sort((a, b) => a.from - b.from);
}

/** The mark of a relation that runs along a part of the row above. */
function SegmentEnd({ line, after, ...marks }: Omit<MarkProps, 'relation'> & { line: MapLine; after: number }) {
  const gap = line.from - after - 1;
  return (
    <>
      {gap > 0 && <td colSpan={gap} />}
      <td class="map-end" colSpan={line.to - line.from + 1}>
        <MapMark relation={line.relation} {...marks} />
      </td>
    </>
  );
}

type LaneProps = Omit<MarkProps, 'relation'> & { lane: MapLane; part: LayoutPart; hasEnd: boolean };

/** The marks of the relations of one kind, below their columns. */
function LaneRow({ lane, part: { columnCount, labelColumns }, hasEnd, ...marks }: LaneProps) {
  const { language } = useWords();
  const { words, rule } = (lane.lines[0] as MapLine).relation;
  const columns = Array.from({ length: columnCount - labelColumns }, (_, at) => labelColumns + at);
  return (
    <tr class="map-lane">
      {labelColumns > 0 && (
        <RowName words={words ? inLanguage(words.title, language) : rule} columnSpan={labelColumns} />
      )}
      {columns.map((column) => (
        <td key={column} class="map-end">
          {lane.lines
            .filter(({ at }) => at === column)
            .map(({ relation }) => (
              <MapMark key={relation.id} relation={relation} {...marks} />
            ))}
        </td>
      ))}
      {hasEnd && <td />}
    </tr>
  );
}

type CellProps = Omit<MarkProps, 'relation'> & { cell: FactCell; at: number; plan: MapPlan };

/** A value with the lines that run through it. */
function MapCell({ cell: { fact, column }, at, plan, report, pointed }: CellProps) {
  const along = [...plan.rows, ...plan.segments].filter(
    (line) => line.at === at && line.from <= column && (column <= line.to || plan.rows.includes(line)),
  );
  const down = plan.lanes.flatMap(({ lines }, lane) =>
    lines.filter((line) => line.at === column && line.from <= at).map((line) => [line, lane] as const),
  );
  const isPointed = pointed !== null && isTerm(pointed, fact);
  return (
    <td data-map-fact={fact} data-pointed={isPointed ? 'true' : undefined}>
      {along.map((line) => (
        <Line key={line.relation.id} way="along" line={line} fact={fact} pointed={pointed} />
      ))}
      {down.map(([line, lane]) => (
        <Line key={line.relation.id} way="down" lane={lane} line={line} fact={fact} pointed={pointed} />
      ))}
      <span class="map-value">{report.facts[fact]?.text}</span>
    </td>
  );
}

interface LineProps {
  way: 'along' | 'down';
  lane?: number;
  line: MapLine;
  fact: string;
  pointed: RelationState | null;
}

function Line({ way, lane = 0, line: { relation }, fact, pointed }: LineProps) {
  return (
    <span
      class={`map-line ${way}`}
      style={{ '--lane': lane }}
      data-verdict={relation.verdict}
      data-term={isTerm(relation, fact) ? 'true' : undefined}
      data-pointed={relation.id === pointed?.id ? 'true' : undefined}
      aria-hidden="true"
    />
  );
}

function isTerm({ left, right }: RelationState, fact: string): boolean {
  return left.includes(fact) || right.includes(fact);
}
