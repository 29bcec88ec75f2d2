import { spawn } from 'node:child_process';
import { getPriority, setPriority } from 'node:os';

export interface Outcome {
  /** Exit status; null where the command could not be started or was stopped. */
  status: number | null;
  /** Standard output and standard error together; empty where they went to the terminal. */
  output: string;
}

export interface CommandOptions {
  /** Let the command write to our terminal instead of keeping what it writes. */
  show?: boolean;
  /** Takes what the command writes while it runs, in place of `output`. */
  onOutput?: (chunk: Buffer) => void;
  /** How far the command stands behind others that want the processor: 0 not at all, 19 behind all. */
  niceness?: number;
  env?: Record<string, string | undefined>;
  cwd?: string;
  timeoutMs?: number;
}

/** Runs a command to its end. A command that does not exist is an outcome, not an exception. */
export function runCommand(command: string, args: string[], options: CommandOptions = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...options.env },
      cwd: options.cwd,
      stdio: options.show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      timeout: options.timeoutMs,
      killSignal: 'SIGKILL',
    });
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    const take = options.onOutput ?? keep;
    child.stdout?.on('data', take);
    child.stderr?.on('data', take);
    // Nobody may step forward again: a run that is itself behind all others keeps its place.
    if (child.pid !== undefined && options.niceness && options.niceness > getPriority()) {
      setPriority(child.pid, options.niceness);
    }
    child.once('error', (error) => resolve({ status: null, output: error.message }));
    child.once('close', (status) => resolve({ status, output }));
  });
}
