/** What one paragraph, cell or row is asked: may a person see it? */
const ASKED: ReadonlySet<string> = new Set(['p', 'td', 'tr']);
const [ELEMENT, TEXT] = [1, 3];
const WITH_VISIBILITY = { visibilityProperty: true, checkVisibilityCSS: true } as CheckVisibilityOptions;

/**
 * The least that anybody does who must find out what a page shows: one pass over its elements and texts, asking once
 * for each `p`, `td` and `tr` whether it is visible. Gives the number of characters that are.
 */
export function visibleWalk(document: Document): number {
  let characters = 0;
  const last = document.body;
  let node: Node | null = document.body;
  while (node) {
    let isOpen = true;
    if (node.nodeType === TEXT) characters += (node as Text).data.length;
    else if (node.nodeType === ELEMENT && ASKED.has((node as Element).localName)) {
      isOpen = (node as Element).checkVisibility(WITH_VISIBILITY);
    }
    node = (isOpen && node.firstChild) || nextBehind(node, last);
  }
  return characters;
}

/** The next node that is not inside this one; null at the end of the tree. */
function nextBehind(node: Node, last: Node): Node | null {
  let around: Node | null = node;
  while (around && around !== last) {
    if (around.nextSibling) return around.nextSibling;
    around = around.parentNode;
  }
  return null;
}
