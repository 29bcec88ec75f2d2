import { describe, expect, it } from 'vitest';
import {
  filterCounts,
  filtered,
  isFiltered,
  NO_FILTER,
  placesOf,
} from '../../../components/findings/finding-filter.ts';
import { shownOrder } from '../../../components/findings/finding-list.tsx';
import { listFindings } from '../../../lib/audit/listed-findings.ts';
import { auditDocument, finding, report } from '../../marks/audit-fixture.ts';

const FINDINGS = listFindings(
  auditDocument([
    report([
      finding({ rule: 'balance', facts: ['requests.new.person'] }),
      finding({ rule: 'review-total', facts: ['review.reconsideration.total'], dismissed: { reason: 'x', at: '' } }),
      finding({
        rule: 'narrative-received',
        severity: 'warning',
        class: 'narrative-mismatch',
        facts: ['requests.new.total'],
        quotes: ['收到62件'],
      }),
      finding({ rule: 'section-missing', severity: 'info', class: 'structure' }),
    ]),
  ]),
);

const rules = (found: readonly { finding: { rule: string } }[]) => found.map(({ finding: { rule } }) => rule);

describe('the filter', () => {
  it('lets everything through at first', () => {
    expect(isFiltered(NO_FILTER)).toBe(false);
    expect(filtered(FINDINGS, NO_FILTER)).toHaveLength(4);
  });

  it('takes what is set aside for a standing of its own', () => {
    expect(rules(filtered(FINDINGS, { ...NO_FILTER, standings: new Set(['error']) }))).toEqual(['balance']);
    expect(rules(filtered(FINDINGS, { ...NO_FILTER, standings: new Set(['dismissed']) }))).toEqual(['review-total']);
  });

  it('joins its parts, and several severities', () => {
    const filter = { ...NO_FILTER, standings: new Set(['error', 'warning'] as const), place: 'requests' as const };
    expect(rules(filtered(FINDINGS, filter))).toEqual(['balance', 'narrative-received']);
    expect(filtered(FINDINGS, { ...filter, class: 'structure' })).toEqual([]);
  });

  it('puts a finding under its tables, and under the text where it quotes it or names no cell', () => {
    expect(FINDINGS.map(placesOf)).toEqual([['requests'], ['review'], ['requests', 'text'], ['text']]);
  });

  it('counts for each choice what it would show beside the other choices', () => {
    const { standings, classes, places } = filterCounts(FINDINGS, { ...NO_FILTER, place: 'requests' });
    expect([...standings]).toEqual([
      ['error', 1],
      ['warning', 1],
    ]);
    expect(classes.get('structure')).toBeUndefined();
    expect(places.get('review')).toBe(1);
  });
});

it('what is set aside stands last', () => {
  expect(rules(shownOrder(FINDINGS))).toEqual(['balance', 'narrative-received', 'section-missing', 'review-total']);
});
