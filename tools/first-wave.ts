import type { Plugin } from 'vite';

/** Rooms of what the popup loads before its verdict; a module lies in the first room whose roots import it. */
const ROOMS: readonly [name: string, roots: RegExp][] = [
  // Each page by what it needs: the history opens with little, the settings know every rule.
  ['base', /\/entrypoints\/records\/main\.tsx$/],
  ['rules', /\/entrypoints\/(?:options|rules)\/main\.tsx$/],
  // The printable report and the files want some of what is judged and drawn with, not all.
  ['written', /\/entrypoints\/(?:report|file)\/main\.tsx$/],
  // All that the service worker runs.
  ['judge', /\/entrypoints\/background\.ts$/],
  ['view', /\/entrypoints\/popup\/main\.tsx$/],
];
/** What brings style sheets along: a page that needs but a word of another room is not to wear them. */
const STYLED = 'styled';
const POPUP = /\/entrypoints\/popup\/main\.tsx$/;

/**
 * Puts what the popup's verdict waits for into few files in place of forty: each file is a request of its own, and the
 * verdict waits for the last.
 */
export function fewFirstFiles(): Plugin {
  const rooms = new Map<string, string>();
  const groups = [...ROOMS.map(([name]) => name), STYLED].map((name) => ({
    name,
    test: (id: string) => rooms.get(id) === name,
  }));
  return {
    name: 'gouji:few-first-files',
    config: () => ({
      build: {
        rolldownOptions: {
          // Each room holds all that its modules import, but what lies in the rooms before it: no more need come along.
          output: { codeSplitting: { includeDependenciesRecursively: false, groups } },
        },
      },
    }),
    buildEnd() {
      const graph = (id: string) => this.getModuleInfo(id)?.importedIds ?? [];
      const all = [...this.getModuleIds()];
      const reached = (roots: RegExp) =>
        reachedFrom(
          all.filter((id) => roots.test(id)),
          graph,
        );
      const first = reached(POPUP);
      rooms.clear();
      // Thirty bytes that every page asks for.
      for (const id of all) if (id.endsWith('virtual:wxt-plugins')) rooms.set(id, 'base');
      for (const [name, roots] of ROOMS) {
        for (const id of reached(roots)) {
          if (!first.has(id) || rooms.has(id) || staysAlone(id)) continue;
          rooms.set(id, [...reachedFrom([id], graph)].some(isStyleSheet) ? STYLED : name);
        }
      }
    },
  };
}

/** Style sheets and the first script of a page stay with the pages that ask for them. */
function staysAlone(id: string): boolean {
  return isStyleSheet(id) || /\/entrypoints\/\w+\/main\.tsx?$|\/background\.ts$/.test(id);
}

function isStyleSheet(id: string): boolean {
  return /\.css(?:\?|$)/.test(id);
}

function reachedFrom(roots: readonly string[], importedBy: (id: string) => readonly string[]): Set<string> {
  const reached = new Set(roots);
  for (const id of reached) for (const imported of importedBy(id)) reached.add(imported);
  return reached;
}
