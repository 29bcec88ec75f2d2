import { useRef, useState } from 'preact/hooks';
import type { ReportDocument } from '../../lib/audit/document.ts';
import type { MarkState } from '../../lib/marks/mark-state.ts';
import { factLabel } from '../../lib/text/fact-label.ts';
import { inLanguage } from '../../lib/text/in-language.ts';
import type { FactCell, LabelCell, LayoutPart, TableLayout } from '../../lib/text/table-layout.ts';
import { WORKSPACE_TEXTS } from '../../lib/text/workspace-text.ts';
import { FormHead } from '../relations/form-head.tsx';
import { useWords } from '../surface/words.ts';

export interface FormTableProps {
  layout: TableLayout;
  report: ReportDocument;
  marks: ReadonlyMap<string, MarkState>;
  /** Presumed words, by fact. */
  presumed: ReadonlyMap<string, string>;
  chosen: string | null;
  isOneOfMany: boolean;
  onChoose: (fact: string) => void;
}

/** One table of the form. Its cells are one stop for the tab key; the arrow keys move among them. */
export function FormTable(props: FormTableProps) {
  const { layout } = props;
  const { language } = useWords();
  // Below the name of its report where there are several.
  const Title = props.isOneOfMany ? 'h3' : 'h2';
  const name = inLanguage(layout.title, language);
  const box = useRef<HTMLElement>(null);
  const [reached, setReached] = useState<string | null>(null);
  const first = layout.parts.flatMap(({ body }) => body.flat()).find((cell) => isPrinted(cell, props.report));
  const reachable = reached ?? (first?.kind === 'fact' ? first.fact : null);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = neighbour(box.current, event);
    if (!next) return;
    event.preventDefault();
    next.focus();
    setReached(next.dataset.fact ?? null);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons inside.
    <section class="form-table" data-testid={`form-${layout.table}`} ref={box} onKeyDown={onKeyDown}>
      <Title>{name}</Title>
      {layout.parts.map((part, at) => (
        <Part key={at} part={part} name={name} reachable={reachable} {...props} />
      ))}
    </section>
  );
}

function isPrinted(cell: LabelCell | FactCell, report: ReportDocument): boolean {
  return cell.kind === 'fact' && cell.fact in report.facts;
}

/** The cell that an arrow key leads to: the nearest in that direction, by where the cells stand on the screen. */
function neighbour(box: HTMLElement | null, { key, target }: KeyboardEvent): HTMLElement | null {
  const cells = [...(box?.querySelectorAll<HTMLElement>('button[data-fact]') ?? [])];
  const at = cells.indexOf(target as HTMLElement);
  if (at < 0) return null;
  if (key === 'ArrowRight' || key === 'ArrowLeft') return cells[at + (key === 'ArrowRight' ? 1 : -1)] ?? null;
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return null;
  const column = (target as HTMLElement).dataset.column;
  const later = key === 'ArrowDown' ? cells.slice(at + 1) : cells.slice(0, at).reverse();
  return later.find((cell) => cell.dataset.column === column) ?? null;
}

function Part({ part, name, ...props }: FormTableProps & { part: LayoutPart; name: string; reachable: string | null }) {
  const { language } = useWords();
  const text = WORKSPACE_TEXTS[language];
  const { caption, head, body } = part;
  const title = caption ? inLanguage(caption, language) : name;
  return (
    <section class="table-box" aria-label={text.scrollable(title)}>
      <table>
        <caption class={caption ? undefined : 'visually-hidden'}>{title}</caption>
        <thead>
          {head.map((row, at) => (
            <tr key={at}>{row.map((cell) => cell.kind === 'label' && <FormHead key={cell.column} cell={cell} />)}</tr>
          ))}
        </thead>
        <tbody>
          {body.map((row, at) => (
            <tr key={at}>
              {row.map((cell) =>
                cell.kind === 'label' ? (
                  <FormHead key={cell.column} cell={cell} />
                ) : (
                  <Value key={cell.column} cell={cell} {...props} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A value with the same four cues as on the page: colour, line, corner and label. */
function Value({
  cell: { fact, column },
  report,
  marks,
  presumed,
  chosen,
  reachable,
  onChoose,
}: Omit<FormTableProps, 'layout' | 'isOneOfMany'> & { cell: FactCell; reachable: string | null }) {
  const { language, words } = useWords();
  const text = WORKSPACE_TEXTS[language];
  const printed = report.facts[fact];
  const mark = marks.get(fact);
  const presumption = presumed.get(fact);
  if (!printed) return <td class="not-printed" aria-label={text.notPrinted} />;
  return (
    <td data-gouji-state={mark}>
      <button
        type="button"
        data-fact={fact}
        data-column={column}
        aria-pressed={chosen === fact}
        title={factLabel(report.form, fact, language)}
        // Only where nothing else would name the button.
        aria-label={printed.text === '' && !mark && presumption === undefined ? text.blank : undefined}
        tabIndex={fact === reachable ? 0 : -1}
        onClick={({ currentTarget }) => {
          onChoose(fact);
          // What is said of the cell opens below and may cover it.
          requestAnimationFrame(() => currentTarget.scrollIntoView({ block: 'nearest', inline: 'nearest' }));
        }}
      >
        <span>{printed.text}</span>
        {mark && (
          <>
            <span class="visually-hidden"> {words.names[mark]}</span>
            <span class="cell-label" aria-hidden="true">
              {words.labels[mark]}
            </span>
          </>
        )}
        {presumption !== undefined && <span class="presumption-mark">→ {presumption || text.blank}</span>}
      </button>
    </td>
  );
}
