import { useEffect, useRef } from 'preact/hooks';
import { BUBBLE_TEXTS } from '../../lib/text/bubble-text.ts';
import type { Language } from '../../lib/text/language.ts';
import type { ListText } from '../../lib/text/list/list-text.ts';
import type { DetailsState } from './list-snapshot.ts';

interface ListDetailsProps {
  details: DetailsState;
  text: ListText;
  language: Language;
  onClose: () => void;
}

/** The findings of one report of the list, in words. */
export function ListDetails({ details: { row, document }, text, language, onClose }: ListDetailsProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [row.position]);
  const findings = document.reports.flatMap((report) => report.findings);
  const { names } = BUBBLE_TEXTS[language];
  return (
    <aside
      class="details"
      data-testid="details"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div class="title-row">
        <h2 tabIndex={-1} ref={heading}>
          {text.findingsOf(row.unit ?? row.entry.title)}
        </h2>
        <button type="button" data-testid="close-details" onClick={onClose}>
          {text.close}
        </button>
      </div>
      {findings.length === 0 && <p>{text.noFindings}</p>}
      <ol>
        {findings.map((finding, at) => (
          <li key={at} data-testid="detail-finding" data-rule={finding.rule}>
            <strong class={`tone ${finding.severity}`}>{names[finding.severity]}</strong>{' '}
            {language === 'en' ? finding.messageEn : finding.message}
            <small>
              {text.basis} <span lang="zh-CN">{finding.basis}</span>
            </small>
          </li>
        ))}
      </ol>
    </aside>
  );
}
