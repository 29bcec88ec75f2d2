import type { AuditDocument } from '../../lib/audit/document.ts';
import { EXPORT_FORMATS } from '../../lib/export/formats.ts';
import { EXPORT_TEXTS } from '../../lib/text/export-text.ts';
import { WORKSPACE_TEXTS } from '../../lib/text/workspace-text.ts';
import type { AuditedState } from './surface-state.ts';
import { useSaving } from './use-saving.ts';
import { useWords } from './words.ts';

interface ExportChoicesProps {
  document: AuditDocument;
  relations: AuditedState['relations'];
  onReport: () => void;
  onDone: (words: string) => void;
}

/** One button for each format; what was set aside is exported with its reason. */
export function ExportChoices({ document, relations, onReport, onDone }: ExportChoicesProps) {
  const { language } = useWords();
  const text = WORKSPACE_TEXTS[language];
  const save = useSaving(document, relations, onDone);
  return (
    <ul aria-label={text.formats}>
      <li>
        <button type="button" data-testid="open-report" onClick={onReport}>
          {text.printable}
        </button>
      </li>
      {EXPORT_FORMATS.map((format) => (
        <li key={format.id}>
          <button type="button" data-testid={`export-${format.id}`} onClick={() => void save(format.id)}>
            {EXPORT_TEXTS[language].formats[format.id]}
          </button>
        </li>
      ))}
    </ul>
  );
}
