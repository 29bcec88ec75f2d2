import { existsSync, readFileSync } from 'node:fs';
import { type CommandOptions, type Outcome, runCommand } from '../command.ts';

/** What finding and installing browsers needs to know of the machine; a test passes its own. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  isRoot: boolean;
  exists(path: string): boolean;
  /** The beginning of a file, or nothing where it cannot be read. */
  head(path: string): string;
  run(command: string, args: string[], options?: CommandOptions): Promise<Outcome>;
  report(line: string): void;
}

const HEAD_LENGTH = 4096;

function readHead(path: string): string {
  return existsSync(path) ? readFileSync(path).subarray(0, HEAD_LENGTH).toString('latin1') : '';
}

/** The machine that the program runs on. */
export function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    isRoot: process.getuid?.() === 0,
    exists: existsSync,
    head: readHead,
    run: runCommand,
    report: (line) => console.error(line),
  };
}
