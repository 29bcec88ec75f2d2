import type { ReportDocument } from '../../lib/audit/document.ts';
import { factLabel } from '../../lib/text/fact-label.ts';
import { WORKSPACE_TEXTS } from '../../lib/text/workspace-text.ts';
import { useWords } from '../surface/words.ts';

interface PresumedFieldProps {
  testId: string;
  report: ReportDocument;
  fact: string;
  /** What is said of the cell, from its name and what is printed in it. */
  caption: (name: string, printed: string) => string;
  value: string;
  onType: (value: string) => void;
  onKeyDown?: (event: KeyboardEvent) => void;
}

/** A cell with a field for the value that it is presumed to have. */
export function PresumedField({ testId, report, fact, caption, value, onType, onKeyDown }: PresumedFieldProps) {
  const { language } = useWords();
  const text = WORKSPACE_TEXTS[language];
  return (
    <label class="presumed">
      <span>{caption(factLabel(report.form, fact, language), report.facts[fact]?.text || text.blank)}</span>
      <span>
        {text.presumed}
        <input
          data-testid={testId}
          data-fact={fact}
          value={value}
          size={8}
          autoComplete="off"
          onInput={({ currentTarget }) => onType(currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </span>
    </label>
  );
}
