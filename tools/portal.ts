import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { listPage, notFoundPage } from './portal-pages.ts';
import { REPORTS } from './reports.ts';

export interface Portal {
  /** `http://127.0.0.1:<port>` */
  origin: string;
  /** The address of a report page, or of a further page by its path. */
  address(name: string): string;
  close(): Promise<void>;
}

/** The folder of the report pages and their expected audit documents. */
export const PAGES_FOLDER = resolve(import.meta.dirname, '../test/pages');

function send(response: ServerResponse, status: number, html: string): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(html);
}

async function respond(path: string, further: Record<string, string>, response: ServerResponse): Promise<void> {
  if (path === '/') return send(response, 200, listPage(REPORTS));
  const page = further[path.slice(1)];
  if (page !== undefined) return send(response, 200, page);
  const report = REPORTS.find(({ name }) => path === `/${name}.html`);
  if (!report) return send(response, 404, notFoundPage());
  send(response, 200, await readFile(resolve(PAGES_FOLDER, `${report.name}.html`), 'utf8'));
}

/** Serves the small county portal on loopback; `further` pages are given by their path without the leading slash. */
export async function startPortal(further: Record<string, string> = {}): Promise<Portal> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    respond(pathname, further, response).catch((error: unknown) => {
      console.error(`portal: ${pathname}: ${error instanceof Error ? error.message : String(error)}`);
      send(response, 500, notFoundPage());
    });
  });
  await new Promise<void>((resolveListening, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolveListening);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    address: (name) => `${origin}/${name in further ? name : `${name}.html`}`,
    close: () =>
      new Promise((resolveClosed) => {
        server.close(() => resolveClosed());
        server.closeAllConnections();
      }),
  };
}
