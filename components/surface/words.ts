import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { BUBBLE_TEXTS, type BubbleText } from '../../lib/text/bubble-text.ts';
import { DEFAULT_LANGUAGE, type Language } from '../../lib/text/language.ts';
import { SURFACE_TEXTS, type SurfaceText } from '../../lib/text/surface-text.ts';

const LanguageContext = createContext<Language>(DEFAULT_LANGUAGE);

/** Gives all components below it the interface language. */
export const LanguageProvider = LanguageContext.Provider;

/** The words of the interface: `text` for surfaces, `words` for what is said of a finding everywhere. */
export function useWords(): { language: Language; text: SurfaceText; words: BubbleText } {
  const language = useContext(LanguageContext);
  return { language, text: SURFACE_TEXTS[language], words: BUBBLE_TEXTS[language] };
}
