import fc from 'fast-check';
import type { FactDocument } from '../../lib/audit/document.ts';
import { formById } from '../../lib/forms/form-by-id.ts';
import { auditDocument, auditText, findingsOf } from '../audit/audit-file.ts';
import { parseDocument } from '../dom.ts';
import { pick, randomFrom, slip } from '../repair/generate.ts';
import { LOSSES, type Loss, READABLE } from './losses.ts';
import { type Source, sourceOf, titleOf } from './rendering.ts';
import { reportSheets, type Sheet } from './sheet.ts';
import { WRITINGS, type Writing, writeAs } from './writings.ts';

/** Reports with errors in them, after losses one upon the other: no wrong value, no sum broken that was not, nothing lost in silence. */

export interface Case {
  form: 'foi-2019' | 'foi-2021';
  seed: number;
  errors: number;
  losses: (keyof typeof LOSSES)[];
  writing: Writing;
}

const loss = fc.constantFrom(...(Object.keys(LOSSES) as (keyof typeof LOSSES)[]));
export const cases: fc.Arbitrary<Case> = fc.record({
  form: fc.constantFrom('foi-2019' as const, 'foi-2021' as const),
  seed: fc.integer({ min: 1, max: 1_000_000 }),
  errors: fc.constantFrom(0, 0, 1, 2),
  losses: fc.tuple(loss, fc.constantFrom('none' as const, 'none' as const, 'strayBar' as const)),
  writing: fc.constantFrom(...WRITINGS),
});

function withErrors(source: Source, count: number, seed: number): Source {
  const random = randomFrom(seed);
  const keys = Object.keys(source.values).filter((key) => !key.startsWith('disclosure.') && source.values[key] !== '');
  const values = { ...source.values };
  for (let i = 0; i < count; i++) {
    const key = pick(random, keys);
    values[key] = String(slip(random, Number(values[key])));
  }
  return { ...source, values };
}

const page = parseDocument('<body></body>');

export function auditCase({ form, seed, errors, losses, writing }: Case) {
  const source = withErrors(sourceOf(form, seed), errors, seed);
  const random = randomFrom(seed);
  const options = { splitSections: false, totalBeside: seed % 2 === 0, shortSpans: false, reviewByRow: false };
  let sheets: Sheet[] = reportSheets(source.forms, source.values, options);
  for (const name of losses) sheets = sheets.flatMap((sheet) => (LOSSES[name] as Loss)(sheet, random));
  const written = writeAs(writing, titleOf(source.report), sheets);
  if (written.kind === 'text') return { source, document: auditText(written.text).document, written: written.text };
  page.body.innerHTML = written.text;
  page.title = titleOf(source.report);
  return { source, document: auditDocument(page).document, written: written.text };
}

/** What a case got wrong; nothing where all is well. */
export function faultsOf(one: Case): string[] {
  const { source, document } = auditCase(one);
  const { forms, values } = source;
  const [report, ...others] = document.reports;
  const faults: string[] = others.length > 0 ? [`${others.length + 1} reports`] : [];
  const facts = report?.facts ?? {};
  const lost: string[] = [];
  for (const [key, text] of Object.entries(values)) {
    const fact = facts[key];
    const meant = text.replace(/^\+|元$/g, '');
    if (isBlankAlike(one, fact)) continue;
    if (!fact || fact.kind === 'unreadable') lost.push(key);
    else if (Number(fact.value ?? 0) !== Number(meant))
      faults.push(`${key} is ${fact.value ?? fact.kind} for ${meant}`);
  }
  const sum = (keys: readonly string[]) => keys.reduce((total, key) => total + Number(values[key]), 0);
  const isBroken = new Set(
    formById(forms.requests).relations.flatMap(({ id, left, right }) => (sum(left) !== sum(right) ? [id] : [])),
  );
  for (const { relations } of findingsOf(document)) {
    for (const { id } of relations) if (!isBroken.has(id)) faults.push(`${id} is not broken`);
  }
  const isNamed =
    document.unrecognised.length > 0 ||
    findingsOf(document).some(({ rule }) => rule === 'row-missing' || rule === 'not-a-number');
  if (lost.length > 0 && !isNamed) faults.push(`${lost.length} lost in silence: ${lost[0]}`);
  const isMissing = findingsOf(document).some(({ rule }) => rule === 'row-missing');
  if (isMissing && !one.losses.includes('markdown')) faults.push('a row is said to be missing');
  if (lost.length > 0 && one.losses.every((name) => READABLE.has(name)) && one.writing === 'html') {
    faults.push(`${lost.length} lost that can be read: ${lost[0]}`);
  }
  return faults;
}

/** Cells one a line leave no trace where one is blank: a row that lost its only value is like one that never had it. */
function isBlankAlike({ writing, losses }: Case, fact: FactDocument | undefined): boolean {
  return writing === 'cell-lines' && losses.includes('shortRow') && fact?.kind === 'blank';
}

/** How many facts of a case were not read. */
export function lostIn(one: Case): number {
  const { source, document } = auditCase(one);
  const facts = document.reports[0]?.facts ?? {};
  return Object.keys(source.values).filter((key) => !(key in facts)).length;
}
