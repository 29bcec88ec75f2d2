import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';

// Node compiles what is imported below at every start, unless it may keep the outcome; so that has to wait.
enableCompileCache(resolve(import.meta.dirname, '../node_modules/.cache/gouji/start'));
const { runCommandLine } = await import('./audit/run.ts');

/**
 * The command line: `npm run --silent audit -- [--text] FILE|FOLDER|URL…`. One audit document a line, in the order of
 * the inputs. Exit status 0: no error finding; 1: at least one; 2: an input could not be read.
 */
process.exitCode = await runCommandLine(process.argv.slice(2));
