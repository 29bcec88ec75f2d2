import type { Plugin } from 'vite';
import type { EntrypointGroup } from 'wxt';

// A verdict waits for the last of the files that a page asks for: each is a request of its own, and a place of its own in
// the browser's store of compiled code. The popup's are one; those of panel and service worker are few.

/**
 * Takes the popup out of the pages that are built together. What it shares with them is then shipped twice, and nothing
 * that it waits for is in a file for their sake.
 */
export function buildPopupAlone(groups: EntrypointGroup[]): void {
  for (const [at, group] of groups.entries()) {
    const popup = [group].flat().filter(isPopup);
    if (popup.length === 0) continue;
    const others = [group].flat().filter((entrypoint) => !isPopup(entrypoint));
    groups.splice(at, 1, others, popup);
    return;
  }
  throw new Error('there is no popup among what is built');
}

function isPopup({ type }: { type: string }): boolean {
  return type === 'popup';
}

/** Puts all that the popup imports before its verdict into one file. */
export function oneFirstFile(): Plugin {
  const first = new Set<string>();
  return {
    name: 'gouji:one-first-file',
    config: () => grouped([{ name: 'popup', test: (id) => first.has(id) }]),
    buildEnd() {
      const graph = (id: string) => this.getModuleInfo(id)?.importedIds ?? [];
      const page = [...this.getModuleIds()].filter((id) => /\/entrypoints\/popup\/index\.html$/.test(id));
      first.clear();
      for (const id of reachedFrom(page, graph)) first.add(id);
    },
  };
}

/** Rooms of what the panel loads before its verdict; a module lies in the first room whose roots import it. */
const ROOMS: readonly [name: string, roots: RegExp][] = [
  // Each page by what it needs: the history opens with little, the settings know every rule.
  ['base', /\/entrypoints\/records\/main\.tsx$/],
  ['rules', /\/entrypoints\/(?:options|rules)\/main\.tsx$/],
  // The printable report and the files want some of what is judged and drawn with, not all.
  ['written', /\/entrypoints\/(?:report|file)\/main\.tsx$/],
  // All that the service worker runs.
  ['judge', /\/entrypoints\/background\.ts$/],
  ['view', /\/entrypoints\/sidepanel\/main\.tsx$/],
];
/** What brings style sheets along: a page that needs but a word of another room is not to wear them. */
const STYLED = 'styled';
const PANEL = /\/entrypoints\/sidepanel\/main\.tsx$/;

/** Puts what verdicts wait for into few files in place of forty, which the pages built together share. */
export function fewFirstFiles(): Plugin {
  const rooms = new Map<string, string>();
  const names = [...ROOMS.map(([name]) => name), STYLED];
  return {
    name: 'gouji:few-first-files',
    config: () => grouped(names.map((name) => ({ name, test: (id) => rooms.get(id) === name }))),
    buildEnd() {
      const graph = (id: string) => this.getModuleInfo(id)?.importedIds ?? [];
      const all = [...this.getModuleIds()];
      const reached = (roots: RegExp) =>
        reachedFrom(
          all.filter((id) => roots.test(id)),
          graph,
        );
      const first = reached(PANEL);
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

/** Each group is a file with all that its modules import, but what lies in the groups before it: no more need come along. */
function grouped(groups: { name: string; test: (id: string) => boolean }[]) {
  return {
    build: { rolldownOptions: { output: { codeSplitting: { includeDependenciesRecursively: false, groups } } } },
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
