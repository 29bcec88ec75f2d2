import type { AuditDocument } from '../../lib/audit/document.ts';
import { EXPORT_FORMATS, type ExportFormat, exportFile } from '../../lib/export/formats.ts';
import { EXPORT_TEXTS } from '../../lib/text/export-text.ts';
import { WORKSPACE_TEXTS } from '../../lib/text/workspace-text.ts';
import { ownTimeZone } from './copy.ts';
import { saveFile } from './save-file.ts';
import type { AuditedState } from './surface-state.ts';
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
  const save = (format: ExportFormat) =>
    exportFile(format, document, { language, timeZone: ownTimeZone(), relations })
      .then((file) => {
        saveFile(file);
        onDone(text.saved(file.name));
      })
      .catch((error: unknown) => {
        console.error('gouji:', error);
        onDone(text.notSaved(error instanceof Error ? error.message : String(error)));
      });
  return (
    <ul aria-label={text.formats}>
      <li>
        <button type="button" data-testid="open-report" onClick={onReport}>
          {text.printable}
        </button>
      </li>
      {EXPORT_FORMATS.map((format) => (
        <li key={format.id}>
          <button type="button" data-testid={`export-${format.id}`} onClick={() => void save(format)}>
            {EXPORT_TEXTS[language].formats[format.id]}
          </button>
        </li>
      ))}
    </ul>
  );
}
