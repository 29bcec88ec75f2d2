import { useEffect, useRef, useState } from 'preact/hooks';
import type { ListedFinding } from '../../lib/audit/listed-findings.ts';
import { useWords } from '../surface/words.ts';
import type { DetailsProps } from './finding-details.tsx';
import { STANDINGS, standingOf } from './finding-filter.ts';
import { FindingItem } from './finding-item.tsx';
import { movedFocus } from './list-keys.ts';
import { useGrowing } from './use-growing.ts';

export interface FindingListProps extends Omit<DetailsProps, 'listed'> {
  findings: readonly ListedFinding[];
  current: number | null;
  /** The details of the finding in focus open by themselves. */
  opensCurrent: boolean;
  onGo: (index: number) => void;
}

/**
 * Findings by severity, whichever report of the page they are of, those set aside last. Arrow keys, Home and End move; Enter goes to the cell, the
 * right and left arrows open and close the details.
 */
export function FindingList({ findings, current, opensCurrent, onGo, ...rest }: FindingListProps) {
  const { text } = useWords();
  const list = useRef<HTMLElement>(null);
  const [reached, setReached] = useState<number | null>(null);
  const [opened, setOpened] = useState<number | null>(null);
  const inOrder = shownOrder(findings);
  const isListed = (index: number | null) => inOrder.some((listed) => listed.index === index);
  const reachable = [reached, current].find(isListed) ?? inOrder[0]?.index ?? 0;
  const { shown, end } = useGrowing(inOrder.length, inOrder.findIndex(({ index }) => index === current) + 1);

  useEffect(() => {
    if (opensCurrent && current !== null) setOpened(current);
  }, [current, opensCurrent]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const items = [...(list.current?.querySelectorAll<HTMLElement>('.finding') ?? [])];
      const at = focusAt(items);
      const next = movedFocus(event.key, at, items.length);
      if (next !== null) {
        event.preventDefault();
        items[next]?.focus();
        setReached(indexOf(items[next]));
      } else if (typeof at === 'number' && (event.key === 'ArrowRight' || event.key === 'ArrowLeft')) {
        event.preventDefault();
        setReached(indexOf(items[at]));
        setOpened(event.key === 'ArrowRight' ? indexOf(items[at]) : null);
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  if (findings.length === 0) return null;
  const drawn = new Set(inOrder.slice(0, shown));
  const reports = new Set(findings.map(({ reportIndex }) => reportIndex));
  const item = (listed: ListedFinding) => (
    <FindingItem
      {...rest}
      key={listed.index}
      listed={listed}
      ofReport={reports.size > 1 ? text.subject(listed.report.agency, listed.report.year) : null}
      isCurrent={listed.index === current}
      isReachable={listed.index === reachable}
      isOpen={listed.index === opened}
      onGo={() => {
        setReached(listed.index);
        if (opensCurrent) setOpened(listed.index);
        onGo(listed.index);
      }}
      onToggle={() => {
        setReached(listed.index);
        setOpened(opened === listed.index ? null : listed.index);
      }}
    />
  );
  return (
    <section class="findings" ref={list} aria-label={text.findings}>
      {STANDINGS.map((standing) => {
        const group = findings.filter((listed) => standingOf(listed) === standing);
        if (group.length === 0) return null;
        return (
          <section key={standing} aria-label={text.severities[standing]}>
            <h2 class="group-name">{text.group(text.severities[standing], group.length)}</h2>
            <ul>{group.filter((listed) => drawn.has(listed)).map(item)}</ul>
          </section>
        );
      })}
      {shown < inOrder.length && (
        <p class="explained" ref={end}>
          {text.further(inOrder.length - shown)}
        </p>
      )}
    </section>
  );
}

/** The findings as they stand on the screen, from the top. */
export function shownOrder(findings: readonly ListedFinding[]): ListedFinding[] {
  const rank = (listed: ListedFinding) => STANDINGS.indexOf(standingOf(listed));
  return [...findings].sort((a, b) => rank(a) - rank(b) || a.index - b.index);
}

/** The item in focus; "none yet" where nothing has the focus, so that the first arrow key enters the list. */
function focusAt(items: readonly HTMLElement[]): number | 'none-yet' | 'elsewhere' {
  const { activeElement } = document;
  if (activeElement === null || activeElement === document.body) return 'none-yet';
  const at = items.indexOf(activeElement as HTMLElement);
  return at < 0 ? 'elsewhere' : at;
}

function indexOf(item: HTMLElement | undefined): number | null {
  return item === undefined ? null : Number(item.dataset.index);
}
