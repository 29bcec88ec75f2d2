import type { Environment } from 'vitest/runtime';
import type { BrowserKind } from '../../tools/browsers/kinds.ts';
import type { ExtensionBrowser } from '../../tools/driver/driver.ts';

declare global {
  /** The browsers that the files of one worker use one after another. */
  var goujiBrowsers: Map<BrowserKind, ExtensionBrowser>;
}

/** Around all the files of one worker: the browsers that they have used are closed after the last. */
export default {
  name: 'browsers',
  viteEnvironment: 'ssr',
  setup(global) {
    const browsers: typeof goujiBrowsers = new Map();
    Object.assign(global, { goujiBrowsers: browsers });
    const close = (browser: ExtensionBrowser) => browser.close();
    return { teardown: async () => void (await Promise.all([...browsers.values()].map(close))) };
  },
} satisfies Environment;
