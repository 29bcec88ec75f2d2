import type { PageSource } from '../page/source.ts';
import type { Turned } from './answer.ts';
import { type FileKind, kindOfAddress } from './file-kind.ts';

const GATE =
  /验证码|captcha|人机验证|安全验证|访问验证|滑动验证|拖动滑块|请先?登录|用户登录|统一身份认证|访问过于频繁|访问频率|异常流量/i;
const MISSING =
  /页面不存在|找不到(?:该|此|您|相关)?(?:访问的)?(?:页面|网页|内容)|未找到(?:页面|文件)|(?:^|\D)404(?:\D|$)|not found/i;
/** Pages with less text have nothing on them. */
const FEWEST_LETTERS = 60;
/** A page with more is no gate, whatever words stand on it. */
const MOST_OF_A_GATE = 1_500;

/** What a page is on which there is no report. */
export function pageWithoutReport(parsed: Document, page: PageSource): Turned {
  const text = page.frames.flatMap(({ blocks }) => blocks.map((block) => block.text.trim())).join('\n');
  const isShort = text.replace(/\s/g, '').length <= MOST_OF_A_GATE;
  if (isShort && (parsed.querySelector('input[type=password]') || GATE.test(`${page.title}\n${text}`))) {
    return { state: 'gate' };
  }
  if (isShort && (MISSING.test(page.title) || MISSING.test(text.slice(0, 200)))) return { state: 'not-found' };
  const file = attachedFile(parsed);
  if (file) return { state: 'attachment', file };
  return text.replace(/\s/g, '').length < FEWEST_LETTERS ? { state: 'stub' } : { state: 'no-form' };
}

/** The kind of the report's own file: embedded, or linked by the words of a report or an attachment. */
function attachedFile(parsed: Document): FileKind | null {
  const embedded = [...parsed.querySelectorAll('iframe[src], embed[src], object[data]')].map(
    (element) => element.getAttribute('src') ?? element.getAttribute('data') ?? '',
  );
  const linked = [...parsed.querySelectorAll('a[href]')]
    .filter(({ textContent }) => /附件|年报|报告|下载|\.(?:pdf|docx?|xls[xm]?|wps|ofd)/i.test(textContent ?? ''))
    .map((link) => link.getAttribute('href') ?? '');
  // Viewers of PDF take the file in their query.
  const kinds = [...embedded, ...linked].map((address) =>
    kindOfAddress(/[?&]file=([^&#]+)/.exec(address)?.[1] ?? address),
  );
  return kinds.find((kind) => kind !== 'page' && kind !== 'picture') ?? null;
}
