/** What browsers give extensions beyond the page's own view. */
interface ExtensionDom {
  chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
}

/** The shadow root that an element shows, a closed one too where the browser opens it for extensions. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  // Asking every element would be dear: a closed root is looked for where nothing else would show.
  if (!isClosedPerhaps(element)) return null;
  const { openOrClosedShadowRoot } = element as Element & { openOrClosedShadowRoot?: ShadowRoot | null };
  if (openOrClosedShadowRoot !== undefined) return openOrClosedShadowRoot;
  return (globalThis as ExtensionDom).chrome?.dom?.openOrClosedShadowRoot(element) ?? null;
}

/** An element of the page's own making, or an empty box. */
function isClosedPerhaps({ localName, firstChild }: Element): boolean {
  return (
    (firstChild === null || localName.includes('-')) &&
    (localName.includes('-') || /^(?:div|section|article|main)$/.test(localName))
  );
}

/** Whether an element of the page's own making shows something of which nothing can be seen. */
export function isClosed(element: Element, least: number): boolean {
  if (!element.localName.includes('-') || typeof element.checkVisibility !== 'function') return false;
  if (/\S/.test(element.textContent ?? '') || element.firstElementChild || shadowRootOf(element)) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > least && height > least;
}
