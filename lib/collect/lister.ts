import type { ListSource } from '../list/list-source.ts';
import { readList } from '../list/read-list.ts';
import { askInPage, giveUpInPage } from './ask-in-page.ts';

/** What the lister leaves in the page for later calls, in the browser's isolated world. */
export interface ListerWorld {
  goujiLister?: { ask: typeof askInPage; giveUp: typeof giveUpInPage };
}

/** Reads the links of the page on the screen; asks nobody. */
export function readThisList(): ListSource {
  return readList(document, {
    url: document.URL.replace(/#.*$/, ''),
    parseHtml: (html) => new DOMParser().parseFromString(html, 'text/html'),
  });
}

/** Leaves behind how to ask for what the list links. */
export function openLister(world: ListerWorld): void {
  world.goujiLister = { ask: askInPage, giveUp: giveUpInPage };
}
