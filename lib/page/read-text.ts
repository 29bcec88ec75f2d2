import type { FrameSource, PageSource, TextBlock } from './source.ts';

/** A plain text as a page: every line a block. */
export function readText(text: string, url: string): PageSource {
  const blocks = text
    .replace(/^\ufeff/, '')
    .split('\n')
    .map(
      (line, index): TextBlock => ({
        frame: 0,
        index,
        order: index,
        text: line.replace(/\r$/, ''),
        tag: 'line',
        linkOnly: false,
        table: null,
        path: [index],
      }),
    );
  const frame: FrameSource = { index: 0, url, tables: [], blocks };
  const title = blocks.find((block) => block.text.trim() !== '')?.text.trim() ?? '';
  return { url, title, meta: { named: {} }, frames: [frame], skipped: [] };
}
