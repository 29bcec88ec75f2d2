import { expect, it } from 'vitest';
import { letterOf } from '../../lib/export/letter/letter.ts';
import { EXAMPLE, examplePages } from '../../tools/example-report.ts';
import { auditHtml } from './audit-file.ts';

it('the example of the demo has one wrong cell, which the sums prove, and a notice about it', async () => {
  const html = (await examplePages())[`${EXAMPLE.name}.html`] as string;
  const { document } = auditHtml(html);
  const [report] = document.reports;
  expect(report?.agency).toBe(EXAMPLE.agency);
  expect(document.summary.error).toBe(1);
  expect(report?.findings[0]?.suspects).toEqual([[{ fact: 'requests.granted.person', from: '95', to: '59' }]]);
  const options = { language: 'zh-CN', timeZone: 'Asia/Shanghai', now: '2026-11-30T02:00:00.000Z', days: 7 } as const;
  expect(letterOf(document, 0, options)?.text).toContain('“（一）予以公开 · 自然人”现为95，疑应为59');
});
