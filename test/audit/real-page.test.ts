import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { auditHtml, findingsOf } from './audit-file.ts';

/** An extra: a page as its portal served it, which is not part of this project. */
const PAGES = new URL('../../../shared/pages/', import.meta.url);

const isHere = existsSync(PAGES);
const read = (name: string) => readFileSync(new URL(name, PAGES), 'utf8');

describe.skipIf(!isHere)('a real portal page (沭阳县发展和改革局 2023; skipped where the page is not at hand)', () => {
  const document = isHere ? auditHtml(read('shuyang-fgj-2023.html')).document : (null as never);
  const known = isHere ? JSON.parse(read('shuyang-fgj-2023.facts.json')) : null;

  it('gives its facts exactly', () => {
    const [report] = document.reports;
    const values = Object.entries(report?.facts ?? {}).map(([key, { value }]) => [key, value ?? '']);
    expect(Object.fromEntries(values)).toEqual(known.facts);
    expect([report?.form, report?.agency, report?.year]).toEqual([known.form, known.agency, known.year]);
    expect(document.coverage.relations).toEqual({ held: 42, broken: 0, undecided: 0 });
  });

  it('leaves the decoy table with the document data alone', () => {
    expect(document.coverage.tables).toEqual({ found: 3, recognised: 3 });
    expect(document.unrecognised).toEqual([]);
  });

  it('warns of nothing but what a careful reader would', () => {
    const grave = findingsOf(document).filter(({ severity }) => severity !== 'info');
    // “（二）整改措施……2023年我局加大……” stands among the measures of the 2023 report: measures for the year
    // to come that name the year that is over.
    expect(grave.map(({ rule, severity }) => [rule, severity])).toEqual([['stale-year', 'warning']]);
    expect(grave[0]?.quotes.join()).toContain('2023年我局加大');
  });
});
