import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../../tools/command.ts';

const throughput = (...args: string[]) =>
  runCommand(process.execPath, [resolve(import.meta.dirname, '../../tools/throughput.ts'), ...args]);

describe('npm run throughput', () => {
  it('sends pages through the command line and says how many it audits in a second', async () => {
    const { status, output } = await throughput('6', '--jobs', '2');
    expect(output).toMatch(/^6 pages of one report, 2 threads: [\d.]+ s\nreports a second: \d+\.\d\n/);
    expect(status).toBe(0);
  });

  it('says how it is used', async () => {
    const { status, output } = await throughput('many');
    expect(output).toContain('usage:');
    expect(status).toBe(1);
  });
});
