import type { JSDOM } from 'jsdom';
import { vi } from 'vitest';

/**
 * Gives the tests what a content script finds in a browser. Node handles the messages of a channel one after the
 * other before it looks at its timers; a browser gives everything else its turn between two of them.
 */
export function stubBrowserTurns({ window }: JSDOM): void {
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  vi.stubGlobal(
    'MessageChannel',
    class {
      port1 = { onmessage: null as (() => void) | null, close: () => {} };
      port2 = { postMessage: () => setTimeout(() => this.port1.onmessage?.()) };
    },
  );
}
