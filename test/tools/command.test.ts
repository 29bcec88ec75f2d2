import { getPriority } from 'node:os';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../../tools/command.ts';

const node = (script: string, options = {}) => runCommand(process.execPath, ['-e', script], options);

describe('a command', () => {
  it('gives its status and all that it wrote', async () => {
    const outcome = await node("console.log('a'); console.error('b'); process.exit(3)");
    expect(outcome.status).toBe(3);
    expect(outcome.output.split('\n').sort()).toEqual(['', 'a', 'b']);
  });

  it('hands over what it writes while it runs', async () => {
    const chunks: string[] = [];
    const { output } = await node("console.log('a')", { onOutput: (chunk: Buffer) => chunks.push(String(chunk)) });
    expect({ output, chunks }).toEqual({ output: '', chunks: ['a\n'] });
  });

  it('that does not exist is an outcome', async () => {
    expect((await runCommand('gouji-no-such-command', [])).status).toBeNull();
  });

  it.runIf(process.platform !== 'win32')('stands behind others where it is told to, and never before', async () => {
    const own = getPriority();
    const niceness = Math.min(19, own + 3);
    // Its place is given to it as soon as it has started.
    const wait = (wanted: number) =>
      `const { getPriority } = require('os'); const end = Date.now() + 20000;
       const ask = () => (getPriority() === ${wanted} || Date.now() > end ? console.log(getPriority()) : setTimeout(ask, 5)); ask();`;
    expect((await node(wait(niceness), { niceness })).output.trim()).toBe(String(niceness));
    expect((await node(wait(own), { niceness: own - 1 })).output.trim()).toBe(String(own));
  });
});
