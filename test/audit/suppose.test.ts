import { expect, it } from 'vitest';
import { auditDocument, openSeedPage } from './audit-file.ts';

const GRANTED = 'requests.granted.person';

it('judges presumed values apart from the printed ones and leaves the page alone', () => {
  const { document, cell } = openSeedPage('003_a92a32fafe21a486.txt');
  cell(GRANTED).textContent = '95';
  const before = document.documentElement.outerHTML;
  const { document: printed, suppose } = auditDocument(document);
  const { vanished, appeared, presumed, report } = suppose(0, new Map([[GRANTED, '59']]));
  expect(vanished.map(({ rule }) => rule)).toEqual(['row-total']);
  expect(appeared.filter(({ severity }) => severity !== 'info')).toEqual([]);
  expect(presumed).toEqual([{ fact: GRANTED, printed: '95', presumed: '59' }]);
  expect(report.facts[GRANTED]?.value).toBe('59');
  expect(printed.reports[0]?.facts[GRANTED]?.value).toBe('95');
  expect(document.documentElement.outerHTML).toBe(before);
});

it('shows what a wrong presumption would break', () => {
  const { document } = openSeedPage('003_a92a32fafe21a486.txt');
  const { appeared, vanished } = auditDocument(document).suppose(0, new Map([[GRANTED, '60']]));
  expect(appeared.flatMap(({ relations }) => relations.map(({ id }) => id))).toEqual([
    'row-total:granted',
    'handled-total:person',
  ]);
  expect(vanished.filter(({ severity }) => severity !== 'info')).toEqual([]);
});
