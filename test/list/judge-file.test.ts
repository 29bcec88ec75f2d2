import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileSteps } from '../../lib/list/judge-file.ts';
import { runToEnd } from '../../lib/page/run-to-end.ts';
import { DEFAULT_RULE_SETTINGS } from '../../lib/rules/settings.ts';
import { articleOf } from '../files/article.ts';
import { writeDocx } from '../files/write-docx.ts';

const OPTIONS = {
  auditedAt: '2026-11-20T08:00:00.000Z',
  settings: DEFAULT_RULE_SETTINGS,
  loadPdfEngine: async () => null,
};
const ATTACHMENT = { state: 'attachment', file: 'word' } as const;
const URL_OF_FILE = 'https://www.example.gov.cn/1.docx';

const stepsOf = (bytes: Uint8Array) => fileSteps(ATTACHMENT, { bytes, url: URL_OF_FILE }, OPTIONS);

async function judge(bytes: Uint8Array) {
  const steps = await stepsOf(bytes);
  if ('state' in steps) throw new Error(`it was not read: ${steps.fault?.fault}`);
  return runToEnd(steps);
}

describe('an entry that is a file', () => {
  it('is judged as a page is, and known to be a file', async () => {
    const bytes = readFileSync(new URL('../fixtures/files/shihu-2021.docx', import.meta.url));
    const { turned, result, sketch } = await judge(new Uint8Array(bytes));
    expect(turned).toEqual({ state: 'findings', file: 'word' });
    expect(result?.document.page.url).toBe(URL_OF_FILE);
    expect(sketch.length).toBeGreaterThan(0);
  });

  it('without a report in it has no form', async () => {
    const { turned } = await judge(writeDocx(articleOf(`<p>${'本镇认真落实各项工作。'.repeat(9)}</p>`)));
    expect(turned).toEqual({ state: 'no-form', file: 'word' });
  });

  it.each([
    ['a Word file of the old kind, cut off', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1', 'unknown'],
    ['text with marks', '{\\rtf1 }', 'rtf'],
    ['a PDF where none can be read', '%PDF-1.7\n', 'old-browser'],
    ['an archive that is cut off', 'PK\u0003\u0004....', 'damaged'],
  ])('that is %s stays an attachment, with the reason', async (_, letters, fault) => {
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    expect(await stepsOf(bytes)).toEqual({ ...ATTACHMENT, fault: { fault } });
  });
});
