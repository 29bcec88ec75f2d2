/** Makes an element of the overlay. */
export type Draw = (tag: string, className: string, words?: string) => HTMLElement;

/** Draws for one document. */
export function openDraw(document: Document): Draw {
  return (tag, className, words) => {
    // The page may be XHTML, where createElement gives no HTML element in every browser.
    const element = document.createElementNS('http://www.w3.org/1999/xhtml', tag) as HTMLElement;
    if (className) element.className = className;
    if (words !== undefined) element.textContent = words;
    return element;
  };
}

/** A control; `className` tells it apart from the others when the bubble is drawn anew. */
export function button(draw: Draw, words: string, className: string, act: () => void): HTMLElement {
  const element = draw('button', className, words);
  element.setAttribute('type', 'button');
  element.addEventListener('click', act);
  return element;
}
