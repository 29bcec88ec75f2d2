/** A closed `<details>` shows its first summary alone. */
export function isInClosedDetails(element: Element): boolean {
  const parent = element.parentElement;
  if (parent?.localName !== 'details' || parent.hasAttribute('open')) return false;
  return element.localName !== 'summary' || [...parent.children].find(isSummary) !== element;
}

const isSummary = ({ localName }: Element) => localName === 'summary';
