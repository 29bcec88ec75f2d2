import { resolve } from 'node:path';
import { build } from 'vite';

/** The code of `in-page.ts` with everything it imports, as one script for a page. */
export async function pageScript(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: { entry: resolve(import.meta.dirname, 'in-page.ts'), formats: ['iife'], name: 'goujiBenchScript' },
    },
  });
  const [first] = [output].flat();
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('the script for the page was not built');
  return chunk.code;
}
