import { BUBBLE_TEXTS, type BubbleText } from '../../lib/text/bubble-text.ts';
import type { Language } from '../../lib/text/language.ts';
import { SURFACE_TEXTS, type SurfaceText } from '../../lib/text/surface-text.ts';
import { useLanguage } from './language.ts';

export { LanguageProvider } from './language.ts';

/** The words of the interface: `text` for surfaces, `words` for what is said of a finding everywhere. */
export function useWords(): { language: Language; text: SurfaceText; words: BubbleText } {
  const language = useLanguage();
  return { language, text: SURFACE_TEXTS[language], words: BUBBLE_TEXTS[language] };
}
