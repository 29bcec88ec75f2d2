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
  /** 200 where it is left out. */
  status?: number;
  /** Never answers. */
  waits?: boolean;
  /** Breaks the connection off in place of an answer. */
  breaks?: boolean;
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

/** In pages and headers: this portal under its other name, which is another origin. */
const ELSEWHERE = /\{\{elsewhere\}\}/g;

function send(response: ServerResponse, page: string | PortalPage, otherwise = 200): void {
  const {
    body,
    headers = {},
    status = otherwise,
    waits,
    breaks,
  } = typeof page === 'string' ? ({ body: page } as PortalPage) : page;
  if (waits) return;
  if (breaks) return void response.destroy();
  const elsewhere = `http://localhost:${response.socket?.localPort}`;
  const named = Object.entries(headers).map(([name, value]) => [name, value.replace(ELSEWHERE, elsewhere)]);
  const own = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
  response.writeHead(status, { ...own, ...Object.fromEntries(named) });
  response.end(typeof body === 'string' ? body.replace(ELSEWHERE, elsewhere) : body);
}

async function respond(path: string, { further, listed }: PortalOffer, response: ServerResponse): Promise<void> {
  if (path === '/') return send(response, listPage([...listed, ...REPORTS]));
  const page = further[path.slice(1)];
  if (page !== undefined) return send(response, page);
  const report = REPORTS.find(({ name }) => path === `/${name}.html`);
  if (!report) return send(response, notFoundPage(), 404);
  send(response, await readFile(resolve(PAGES_FOLDER, `${report.name}.html`), 'utf8'));
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
      send(response, notFoundPage(), 500);
    });
  });
  // An idle connection that is closed in the very moment in which it is used again would be a fault to whoever asks.
  server.keepAliveTimeout = 0;
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
