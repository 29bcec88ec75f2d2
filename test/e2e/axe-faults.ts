import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { MediaFeature, Page } from 'puppeteer-core';
import type { Popup } from '../../tools/driver/driver.ts';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What a theme can change of a surface: the rules that look at colours. */
const OF_COLOURS = { runOnly: ['color-contrast', 'link-in-text-block'] };

/** In the light all rules are asked, in the dark those that could say otherwise there. */
const THEMES = [
  { scheme: 'light', rules: {} },
  { scheme: 'dark', rules: OF_COLOURS },
];

/** A surface as it is checked here: the popup, or a page of the extension. */
export type Surface = Pick<Popup, 'evaluate' | 'click'> & { emulate?(features: MediaFeature[]): Promise<void> };

interface Axe {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
}

/** What axe-core finds on a surface in each theme, with the place. */
export async function faultsOf(surface: Surface): Promise<string[]> {
  const hasAxe = await surface.evaluate(() => 'axe' in globalThis);
  // As a function, since that is what a surface runs: the library puts itself into the page.
  if (!hasAxe) await surface.evaluate(new Function(AXE) as () => void);
  const faults: string[] = [];
  for (const { scheme, rules } of surface.emulate ? THEMES : THEMES.slice(0, 1)) {
    await surface.emulate?.([{ name: 'prefers-color-scheme', value: scheme }]);
    const found = await surface.evaluate(async (asked: object) => {
      const { axe } = globalThis as unknown as { axe: Axe };
      // Of what is right nothing is told, so that it need not be described.
      const { violations } = await axe.run({ resultTypes: ['violations'], ...asked });
      return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
    }, rules);
    faults.push(...found.map((fault) => `${scheme}: ${fault}`));
  }
  return faults;
}

/** A page of the extension in a tab. */
export const onPage = (page: Page): Surface => ({
  evaluate: (run, ...args) => page.evaluate(run, ...args),
  click: (selector) => page.click(selector),
  emulate: (features) => page.emulateMediaFeatures(features),
});
