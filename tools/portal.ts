import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { listPage, notFoundPage } from './portal-pages.ts';
import { REPORTS, type ReportPage } from './reports.ts';

/** A further page that is more than HTML in UTF-8. */
export interface PortalPage {
  body: string | Uint8Array;
  /** Added to the portal's own headers, or in their place. */
  headers?: Record<string, string>;
}

/** Further pages by their path, without the leading slash. */
export type FurtherPages = Record<string, string | PortalPage>;

export interface Portal {
  /** `http://127.0.0.1:<port>` */
  origin: string;
  /** The address of a report page, or of a further page by its path. */
  address(name: string): string;
  /** Every request since the start: method and path. */
  requests: readonly string[];
  close(): Promise<void>;
}

/** The folder of the report pages and their expected audit documents. */
export const PAGES_FOLDER = resolve(import.meta.dirname, '../test/pages');

function send(response: ServerResponse, status: number, page: string | PortalPage): void {
  const { body, headers } = typeof page === 'string' ? { body: page } : page;
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers });
  response.end(body);
}

async function respond(path: string, { further, listed }: PortalOffer, response: ServerResponse): Promise<void> {
  if (path === '/') return send(response, 200, listPage([...listed, ...REPORTS]));
  const page = further[path.slice(1)];
  if (page !== undefined) return send(response, 200, page);
  const report = REPORTS.find(({ name }) => path === `/${name}.html`);
  if (!report) return send(response, 404, notFoundPage());
  send(response, 200, await readFile(resolve(PAGES_FOLDER, `${report.name}.html`), 'utf8'));
}

interface PortalOffer {
  further: FurtherPages;
  listed: readonly ReportPage[];
}

/**
 * Serves the small county portal on loopback; `further` pages are given by their path without the leading slash, and
 * those that are `listed` stand on its front page before the reports.
 */
export async function startPortal(further: FurtherPages = {}, listed: readonly ReportPage[] = []): Promise<Portal> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    requests.push(`${request.method} ${pathname}`);
    respond(pathname, { further, listed }, response).catch((error: unknown) => {
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
    requests,
    address: (name) => `${origin}/${name in further ? name : `${name}.html`}`,
    close: () =>
      new Promise((resolveClosed) => {
        server.close(() => resolveClosed());
        server.closeAllConnections();
      }),
  };
}
