import { runCommandLine } from './audit/run.ts';

/**
 * The command line: `npm run --silent audit -- [--text] FILE|FOLDER|URL…`. One audit document a line, in the order of
 * the inputs. Exit status 0: no error finding; 1: at least one; 2: an input could not be read.
 */
process.exitCode = await runCommandLine(process.argv.slice(2));
