import { fstatSync, statSync } from 'node:fs';

/** Standard output, written in whole lines whatever happens. */
export interface Output {
  /** Writes a line (or some); settles when there is room for the next. */
  write(lines: string): Promise<void>;
  /** Has the next Ctrl+C heard by what ends by itself, in place of the end of the program; null takes that back. */
  hearStop(hear: (() => void) | null): void;
}

/** What a shell says of a program that ended since its reader was gone: 128 + SIGPIPE. */
const READER_GONE = 141;
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

/** Opens standard output. A signal ends the program between two lines, never in one; so does a reader that is gone. */
export function openOutput(): Output {
  let underWay: Promise<void> = Promise.resolve();
  let hear: (() => void) | null = null;
  const listen = (signal: string, status: number): void => {
    process.once(signal, () => {
      const heard = signal === 'SIGINT' ? hear : null;
      hear = null;
      if (!heard) return void underWay.finally(() => process.exit(status));
      listen(signal, status);
      heard();
    });
  };
  for (const [signal, status] of Object.entries(SIGNALS)) listen(signal, status);
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') console.error(`standard output: ${error.message}`);
    process.exit(error.code === 'EPIPE' ? READER_GONE : 2);
  });
  return {
    write: (lines) => {
      underWay = new Promise((settle) => process.stdout.write(`${lines}\n`, () => settle()));
      return underWay;
    },
    hearStop: (wanted) => {
      hear = wanted;
    },
  };
}

/** Whether standard output goes into this file. */
export function isWrittenInto(file: string): boolean {
  const [out, own] = [fstatSync(process.stdout.fd), statSync(file)];
  return out.isFile() && out.dev === own.dev && out.ino === own.ino;
}
