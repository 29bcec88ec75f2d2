import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedArticle } from '../files/article.ts';
import { writeDocx } from '../files/write-docx.ts';
import { writeXlsx } from '../files/write-xlsx.ts';
import { audit, documents, type Ended } from './command-line.ts';

/** Word, Excel and PDF files on the command line, told by their bytes. */

const folder = mkdtempSync(join(tmpdir(), 'gouji-files-'));
const PDF = resolve(import.meta.dirname, '../fixtures/files/dalan-2020.pdf');
const SHARED = resolve(import.meta.dirname, '../../../shared/files');

afterAll(() => rmSync(folder, { recursive: true }));

describe('reports that are files', () => {
  let run: Ended;

  beforeAll(async () => {
    // Its name says something else.
    const word = join(folder, 'report.html');
    writeFileSync(word, writeDocx(seedArticle('003_a92a32fafe21a486.txt', { 'requests.granted.person': '95' })));
    const sheets = join(folder, 'sheets.xlsx');
    writeFileSync(sheets, writeXlsx(seedArticle('003_a92a32fafe21a486.txt', { 'requests.granted.person': '95' })));
    const old = join(folder, 'old.pdf');
    writeFileSync(old, '{\\rtf1 x}');
    run = await audit(PDF, word, sheets, old);
  }, 60_000);

  it('are audited in their order; what cannot be read costs one line', () => {
    const [pdf, word, sheets, ...others] = documents(run.out);
    expect(others).toEqual([]);
    expect(run.status).toBe(2);
    expect(run.err.trim().split('\n')).toHaveLength(1);
    expect(pdf?.coverage.relations).toEqual({ held: 40, broken: 0, undecided: 0 });
    expect(word?.coverage.relations.broken).toBe(2);
    expect(sheets?.reports.map(({ findings }) => findings.map(({ message }) => message))).toEqual(
      word?.reports.map(({ findings }) => findings.map(({ message }) => message)),
    );
  });

  it('say on which page a fact of a PDF stands', () => {
    const [pdf, word] = documents(run.out);
    const pages = Object.values(pdf?.reports[0]?.facts ?? {}).map(({ at }) => at.page);
    expect(new Set(pages)).toEqual(new Set([1, 2, 3, 4]));
    expect(Object.values(word?.reports[0]?.facts ?? {}).every(({ at }) => at.page === undefined)).toBe(true);
  });
});

/** Two real files that are no part of the project; run only where they are. */
describe.runIf(existsSync(SHARED))('real files', () => {
  it('give their facts exactly, and the blank form nothing to hold', async () => {
    const { facts } = JSON.parse(readFileSync(join(SHARED, 'huaian-2024.facts.json'), 'utf8'));
    const run = await audit(join(SHARED, 'huaian-2024.pdf'), join(SHARED, 'blank-form-2021.docx'));
    const [report, blank] = documents(run.out);
    const values = Object.entries(report?.reports[0]?.facts ?? {}).map(([key, { value }]) => [key, value]);
    expect(Object.fromEntries(values)).toEqual(facts);
    expect(report?.coverage.relations).toEqual({ held: 42, broken: 0, undecided: 0 });
    expect(report?.summary.error).toBe(0);
    expect(blank?.coverage.relations).toEqual({ held: 0, broken: 0, undecided: 42 });
    expect(blank?.reports[0]?.findings.map(({ rule }) => rule)).toContain('all-blank');
  }, 60_000);
});
