import { request as ask, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface LoggingProxy {
  port: number;
  /** Every request since the start: method and address. */
  requests: readonly string[];
  close(): void;
}

/** A proxy on loopback that writes down what is asked of it and passes on only what stays on this machine. */
export async function startLoggingProxy(): Promise<LoggingProxy> {
  const requests: string[] = [];
  const server = createServer((incoming, response) => {
    requests.push(`${incoming.method} ${incoming.url}`);
    const { hostname } = new URL(incoming.url ?? '', 'http://nowhere.invalid');
    if (hostname !== '127.0.0.1') return void response.writeHead(502).end();
    const passed = ask(incoming.url as string, { method: incoming.method, headers: incoming.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    passed.on('error', () => response.destroy());
    incoming.pipe(passed);
  });
  server.on('connect', (incoming, socket) => {
    requests.push(`CONNECT ${incoming.url}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
