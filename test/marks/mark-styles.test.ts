import { describe, expect, it } from 'vitest';
import { MARK_STATES } from '../../lib/marks/mark-state.ts';
import { markStyles } from '../../lib/marks/mark-styles.ts';

/** Properties that change no box; anything else in the sheet could move the page. */
const HARMLESS =
  /^(?:--gouji-marks|outline(?:-color|-offset)?|box-shadow|background-(?:image|position|size|repeat|attachment|origin|blend-mode|color)|(?:-webkit-)?print-color-adjust|text-decoration|forced-color-adjust|color)$/;

describe.each(['tint', 'plain'] as const)('the mark styles (%s)', (style) => {
  const sheet = markStyles(style);
  const declarations = [...sheet.matchAll(/(?:^|[{;])\s*([\w-]+):\s*([^;{}]+);/g)].map(([, name, value]) => ({
    name,
    value,
  }));

  it('set only properties that move nothing, all of them above the page’s own', () => {
    expect(declarations.length).toBeGreaterThan(30);
    expect(declarations.filter(({ name }) => !HARMLESS.test(name ?? ''))).toEqual([]);
    expect(declarations.filter(({ value }) => !value?.endsWith('!important'))).toEqual([]);
  });

  it('have colours for browsers that cannot choose them by scheme', () => {
    const [before] = sheet.split('@supports');
    for (const state of MARK_STATES) expect(before).toContain(`[data-gouji="${state}"] {`);
    expect(before).not.toContain('light-dark(');
  });

  it('show the focus of a cell in a colour of the system where colours are forced', () => {
    const forced = sheet.split('@media (forced-colors: active)')[1] ?? '';
    const focus = /\[data-gouji\]:focus-visible \{([^}]+)\}/.exec(forced)?.[1] ?? '';
    expect(focus).toMatch(/outline-color: CanvasText !important;/);
  });

  it('load nothing', () => {
    expect(sheet).not.toMatch(/url\(|@import/);
  });

  it('have a rule, a line style and a corner of its own for each state', () => {
    const outlines = MARK_STATES.map((state) => ruleOf(sheet, state, 'outline'));
    expect(new Set(outlines).size).toBe(MARK_STATES.length);
    const corners = MARK_STATES.map((state) => ruleOf(sheet, state, 'background-image'));
    expect(new Set(corners).size).toBe(MARK_STATES.length);
  });
});

function ruleOf(sheet: string, state: string, property: string): string | undefined {
  const rule = new RegExp(`\\[data-gouji="${state}"\\] \\{([^}]+)\\}`).exec(sheet)?.[1];
  return new RegExp(`${property}: ([^;]+);`).exec(rule ?? '')?.[1];
}
