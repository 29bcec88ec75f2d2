import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type FurtherPages, PAGES_FOLDER, type PortalPage } from '../portal.ts';
import { countyListPages } from './list-pages.ts';
import { COUNTY_REPORTS, type CountyReport } from './reports.ts';

const seed = (name: string) => readFileSync(resolve(PAGES_FOLDER, `${name}.html`), 'utf8');
const file = (name: string) => new Uint8Array(readFileSync(resolve(PAGES_FOLDER, '../fixtures/files', name)));
const html = (title: string, body: string) =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

/** 云山街道办事处 in GB18030: the title of a page whose letters must be read by its own word alone. */
const ENCODERS = { gb18030: encodeGb18030, 'utf-16': encodeUtf16 };

/** A small county on loopback: a list page of every style, and sixty reports of which each kind comes to its own end. */
export function countyPages(): FurtherPages {
  const reports = Object.fromEntries(COUNTY_REPORTS.map((report) => [report.path, pageOf(report)]));
  return { ...countyListPages(), ...reports, 'county/moved.htm': report2021(COUNTY_REPORTS[13] as CountyReport) };
}

function pageOf(report: CountyReport): string | PortalPage {
  const { made, title } = report;
  switch (made) {
    case 'copied':
      return report2020(report);
    case 'broken-sum':
      return withBrokenSum(report2021(report));
    case 'all-blank':
      return report2021(report).replace(/(<td[^>]*>)\d+(<\/td>)/g, '$1$2');
    case 'gb18030':
    case 'utf-16':
      return encoded(report2021(report), made);
    case 'moved':
      return { body: '', status: 302, headers: { location: '/county/moved.htm' } };
    case 'sent-away':
      return { body: '', status: 302, headers: { location: `{{elsewhere}}/elsewhere/${report.path}` } };
    case 'no-form':
      return html(title, `<h1>${title}</h1><p>${'本年度信息公开工作情况如下。'.repeat(10)}</p>`);
    case 'only-attachment':
      return html(title, `<h1>${title}</h1><p>附件：<a href="/county/P020220118.pdf">${title}.pdf</a></p>`);
    case 'unnamed-pdf':
      return { body: '%PDF-1.7\n', headers: { 'content-type': 'application/pdf' } };
    case 'docx':
      // Servers of portals know this kind of file by no other name.
      return { body: file('shihu-2021.docx'), headers: { 'content-type': 'application/octet-stream' } };
    case 'pdf':
      return { body: file('dushangang-2021.pdf'), headers: { 'content-type': 'application/pdf' } };
    case 'captcha':
      return html(
        '访问验证',
        '<p>您的访问过于频繁，请输入验证码后继续访问。</p><input name="code"><button>提交</button>',
      );
    case 'stub':
      return html('', '<div class="list"></div>'.repeat(8));
    case 'slow':
      return { body: '', waits: true };
    case 'breaks-off':
      return { body: '', breaks: true };
    case 'missing':
      return { body: html('404', '<p>页面不存在</p>'), status: 404 };
    case 'declined':
      return { body: html('503', '<p>服务暂不可用</p>'), status: 503 };
    default:
      return report2021(report);
  }
}

/** The report of a sub-district in which everything agrees, under another name. */
function report2021({ unit }: CountyReport): string {
  const place = unit.replace(/(?:街道办事处|镇人民政府)$/, '');
  return (
    seed('dushangang-2021')
      .replaceAll('平湖市独山港经济开发区（独山港镇）', unit)
      .replaceAll(/独山港(?:经济开发区（独山港镇）|镇)?/g, place)
      .replaceAll('我镇', unit.endsWith('政府') ? '我镇' : '我街道')
      // Each has its words, so that no two are alike.
      .replace('<p>一、总体情况</p>', `<p>一、总体情况</p><p>${place}立足本地实际推进公开。</p>`)
  );
}

/** Two of these are one text under two names; the others are texts of their own. */
function report2020({ unit, path }: CountyReport): string {
  const at = COUNTY_REPORTS.findIndex((report) => report.path === path) % 4;
  const [name, organ] = (
    [
      ['youchegang-2020', '油车港镇'],
      ['jiaxing-port-2020', '嘉兴港区'],
      ['ciqiu-2020', '次邱镇人民政府'],
      ['ciqiu-2020', '次邱镇人民政府'],
    ] as const
  )[at] as readonly [string, string];
  return seed(name).replaceAll(organ, unit).replaceAll(organ.replace('人民政府', ''), unit);
}

/** One cell of 表三 more than its total says. */
function withBrokenSum(page: string): string {
  const row = page.indexOf('本年新收政府信息公开申请数量');
  return page.slice(0, row) + page.slice(row).replace(/<td([^>]*)>0<\/td>/, '<td$1>3</td>');
}

function encoded(page: string, encoding: 'gb18030' | 'utf-16'): PortalPage {
  const body = ENCODERS[encoding](page.replace('<meta charset="utf-8">', `<meta charset="${encoding}">`));
  return { body, headers: { 'content-type': 'text/html' } };
}

function encodeUtf16(text: string): Uint8Array {
  return Buffer.from(`\ufeff${text}`, 'utf16le');
}

/** Every pair of bytes that GB18030 gives a character, by the character: Node decodes the encoding but writes it not. */
function encodeGb18030(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030');
  const bytes = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail !== 0x7f) bytes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
    }
  }
  return Uint8Array.from(
    [...text].flatMap((char) => (char < '\u0080' ? char.charCodeAt(0) : (bytes.get(char) ?? 0x3f))),
  );
}
