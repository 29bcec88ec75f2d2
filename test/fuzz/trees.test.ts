import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MARK_STATES } from '../../lib/marks/mark-state.ts';
import { paintMarks, paintTerms } from '../../lib/marks/paint.ts';
import { parseDocument } from '../dom.ts';
import { fuzzRuns, fuzzTime } from '../fuzz-runs.ts';
import { buildTrees, domTrees, type Tree } from './dom-trees.ts';
import { auditDomSoundly } from './invariants.ts';

/** One window for all cases: making one takes longer than an audit. */
const page = parseDocument('<!doctype html><title>年度报告</title><body></body>');

function withTrees(trees: readonly Tree[]): Document {
  page.body.replaceChildren();
  buildTrees(page, page.body, trees);
  return page;
}

describe('any tree of elements', () => {
  it(
    'is audited without a fault, the same each time, and comes out of the marks as it went in',
    () => {
      fc.assert(
        fc.property(domTrees, (trees) => void auditDomSoundly(withTrees(trees))),
        fuzzRuns(450),
      );
    },
    fuzzTime(30_000),
  );

  it(
    'is restored exactly by whatever marks are taken off it, in whichever order they came',
    () => {
      const choice = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...MARK_STATES)), { maxLength: 8 });
      fc.assert(
        fc.property(domTrees, choice, choice, (trees, cells, terms) => {
          const document = withTrees(trees);
          const all = [...document.body.querySelectorAll('*')];
          fc.pre(all.length > 0);
          const before = document.documentElement.outerHTML;
          const at = (index: number) => all[index % all.length] as Element;
          const painting = paintMarks(new Map(cells.map(([index, state]) => [at(index), state])));
          const outlined = paintTerms([...new Set(terms.map(([index]) => at(index)))], 'calm');
          if (cells.length > 0) expect(all.some((element) => element.hasAttribute('data-gouji'))).toBe(true);
          outlined.clear();
          painting.clear();
          expect(document.documentElement.outerHTML).toBe(before);
        }),
        fuzzRuns(750),
      );
    },
    fuzzTime(20_000),
  );
});
