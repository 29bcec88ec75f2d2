// Downloads one browser into our cache folder: `node tools/browsers/download.ts chrome|firefox`.
// A program of its own, so that a network that answers nothing can be given up by ending the process.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { CACHE_FOLDER } from './find.ts';
import { TRAITS } from './kinds.ts';

const CONNECT_LIMIT_MS = 20_000;
const UNPACK_LIMIT_MS = 5 * 60_000;

function watchdog(): (limitMs: number) => void {
  let timer: NodeJS.Timeout | undefined;
  return (limitMs) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      console.error(`nothing came for ${limitMs / 1000} seconds`);
      process.exit(1);
    }, limitMs);
  };
}

async function download(browser: Browser, channel: string): Promise<void> {
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error('there is no build for this platform');
  const allow = watchdog();
  allow(CONNECT_LIMIT_MS);
  const buildId = await resolveBuildId(browser, platform, channel);
  // What an interrupted download left behind would be taken for a finished one.
  await rm(join(CACHE_FOLDER, browser), { recursive: true, force: true });
  await install({
    browser,
    buildId,
    platform,
    cacheDir: CACHE_FOLDER,
    downloadProgressCallback: (done, total) => allow(done < total ? CONNECT_LIMIT_MS : UNPACK_LIMIT_MS),
  });
}

const wanted = Object.values(TRAITS).find((traits) => traits.download.browser === process.argv[2]);
if (!wanted) throw new Error('say which browser: chrome or firefox');
try {
  await download(wanted.download.browser as Browser, wanted.download.channel);
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
