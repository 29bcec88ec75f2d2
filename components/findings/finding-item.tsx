import { useRef } from 'preact/hooks';
import type { ListedFinding } from '../../lib/audit/listed-findings.ts';
import { findingPages } from '../../lib/text/file-text.ts';
import { findingText } from '../../lib/text/finding-text.ts';
import { OPTIONS_TEXTS } from '../../lib/text/options-text.ts';
import { WORK_TEXTS } from '../../lib/text/work-text.ts';
import { useLoaded } from '../surface/use-loaded.ts';
import { useWords } from '../surface/words.ts';
import type { DetailsProps } from './finding-details.tsx';
import { SeverityMark } from './severity-mark.tsx';

export interface FindingItemProps extends Omit<DetailsProps, 'listed'> {
  listed: ListedFinding;
  isCurrent: boolean;
  /** The one item of the list that the tab key reaches. */
  isReachable: boolean;
  isOpen: boolean;
  /** Whose report it is, where there are several; null where there is one. */
  ofReport: string | null;
  onGo: () => void;
  onToggle: () => void;
}

/**
 * One finding: its sentence, the sums with their numbers. A click shows it on the page; its details open below, where
 * Esc closes them and goes back.
 */
export function FindingItem(props: FindingItemProps) {
  const { listed, isCurrent, isReachable, isOpen, ofReport, onGo, onToggle, ...rest } = props;
  const { finding, index } = listed;
  const { language, text } = useWords();
  const tabIndex = isReachable || isOpen ? 0 : -1;
  const button = useRef<HTMLButtonElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onToggle();
    button.current?.focus();
  };
  const Details = useLoaded(isOpen, async () => (await import('./finding-details.tsx')).FindingDetails);
  return (
    <li class="item" data-dismissed={finding.dismissed ? 'true' : undefined} data-handled={finding.handled?.state}>
      <button
        ref={button}
        type="button"
        class="finding"
        data-testid="finding"
        data-index={index}
        data-rule={finding.rule}
        data-severity={finding.severity}
        data-dismissed={finding.dismissed ? 'true' : undefined}
        data-handled={finding.handled?.state}
        aria-current={isCurrent ? 'true' : undefined}
        tabIndex={isReachable ? 0 : -1}
        onClick={onGo}
      >
        <SeverityMark severity={finding.severity} />
        <span class="finding-body">
          {ofReport !== null && <span class="of-report">{ofReport}</span>}
          {finding.handled && <span class="handled">✓ {WORK_TEXTS[language].handled[finding.handled.state]}</span>}
          <FindingBody listed={listed} />
        </span>
      </button>
      <p class="item-links">
        <button
          type="button"
          class="link"
          data-testid="details"
          aria-expanded={isOpen}
          aria-controls={`details-${index}`}
          tabIndex={tabIndex}
          onClick={onToggle}
        >
          {text.details}
        </button>
        {/* The way to the rule's explanation, in a tab of its own. */}
        <a
          class="link"
          data-testid="rule-help"
          href={`/rules.html#${finding.rule}`}
          target="_blank"
          rel="noopener"
          tabIndex={tabIndex}
        >
          {OPTIONS_TEXTS[language].ruleHelp}
        </a>
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the controls inside. */}
      <div id={`details-${index}`} class="details" hidden={!isOpen} onKeyDown={onKeyDown}>
        {isOpen && Details && <Details listed={listed} {...rest} />}
      </div>
    </li>
  );
}

function FindingBody({ listed }: { listed: ListedFinding }) {
  const { language, words } = useWords();
  const { finding, report } = listed;
  const { message, equations } = findingText(finding, report, words, language);
  return (
    <>
      <span class="message">
        {message}
        {findingPages(finding, report, language)}
      </span>
      {equations.map(({ id, label, equation, difference, zeros, blanks }) => (
        <span class="equation" key={id}>
          <small>{label}</small>
          <b>{equation}</b> <span>{words.difference(difference)}</span>
          {zeros + blanks > 0 && <small>{words.leftOut(zeros, blanks)}</small>}
        </span>
      ))}
    </>
  );
}
