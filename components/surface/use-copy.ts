import { useState } from 'preact/hooks';
import type { AuditDocument } from '../../lib/audit/document.ts';
import type { Language } from '../../lib/text/language.ts';
import { type CopyOutcome, type CopyWish, copy, copyContent, loadPlainText } from './copy.ts';
import { useOnceShown } from './use-loaded.ts';

export interface Copying {
  /** What came of the last copy; null before the first and once it was dealt with. */
  outcome: CopyOutcome | null;
  start(wish: CopyWish): void;
  done(): void;
}

/** Copying a document or one of its findings, with what came of it. */
export function useCopy(document: AuditDocument, language: Language): Copying {
  const [outcome, setOutcome] = useState<CopyOutcome | null>(null);
  useOnceShown(() => void loadPlainText());
  return {
    outcome,
    start: (wish) => {
      setOutcome(null);
      void copyContent(wish, document, language)
        .then((text) => copy(wish.kind, text))
        .then(setOutcome);
    },
    done: () => setOutcome(null),
  };
}
