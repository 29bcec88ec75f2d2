import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { DEFAULT_LANGUAGE, type Language } from '../../lib/text/language.ts';

const LanguageContext = createContext<Language>(DEFAULT_LANGUAGE);

/** Gives all components below it the interface language. */
export const LanguageProvider = LanguageContext.Provider;

/** The interface language, for pages whose words are not those of a surface. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}
