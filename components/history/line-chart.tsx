import { useId } from 'preact/hooks';

export interface ChartLine {
  name: string;
  /** Decimal strings, one a year; null where there is no number. */
  values: readonly (string | null)[];
}

interface LineChartProps {
  title: string;
  /** Where the same numbers stand in words. */
  note: string;
  years: readonly number[];
  lines: readonly ChartLine[];
}

const WIDTH = 420;
const HEIGHT = 200;
const EDGE = { left: 52, right: 16, top: 12, bottom: 26 };
/** Dashes and the points’ shapes tell the lines apart; colour is never the only cue. */
const DASHES = ['', '7 3', '2 3', '9 3 2 3', '12 4', '1 5'];

/** Lines over years. The table on the same page says the same to whoever does not see them. */
export function LineChart({ title, note, years, lines }: LineChartProps) {
  const id = useId();
  const top = niceTop(Math.max(...lines.flatMap(({ values }) => values.map((value) => Number(value ?? 0)))));
  const x = (at: number) => EDGE.left + (at * (WIDTH - EDGE.left - EDGE.right)) / Math.max(1, years.length - 1);
  const y = (value: number) => HEIGHT - EDGE.bottom - (value * (HEIGHT - EDGE.top - EDGE.bottom)) / top;
  return (
    <figure class="chart">
      <figcaption id={`${id}-title`}>{title}</figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-note`}
      >
        <title>{title}</title>
        {[0, top / 2, top].map((value) => (
          <g key={value} class="rule">
            <line x1={EDGE.left} x2={WIDTH - EDGE.right} y1={y(value)} y2={y(value)} />
            <text x={EDGE.left - 6} y={y(value) + 4} text-anchor="end">
              {value}
            </text>
          </g>
        ))}
        {years.map((year, at) => (
          <text key={year} class="tick" x={x(at)} y={HEIGHT - 8} text-anchor="middle">
            {year}
          </text>
        ))}
        {lines.map(({ name, values }, line) => (
          <g key={name} class={`line line-${line}`}>
            {stretches(values).map((points) => (
              <polyline
                key={points[0]?.at}
                stroke-dasharray={DASHES[line]}
                points={points.map(({ at, value }) => `${x(at)},${y(value)}`).join(' ')}
              />
            ))}
            {values.map(
              (value, at) => value !== null && <Point key={years[at]} line={line} x={x(at)} y={y(Number(value))} />,
            )}
          </g>
        ))}
      </svg>
      <ul class="legend">
        {lines.map(({ name }, line) => (
          <li key={name}>
            <svg viewBox="0 0 36 12" aria-hidden="true" class={`line line-${line}`}>
              <polyline stroke-dasharray={DASHES[line]} points="0,6 36,6" />
              <Point line={line} x={18} y={6} />
            </svg>
            {name}
          </li>
        ))}
      </ul>
      <p class="visually-hidden" id={`${id}-note`}>
        {note}
      </p>
    </figure>
  );
}

const R = 4;

/** Circle, square, triangle, diamond, ring, cross: by the line. */
function Point({ line, x, y }: { line: number; x: number; y: number }) {
  const shapes = [
    <circle key="0" cx={x} cy={y} r={R} />,
    <rect key="1" x={x - R} y={y - R} width={2 * R} height={2 * R} />,
    <path key="2" d={`M${x} ${y - R - 1}l${R + 1} ${2 * R}h${-2 * R - 2}z`} />,
    <path key="3" d={`M${x} ${y - R - 1}l${R + 1} ${R + 1}l${-R - 1} ${R + 1}l${-R - 1} ${-R - 1}z`} />,
    <circle key="4" class="hollow" cx={x} cy={y} r={R} />,
    <path key="5" class="hollow" d={`M${x - R} ${y - R}l${2 * R} ${2 * R}m0 ${-2 * R}l${-2 * R} ${2 * R}`} />,
  ];
  return shapes[line % shapes.length] ?? null;
}

/** A line ends where a year has no number, and begins anew behind it. */
function stretches(values: readonly (string | null)[]): { at: number; value: number }[][] {
  const found: { at: number; value: number }[][] = [[]];
  values.forEach((value, at) => {
    if (value === null) found.push([]);
    else found.at(-1)?.push({ at, value: Number(value) });
  });
  return found.filter((points) => points.length > 1);
}

const TOPS = [10, 12, 16, 20, 30, 40, 50, 60, 80, 100];

/** The next of 10, 12, 16, 20, 30, …, 100, 120, …: half of it is whole. */
function niceTop(most: number): number {
  for (let step = 1; ; step *= 10) {
    const fitting = TOPS.map((each) => each * step).find((each) => each >= most);
    if (fitting !== undefined) return fitting;
  }
}
