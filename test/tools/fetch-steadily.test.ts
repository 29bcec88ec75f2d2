import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchSteadily } from '../../tools/audit/fetch-steadily.ts';

let server: Server;

/** Answers each request, but where `drops` says so: there the connection ends without a word. Counts the requests. */
async function serve(drops: (request: IncomingMessage) => boolean): Promise<{ url: URL; asked: () => number }> {
  let count = 0;
  server = createServer((request, response) => {
    count++;
    if (drops(request)) request.socket.destroy();
    else response.end('年报');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { url: new URL(`http://127.0.0.1:${port}/`), asked: () => count };
}

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

describe('an address whose connection ends', () => {
  it('is asked once more, as where a server closes what was kept open', async () => {
    const used = new WeakSet();
    const { url, asked } = await serve(({ socket }) => used.has(socket) || !used.add(socket));
    for (let i = 0; i < 3; i++) expect(await (await fetchSteadily(url, {})).text()).toBe('年报');
    expect(asked()).toBeGreaterThan(3);
  });

  it('is not asked a third time', async () => {
    const { url, asked } = await serve(() => true);
    await expect(fetchSteadily(url, {})).rejects.toThrow('fetch failed');
    expect(asked()).toBe(2);
  });

  it('is not asked again by who has been stopped', async () => {
    const stopper = new AbortController();
    const { url, asked } = await serve(() => {
      stopper.abort();
      return true;
    });
    await expect(fetchSteadily(url, { signal: stopper.signal })).rejects.toThrow();
    expect(asked()).toBe(1);
  });
});
