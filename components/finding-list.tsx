import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReportDocument } from '../lib/audit/document.ts';
import type { ListedFinding } from '../lib/marks/findings.ts';
import type { Severity } from '../lib/rules/rule.ts';
import { FindingItem } from './finding-item.tsx';
import { movedFocus } from './list-keys.ts';
import { useWords } from './words.ts';

export interface FindingListProps {
  findings: readonly ListedFinding[];
  current: number | null;
  hasDetails: boolean;
  onGo: (index: number) => void;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Findings by report and severity. Arrow keys, Home and End move; Enter goes to the cell. */
export function FindingList({ findings, current, hasDetails, onGo }: FindingListProps) {
  const { text } = useWords();
  const list = useRef<HTMLElement>(null);
  const [reached, setReached] = useState<number | null>(null);
  const reachable = reached ?? current ?? findings[0]?.index ?? 0;
  const reports = [...new Set(findings.map(({ report }) => report))];

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const items = [...(list.current?.querySelectorAll<HTMLElement>('.finding') ?? [])];
      const next = movedFocus(event.key, focusAt(items), items.length);
      if (next === null) return;
      event.preventDefault();
      items[next]?.focus();
      setReached(findings[next]?.index ?? null);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [findings]);

  if (findings.length === 0) return null;
  return (
    <section class="findings" ref={list} aria-label={text.findings}>
      {reports.map((report) => (
        <ReportFindings
          key={report}
          report={report}
          isNamed={reports.length > 1}
          findings={findings.filter((listed) => listed.report === report)}
          item={(listed) => (
            <FindingItem
              key={listed.index}
              listed={listed}
              isCurrent={listed.index === current}
              isReachable={listed.index === reachable}
              hasDetails={hasDetails}
              onGo={() => {
                setReached(listed.index);
                onGo(listed.index);
              }}
            />
          )}
        />
      ))}
    </section>
  );
}

/** The item in focus; "none yet" where nothing has the focus, so that the first arrow key enters the list. */
function focusAt(items: readonly HTMLElement[]): number | 'none-yet' | 'elsewhere' {
  const { activeElement } = document;
  if (activeElement === null || activeElement === document.body) return 'none-yet';
  const at = items.indexOf(activeElement as HTMLElement);
  return at < 0 ? 'elsewhere' : at;
}

interface ReportFindingsProps {
  report: ReportDocument;
  isNamed: boolean;
  findings: readonly ListedFinding[];
  item: (listed: ListedFinding) => preact.JSX.Element;
}

function ReportFindings({ report, isNamed, findings, item }: ReportFindingsProps) {
  const { text } = useWords();
  const GroupName = isNamed ? 'h3' : 'h2';
  return (
    <>
      {isNamed && <h2 class="report-name">{text.subject(report.agency, report.year)}</h2>}
      {SEVERITIES.map((severity) => {
        const group = findings.filter(({ finding }) => finding.severity === severity);
        if (group.length === 0) return null;
        return (
          <section key={severity} aria-label={text.severities[severity]}>
            <GroupName class="group-name">{text.group(text.severities[severity], group.length)}</GroupName>
            <ul>{group.map(item)}</ul>
          </section>
        );
      })}
    </>
  );
}
