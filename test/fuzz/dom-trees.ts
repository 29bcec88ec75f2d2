import fc from 'fast-check';
import { pageText } from './words.ts';

/** A tree as data, so that a failing case can be printed and made smaller. */
export type Tree = string | { tag: string; attributes: Record<string, string>; children: Tree[] };

const TAGS = ['div', 'p', 'span', 'h1', 'b', 'br', 'ul', 'li', 'a', 'pre', 'section', 'details', 'form', 'input'];
const ODD_TAGS = [
  'template',
  'style',
  'script',
  'noscript',
  'select',
  'option',
  'textarea',
  'svg',
  'x-y',
  'title',
  'object',
  'meta',
];
const TABLE_TAGS = ['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'caption', 'colgroup', 'col'];

const spans = fc.constantFrom('0', '1', '2', '3', '-1', '99999', '1e3', '', 'x', ' 2');

const attributes = fc.record(
  {
    colspan: spans,
    rowspan: spans,
    role: fc.constantFrom(
      'table',
      'grid',
      'row',
      'cell',
      'gridcell',
      'columnheader',
      'rowgroup',
      'presentation',
      'none',
    ),
    style: fc.constantFrom(
      'display:none',
      'display:table',
      'display:table-row',
      'display:flex',
      'visibility:hidden',
      'x',
    ),
    hidden: fc.constant(''),
    'aria-hidden': fc.constantFrom('true', 'false'),
    'aria-colspan': spans,
    'data-gouji': fc.constantFrom('error', 'page', ''),
    'data-gouji-term': fc.constantFrom('error', ''),
    class: fc.constantFrom('report', 'x y', '\u200b', '1'),
    id: fc.constantFrom('a', '1', 'a b', '"]', '\\', 'querySelector'),
    href: fc.constantFrom('#', 'javascript:globalThis.goujiRan=1'),
  },
  { requiredKeys: [] },
);

/** An attribute in ten or so, not all of them. */
const few = fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 2, arbitrary: attributes });

const leaf: fc.Arbitrary<Tree> = pageText;

function element(tags: fc.Arbitrary<string>, children: fc.Arbitrary<Tree[]>): fc.Arbitrary<Tree> {
  return fc.record({ tag: tags, attributes: few as fc.Arbitrary<Record<string, string>>, children });
}

const { tree } = fc.letrec<{ tree: Tree; table: Tree; row: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 4, arbitrary: leaf },
    { weight: 3, arbitrary: tie('table') },
    {
      weight: 3,
      arbitrary: element(
        fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...TAGS) }, fc.constantFrom(...ODD_TAGS)),
        fc.array(tie('tree'), { maxLength: 3 }),
      ),
    },
    { weight: 1, arbitrary: element(fc.constantFrom(...TABLE_TAGS), fc.array(tie('tree'), { maxLength: 3 })) },
  ),
  table: element(fc.constantFrom('table', 'table', 'tbody', 'div'), fc.array(tie('row'), { maxLength: 3 })),
  row: element(
    fc.constantFrom('tr', 'tr', 'tr', 'tbody', 'div'),
    fc.array(element(fc.constantFrom('td', 'td', 'th', 'div'), fc.array(tie('tree'), { maxLength: 1 })), {
      maxLength: 5,
    }),
  ),
}));

/** Trees of elements in places where no author would put them, and a parser would not either. */
export const domTrees: fc.Arbitrary<Tree[]> = fc.array(tree, { maxLength: 4 });

/** Builds trees by the DOM's own functions: no parser mends what stands where it does not belong. */
export function buildTrees(document: Document, parent: Node, trees: readonly Tree[]): void {
  for (const each of trees) {
    if (typeof each === 'string') {
      parent.appendChild(document.createTextNode(each));
      continue;
    }
    const namespace = each.tag === 'svg' ? 'http://www.w3.org/2000/svg' : 'http://www.w3.org/1999/xhtml';
    const made = document.createElementNS(namespace, each.tag);
    for (const [name, value] of Object.entries(each.attributes)) made.setAttribute(name, value);
    buildTrees(document, made, each.children);
    parent.appendChild(made);
  }
}
