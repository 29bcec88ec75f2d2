// What a page's own scripts may do to whoever works on the page. Each is source text for a script element.

/** Replaces what programs reach for first. A call by anybody but the page itself would be noted. */
export const REPLACES_EVERYTHING = `
(() => {
  const lie = () => { throw new Error('replaced by the page'); };
  const replace = (owner, names) => {
    for (const name of names) Object.defineProperty(owner, name, { configurable: true, writable: true, value: lie });
  };
  const lieAbout = (owner, names) => {
    for (const name of names) Object.defineProperty(owner, name, { configurable: true, get: lie });
  };
  addEventListener('load', () => {
    lieAbout(Node.prototype, ['textContent', 'childNodes', 'firstChild', 'nextSibling', 'nodeType', 'parentElement']);
    lieAbout(Element.prototype, ['localName', 'children', 'shadowRoot', 'attributes']);
    lieAbout(HTMLTableElement.prototype, ['rows', 'tBodies']);
    lieAbout(HTMLTableCellElement.prototype, ['colSpan', 'rowSpan']);
    lieAbout(Document.prototype, ['title', 'URL']);
    replace(Document.prototype, ['querySelector', 'querySelectorAll', 'createElementNS', 'createRange']);
    replace(Element.prototype, ['querySelector', 'querySelectorAll', 'getAttribute', 'setAttribute', 'removeAttribute',
      'hasAttribute', 'attachShadow', 'checkVisibility', 'closest', 'matches', 'getClientRects', 'getBoundingClientRect', 'append']);
    replace(globalThis, ['getComputedStyle', 'MutationObserver', 'MessageChannel', 'requestAnimationFrame', 'setTimeout']);
    replace(JSON, ['parse', 'stringify']);
    replace(Object, ['entries', 'keys', 'fromEntries', 'assign']);
    replace(Map.prototype, ['get', 'set', 'has']);
    replace(Set.prototype, ['add', 'has']);
    replace(String.prototype, ['replace', 'replaceAll', 'trim', 'split', 'normalize', 'match', 'matchAll']);
    replace(RegExp.prototype, ['exec', 'test']);
    replace(Array.prototype, ['map', 'filter', 'flatMap', 'forEach', 'push', 'join', 'some', 'every', 'find', 'includes',
      'sort', 'slice', 'reduce', 'at', Symbol.iterator]);
  });
})();`;

/** Takes every mark off again as soon as it comes, and puts marks of its own; counts how often it was called. */
export const FIGHTS_MARKS = `
globalThis.fights = 0;
addEventListener('load', () => {
  new MutationObserver((records) => {
    globalThis.fights += 1;
    for (const { target, attributeName } of records) {
      if (attributeName?.startsWith('data-gouji') && target.hasAttribute(attributeName)) target.removeAttribute(attributeName);
    }
    document.querySelector('gouji-overlay')?.remove();
  }).observe(document, { attributes: true, childList: true, subtree: true });
});`;

/** Writes other numbers into the report's tables and moves rows about, again and again. */
export const NEVER_RESTS = `
addEventListener('load', () => {
  let turn = 0;
  const cells = [...document.querySelectorAll('table.report td')];
  const stir = () => {
    turn += 1;
    const cell = cells[turn % cells.length];
    if (/^[0-9]+$/.test(cell.textContent.trim())) cell.textContent = String(turn % 100);
    const row = cell.closest('tr');
    if (turn % 7 === 0 && row?.parentNode) row.parentNode.append(row);
    if (turn % 50 === 0) { const table = cell.closest('table'); const next = table?.nextSibling; const parent = table?.parentNode; table?.remove(); parent?.insertBefore(table, next); }
    if (globalThis.mayStir !== false) setTimeout(stir);
  };
  stir();
});`;

/** Names of elements that stand in for properties of the document and of the form around the report. */
export const CLOBBERING_NAMES = [
  'title',
  'body',
  'URL',
  'location',
  'documentElement',
  'querySelector',
  'querySelectorAll',
  'createRange',
  'createElementNS',
  'defaultView',
  'contentType',
  'localName',
  'nodeType',
  'firstChild',
  'nextSibling',
  'parentNode',
  'parentElement',
  'childNodes',
  'children',
  'textContent',
  'hasAttribute',
  'getAttribute',
  'setAttribute',
  'attributes',
  'shadowRoot',
  'ownerDocument',
  'previousElementSibling',
  'getClientRects',
  'checkVisibility',
  'matches',
  'closest',
];
