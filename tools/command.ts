import { spawn } from 'node:child_process';

export interface Outcome {
  /** Exit status; null where the command could not be started or was stopped. */
  status: number | null;
  /** Standard output and standard error together; empty where they went to the terminal. */
  output: string;
}

export interface CommandOptions {
  /** Let the command write to our terminal instead of keeping what it writes. */
  show?: boolean;
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
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.once('error', (error) => resolve({ status: null, output: error.message }));
    child.once('close', (status) => resolve({ status, output }));
  });
}
