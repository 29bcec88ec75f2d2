import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

/** The command line under another program: one input a line goes in, one document a line comes out. */
export interface Pipe {
  /** Sends inputs and settles when the document of each has come; throws where one is missing or out of its place. */
  send(paths: readonly string[]): Promise<void>;
  /** What the program has used so far; null where the system does not tell. */
  usage(): Usage | null;
  /** Ends the program; throws where it says that an input could not be read. */
  close(): Promise<void>;
}

export interface Usage {
  cpuSeconds: number;
  peakMegabytes: number;
}

const PROGRAM = resolve(import.meta.dirname, '../audit.ts');
/** Linux counts processor time in hundredths of a second, whatever the machine. */
const TICKS = 100;
const COULD_NOT_READ = 2;

export function openPipe(jobs: number): Pipe {
  const args = [PROGRAM, '--jobs', String(jobs), '--files-from', '-'];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((settle) => child.once('close', settle));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    send: async (paths) => {
      child.stdin.write(paths.map((path) => `${path}\n`).join(''));
      for (const path of paths) await expectDocument(lines, path);
    },
    usage: () => (process.platform === 'linux' && child.pid ? usageOf(child.pid) : null),
    close: async () => {
      child.stdin.end();
      const status = await ended;
      if (status === null || status >= COULD_NOT_READ) throw new Error(`the command line ended with ${status}`);
    },
  };
}

async function expectDocument(lines: AsyncIterator<string>, path: string): Promise<void> {
  const { value, done } = await lines.next();
  const { page, reports } = done ? { page: { url: 'nothing' }, reports: [] } : JSON.parse(value);
  if (page.url !== pathToFileURL(path).href) throw new Error(`expected the document of ${path}, got ${page.url}`);
  if (reports.length !== 1) throw new Error(`${path}: ${reports.length} reports instead of one`);
}

function usageOf(pid: number): Usage {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // Behind the name, which may have spaces: user and system time are the 12th and 13th.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const peak = /VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return { cpuSeconds: (Number(fields[11]) + Number(fields[12])) / TICKS, peakMegabytes: Number(peak) / 1024 };
}
