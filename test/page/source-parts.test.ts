import { expect, it } from 'vitest';
import { readPage } from '../../lib/page/read-page.ts';
import { joinSource, partSource } from '../../lib/page/source-parts.ts';
import { parseDocument } from '../dom.ts';
import { reportTables } from '../report-html.ts';

const BESIDE = '<p><img src="table.png" width="600"></p><p><a href="report.pdf">附件</a></p>';
const LONG = `<p>${'本年度主动公开政府信息。'.repeat(2000)}</p>`;

it.each([
  ['one part', BESIDE + reportTables('foi-2021', {}), 1],
  ['several parts', BESIDE + reportTables('foi-2021', {}) + LONG.repeat(20), 3],
])('a page that travels in %s arrives whole', (_, body, least) => {
  const source = readPage(parseDocument(`<body>${body}</body>`));
  expect(source.frames[0]?.inserts).toHaveLength(2);
  const parts = [...partSource(source)];
  expect(parts.length).toBeGreaterThanOrEqual(least);
  expect(joinSource(parts)).toEqual(source);
});
