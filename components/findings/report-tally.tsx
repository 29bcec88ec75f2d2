import { useState } from 'preact/hooks';
import type { ReportDocument } from '../../lib/audit/document.ts';
import { WORK_TEXTS } from '../../lib/text/work-text.ts';
import { countsOf } from '../surface/verdict.tsx';
import { useWords } from '../surface/words.ts';

/** Up to this many reports the tally stands open. */
const SHORT = 8;

/** Where there are several reports: how many findings each has. */
export function ReportTally({ reports }: { reports: readonly ReportDocument[] }) {
  const { language, text } = useWords();
  const work = WORK_TEXTS[language];
  const [isOpen, setOpen] = useState(reports.length <= SHORT);
  if (reports.length < 2) return null;
  return (
    <details
      class="unchecked tally"
      data-testid="report-tally"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{text.group(work.tally, reports.length)}</summary>
      <ul>
        {(isOpen ? reports : []).map(({ agency, year, findings }, index) => (
          <li key={index}>
            <span class="of-report">{text.subject(agency, year)}</span> {work.tallyOf(countsOf(findings))}
          </li>
        ))}
      </ul>
    </details>
  );
}
