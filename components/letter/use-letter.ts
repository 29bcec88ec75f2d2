import { useEffect, useState } from 'preact/hooks';
import type { AuditDocument } from '../../lib/audit/document.ts';
import type { Language } from '../../lib/text/language.ts';
import { ownTimeZone } from '../surface/copy.ts';
import type { SurfaceActions } from '../surface/surface-state.ts';
import { useLoaded, useOnceShown } from '../surface/use-loaded.ts';
import type { ShownLetter } from './shown-letter.ts';

interface LetterOptions {
  document: AuditDocument;
  language: Language;
  actions: Pick<SurfaceActions, 'letterDays'>;
  /** Copies the notice: asked for by the same click that opens it. */
  onCopy: (text: string) => void;
}

/** The notice to verify of a page, once it was asked for. */
export function useLetter({ document, language, actions, onCopy }: LetterOptions) {
  const [shown, setShown] = useState<ShownLetter | null>(null);
  const Pane = useLoaded(shown !== null, async () => (await loadPane()).LetterPane);
  // Before anybody can ask for it.
  useOnceShown(() => void Promise.all([loadLetter(), loadPane()]));
  useEffect(() => setShown(null), [language]);
  const open = async (report: number) => {
    const { letterOf } = await loadLetter();
    const options = { language, timeZone: ownTimeZone(), now: new Date().toISOString(), days: actions.letterDays() };
    const letter = letterOf(document, report, options);
    if (!letter) return;
    setShown({ ...letter, report });
    onCopy(letter.text);
  };
  return { shown, Pane, open, close: () => setShown(null) };
}

function loadLetter() {
  return import('../../lib/export/letter/letter.ts');
}

function loadPane() {
  return import('./letter-pane.tsx');
}
