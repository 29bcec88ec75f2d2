import type { AuditDocument } from '../../lib/audit/document.ts';
import { EXPORT_FORMATS, type ExportFormatId, exportFile } from '../../lib/export/formats.ts';
import { WORKSPACE_TEXTS } from '../../lib/text/workspace-text.ts';
import { ownTimeZone } from './copy.ts';
import { saveFile } from './save-file.ts';
import type { AuditedState } from './surface-state.ts';
import { useWords } from './words.ts';

/** Saves a document in a format; what came of it is told in words. */
export function useSaving(
  document: AuditDocument,
  relations: AuditedState['relations'],
  onDone: (words: string) => void,
) {
  const { language } = useWords();
  const text = WORKSPACE_TEXTS[language];
  return async (id: ExportFormatId): Promise<void> => {
    const format = EXPORT_FORMATS.find((each) => each.id === id);
    if (!format) throw new Error(`no format ${id}`);
    try {
      const file = await exportFile(format, document, { language, timeZone: ownTimeZone(), relations });
      saveFile(file);
      onDone(text.saved(file.name));
    } catch (error) {
      console.error('gouji:', error);
      onDone(text.notSaved(error instanceof Error ? error.message : String(error)));
    }
  };
}
