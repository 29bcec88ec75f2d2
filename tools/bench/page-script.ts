import { resolve } from 'node:path';
import { build } from 'vite';

/** The code of `in-page.ts` with everything it imports, as one script for a page. */
export const pageScript = () => scriptOf('in-page.ts');

/** That of `in-list.ts`. */
export const listScript = () => scriptOf('in-list.ts');

async function scriptOf(file: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: { entry: resolve(import.meta.dirname, file), formats: ['iife'], name: 'goujiBenchScript' },
    },
  });
  const [first] = [output].flat();
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('the script for the page was not built');
  return chunk.code;
}
