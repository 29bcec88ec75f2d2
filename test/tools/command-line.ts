import { type ChildProcess, spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { PrintedDocument } from '../../tools/audit/done-documents.ts';

export const ROOT = resolve(import.meta.dirname, '../..');

export interface Ended {
  status: number | null;
  out: string;
  err: string;
}

/** A run of the command line that is still under way. */
export interface AuditProcess {
  child: ChildProcess;
  /** What has been written so far. */
  written: Ended;
  /** How many lines have been written. */
  lineCount(): number;
  /** Keeps nothing of what is written from now on: of ten thousand documents it is more than one string can hold. */
  forget(): void;
  /** Settles when so many lines have been written. */
  lines(count: number): Promise<void>;
  ended: Promise<Ended>;
}

/** Starts the command line; its standard input stays open until somebody ends it. */
export function startAudit(...args: string[]): AuditProcess {
  const child = spawn(process.execPath, [join(ROOT, 'tools/audit.ts'), ...args], { stdio: 'pipe' });
  const written: Ended = { status: null, out: '', err: '' };
  const watchers = new Set<() => void>();
  // Counted as they come: ten thousand documents are not gone through for each new piece of them.
  let lineCount = 0;
  let isKept = true;
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    if (isKept) written.out += chunk;
    for (let at = chunk.indexOf('\n'); at >= 0; at = chunk.indexOf('\n', at + 1)) lineCount++;
    for (const watch of watchers) watch();
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    written.err += chunk;
  });
  const ended = new Promise<Ended>((settle) => {
    child.once('close', (status) => settle(Object.assign(written, { status })));
  });
  const lines = (count: number) =>
    new Promise<void>((settle) => {
      const watch = () => {
        if (lineCount < count) return;
        watchers.delete(watch);
        settle();
      };
      watchers.add(watch);
      watch();
    });
  const forget = () => {
    isKept = false;
  };
  return { child, written, lineCount: () => lineCount, forget, lines, ended };
}

/** Runs the command line to its end, with nothing on its standard input. */
export function audit(...args: string[]): Promise<Ended> {
  const run = startAudit(...args);
  run.child.stdin?.end();
  return run.ended;
}

/** The documents of a run. */
export const documents = (out: string): PrintedDocument[] =>
  out
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
