import { JSDOM } from 'jsdom';
import type { PortalPage } from '../../tools/portal.ts';
import { encodeAs } from './encode.ts';
import { CLOBBERING_NAMES, REPLACES_EVERYTHING } from './scripts.ts';

/** What a page made of a report does, as a change of its source. */
export interface HostilePage {
  does: string;
  /** Where the audit is known to go wrong. */
  defeats?: 'chromium';
  page: string | PortalPage;
}

const inHead = (source: string, markup: string) => source.replace('</head>', () => `${markup}</head>`);
const script = (source: string, code: string) => inHead(source, `<script>${code}</script>`);
const style = (source: string, rules: string) => inHead(source, `<style>${rules}</style>`);

const POLICY = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** Pages that hold the report of `source` unchanged, so that the audit must give what it gives for the plain page. */
export function hostilePages(source: string): Record<string, HostilePage> {
  return {
    'policy.html': {
      does: 'forbids everything by its policy',
      page: { body: source, headers: { 'content-security-policy': POLICY } },
    },
    'replaced.html': { does: 'replaces the functions that programs call', page: script(source, REPLACES_EVERYTHING) },
    'clobbered.html': {
      does: 'names elements like every property of the document and of a form',
      // There a content script sees the named elements in place of the properties; Firefox shields it.
      defeats: 'chromium',
      page: clobbered(source),
    },
    'named.html': {
      does: 'names elements like the title and the body of the document',
      page: source.replace('</body>', '<div hidden><img name="title" alt=""><form name="body"></form></div></body>'),
    },
    'unset.html': { does: 'unsets every style', page: style(source, '* { all: unset !important }') },
    'no-outline.html': {
      does: 'forbids outlines and backgrounds',
      page: style(source, 'td { outline: none !important; box-shadow: none !important; background: none !important }'),
    },
    'transformed.html': {
      does: 'turns the page, in right-to-left, with sticky heads, at 300 %',
      page: style(
        source.replace('<html', '<html dir="rtl"'),
        'html { zoom: 3 } table { transform: rotate(3deg) scale(0.9) } tr:first-child { position: sticky; top: 0 }',
      ),
    },
    'small.html': { does: 'is shown at 50 %', page: style(source, 'html { zoom: 0.5 }') },
    'quirks.html': { does: 'is in quirks mode', page: source.replace(/^<!doctype html>\s*/i, '') },
    'gbk.html': { does: 'is written in GBK', page: inEncoding('gbk', source) },
    'big5.html': { does: 'is written in Big5', page: inEncoding('big5', source) },
    'report.xhtml': { does: 'is XHTML', page: asXhtml(source) },
  };
}

/** A form around everything, as ASP.NET portals have it, whose fields have the names of properties. */
function clobbered(source: string): string {
  const fields = CLOBBERING_NAMES.map((name) => `<input type="hidden" name="${name}"><img name="${name}" alt="">`).join(
    '',
  );
  const close = `<div hidden>${fields}</div></form></body>`;
  return source.replace(/<body([^>]*)>/, '<body$1><form action="#">').replace('</body>', () => close);
}

function inEncoding(encoding: 'gbk' | 'big5', source: string): PortalPage {
  const declared = source.replace(/<meta charset="utf-8">/i, `<meta charset="${encoding}">`);
  return { body: encodeAs(encoding, declared), headers: { 'content-type': 'text/html' } };
}

function asXhtml(source: string): PortalPage {
  const { window } = new JSDOM(source);
  const body = new window.XMLSerializer().serializeToString(window.document.documentElement);
  return { body, headers: { 'content-type': 'application/xhtml+xml; charset=utf-8' } };
}
