/** A CSS selector that finds the element in its document: from the nearest id down, by position. */
export function selectorOf(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.id && isUniqueId(at)) {
      steps.unshift(`#${escapeIdentifier(at.id)}`);
      break;
    }
    steps.unshift(at.parentElement ? `${at.localName}:nth-child(${positionOf(at)})` : at.localName);
  }
  return steps.join(' > ');
}

function positionOf(element: Element): number {
  let position = 1;
  for (let before = element.previousElementSibling; before; before = before.previousElementSibling) position++;
  return position;
}

/** Pasted fragments repeat ids. */
function isUniqueId(element: Element): boolean {
  return element.ownerDocument.getElementById(element.id) === element;
}

function escapeIdentifier(id: string): string {
  return id.replace(/^\d|[^\w\u00a0-\uffff-]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `);
}
