import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runSteadily } from '../../lib/session/run-steadily.ts';
import { stubBrowserTurns } from '../marks/browser-turns.ts';

let document: Document;

beforeEach(() => {
  const dom = new JSDOM('<p id="clock">08:00</p><table><tr><td id="a">1</td></tr></table>');
  document = dom.window.document;
  stubBrowserTurns(dom);
});

afterEach(() => vi.unstubAllGlobals());

const textOf = (id: string) => document.getElementById(id)?.textContent ?? '';
const write = (id: string, text: string) => {
  (document.getElementById(id) as HTMLElement).textContent = text;
};
const options = () => ({ top: document, isCancelled: () => false, onProgress: () => {} });

/** An audit that reads the cell twice and is put down in between, when the page does `meanwhile`. */
function audits(meanwhile: () => void) {
  return vi.fn(function* () {
    const first = textOf('a');
    setTimeout(meanwhile);
    const end = performance.now() + 30;
    while (performance.now() < end);
    yield undefined;
    yield undefined;
    return [first, textOf('a')];
  });
}

describe('an audit in slices', () => {
  it('starts anew where a table changed between its steps', async () => {
    const audit = audits(() => textOf('a') === '1' && write('a', '2'));
    expect(await runSteadily(audit, options())).toEqual(['2', '2']);
    expect(audit).toHaveBeenCalledTimes(2);
  });

  it('does not mind a clock beside the tables', async () => {
    const audit = audits(() => write('clock', '08:01'));
    expect(await runSteadily(audit, options())).toEqual(['1', '1']);
    expect(audit).toHaveBeenCalledTimes(1);
  });

  it('ends in one go where the page never rests', async () => {
    const audit = audits(() => write('a', `${textOf('a')}0`));
    const [first, second] = (await runSteadily(audit, options())) ?? [];
    expect(first).toBe(second);
    expect(audit).toHaveBeenCalledTimes(4);
  });

  it('does not wait for a page whose audit fits in one slice', async () => {
    const yieldless = runSteadily(function* () {
      yield undefined;
      return 'done';
    }, options());
    let isDone = false;
    void yieldless.then(() => {
      isDone = true;
    });
    await Promise.resolve().then(() => Promise.resolve());
    await Promise.resolve();
    await Promise.resolve();
    expect(isDone).toBe(true);
  });
});
