import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portal, startPortal } from '../../tools/portal.ts';
import { REPORTS } from '../../tools/reports.ts';

describe('the portal', () => {
  let portal: Portal;

  beforeAll(async () => {
    portal = await startPortal({ 'empty.html': '<!doctype html><title>空</title>' });
  });

  afterAll(() => portal.close());

  it('links every report from its front page, and has every one', async () => {
    const list = await (await fetch(portal.origin)).text();
    for (const { name, title } of REPORTS) {
      expect(list).toContain(`<a href="/${name}.html">${title}</a>`);
      const response = await fetch(portal.address(name));
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    }
  });

  it('serves a test’s own pages', async () => {
    expect(await (await fetch(portal.address('empty.html'))).text()).toContain('<title>空</title>');
  });

  it('says so where it has no page, and never leaves its folder', async () => {
    expect((await fetch(`${portal.origin}/nothing.html`)).status).toBe(404);
    expect((await fetch(`${portal.origin}/..%2Fpackage.json`)).status).toBe(404);
  });
});
