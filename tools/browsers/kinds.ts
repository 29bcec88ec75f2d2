export type BrowserKind = 'chromium' | 'firefox';

export interface BrowserTraits {
  name: string;
  /** The oldest major version that can do what the tests ask of it. */
  oldest: number;
  /** A path given here must work; nothing else is tried. */
  ownVariable: string;
  /** Paths that other tools leave in the environment: tried, not insisted on. */
  otherVariables: string[];
  /** Names to look for on the PATH, in this order. */
  commands: string[];
  /** What the browsers' own download calls it, and its folder in the cache. */
  download: { browser: 'chrome' | 'firefox'; channel: 'stable' | 'esr' };
  debianPackage: string;
  /** What the downloaded build links against, as Debian and Ubuntu name it (some releases added `t64`). */
  libraries: string[];
}

const SHARED_LIBRARIES = ['libasound2 | libasound2t64', 'libdbus-1-3', 'libx11-xcb1'];

/**
 * The two browser families.
 *
 * Chromium: a click on the toolbar button can be asked for over the debugging pipe since 146.
 * Firefox: the tests reach the popup through the window's own context, which is internal to the browser; the long-term
 * release they were proven with is therefore asked for, and is the one that is installed.
 */
export const TRAITS: Record<BrowserKind, BrowserTraits> = {
  chromium: {
    name: 'Chromium',
    oldest: 146,
    ownVariable: 'GOUJI_CHROMIUM',
    otherVariables: ['CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'],
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable'],
    download: { browser: 'chrome', channel: 'stable' },
    debianPackage: 'chromium',
    libraries: [
      ...SHARED_LIBRARIES,
      'libatk-bridge2.0-0 | libatk-bridge2.0-0t64',
      'libatspi2.0-0 | libatspi2.0-0t64',
      'libcairo2',
      'libcups2 | libcups2t64',
      'libgbm1',
      'libnss3',
      'libpango-1.0-0',
      'libxcomposite1',
      'libxdamage1',
      'libxfixes3',
      'libxkbcommon0',
      'libxrandr2',
    ],
  },
  firefox: {
    name: 'Firefox',
    oldest: 153,
    ownVariable: 'GOUJI_FIREFOX',
    otherVariables: [],
    commands: ['firefox-esr', 'firefox'],
    download: { browser: 'firefox', channel: 'esr' },
    debianPackage: 'firefox-esr',
    libraries: [...SHARED_LIBRARIES, 'libgtk-3-0 | libgtk-3-0t64', 'libpci3', 'libxtst6'],
  },
};
