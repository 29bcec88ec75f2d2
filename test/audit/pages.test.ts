import { describe, expect, it } from 'vitest';
import type { AuditDocument } from '../../lib/audit/document.ts';
import { SEED_PAGES, seedPage } from '../../tools/pages/seed-pages.ts';
import { auditHtml, auditText, findingsOf, fixture, PAGE_OF_SEED } from './audit-file.ts';

/** What an expert finds in each seed; `optional` ones are welcome, not required. */
interface ExpertFinding {
  rule: string;
  severity: string;
  class: string;
  facts: string[];
  quotes: string[];
  optional?: boolean;
}

const EXPERT: Record<string, ExpertFinding[]> = JSON.parse(fixture('fixtures/expert-findings.json'));

const keyOf = ({ rule, severity, class: kind, facts, quotes }: ExpertFinding) =>
  JSON.stringify([rule, severity, kind, facts, quotes]);

/** Findings of the document and of the expert that the other does not have. */
function compareWithExpert(document: AuditDocument, expert: readonly ExpertFinding[]) {
  const found = findingsOf(document);
  const required = expert.filter(({ optional }) => !optional);
  return {
    missing: required.filter((wanted) => !found.some((finding) => keyOf(finding) === keyOf(wanted))),
    surplus: found
      .filter((finding) => !expert.some((wanted) => keyOf(wanted) === keyOf(finding)))
      .filter(
        ({ rule, severity }) =>
          severity !== 'info' || !expert.some((wanted) => wanted.optional && wanted.rule === rule),
      )
      .map(({ rule, severity, message }) => ({ rule, severity, message })),
  };
}

const everywhere = { missing: [], surplus: [] };

describe.each(Object.entries(EXPERT))('seed %s', (seed, expert) => {
  const name = PAGE_OF_SEED[seed] as string;

  it('gives what the expert finds, as a page', () => {
    expect(compareWithExpert(auditHtml(fixture(`pages/${name}.html`)).document, expert)).toEqual(everywhere);
  });

  it('gives what the expert finds, as plain text', () => {
    expect(compareWithExpert(auditText(fixture(`fixtures/seeds/${seed}`)).document, expert)).toEqual(everywhere);
  });
});

describe.each(SEED_PAGES)('page $name', (page) => {
  it('is made from its seed cell by cell', async () => {
    expect(fixture(`pages/${page.name}.html`)).toBe(await seedPage(page));
  });

  it('has exactly the expected document', () => {
    const expected: AuditDocument = JSON.parse(fixture(`pages/${page.name}.json`));
    const { document } = auditHtml(fixture(`pages/${page.name}.html`));
    expect(JSON.parse(JSON.stringify(document))).toEqual(expected);
  });

  it('holds every relation', () => {
    const { document } = auditHtml(fixture(`pages/${page.name}.html`));
    const held = page.name.startsWith('dushangang') ? 42 : 40;
    expect(document.coverage.relations).toEqual({ held, broken: 0, undecided: 0 });
    const tables = page.name.startsWith('dalan') ? 4 : 3;
    expect(document.coverage.tables).toEqual({ found: tables, recognised: tables });
    expect(document.unrecognised).toEqual([]);
  });
});

it('the same page gives the same document', () => {
  const html = fixture('pages/dalan-2020.html');
  expect(auditHtml(html).document).toEqual(auditHtml(html).document);
});
