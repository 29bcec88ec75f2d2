import { childrenOf, type XmlElement } from '../xml.ts';

/** The words of a formula that is one line of characters; null where they stand above or below each other. */
export function lineOfFormula(formula: XmlElement): string | null {
  const parts = childrenOf(formula);
  if (!parts.every(({ name }) => name === 'r')) return null;
  return parts
    .flatMap((run) => childrenOf(run, 't'))
    .flatMap(({ children }) => children.filter((text) => typeof text === 'string'))
    .join('');
}
