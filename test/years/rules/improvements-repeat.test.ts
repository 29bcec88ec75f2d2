import { describe, expect, it } from 'vitest';
import { compared, found, pairOf } from '../series.ts';

const { past, now } = pairOf(12, 2024);

describe('improvements-repeat', () => {
  it('finds last year’s problems and improvements', () => {
    const comparison = compared({ ...now, problems: past.problems }, past);
    expect(found(comparison)).toEqual(['improvements-repeat warning']);
    expect(comparison.findings[0]?.message).toContain('相似100%');
    expect(comparison.findings[0]?.quotes.length).toBeGreaterThan(0);
  });

  it('finds them with other years and numbers in them', () => {
    const problems = (year: number) => [`${year}年，${past.problems.join('')}计划培训${year - 2000}次。`];
    const comparison = compared({ ...now, problems: problems(2024) }, { ...past, problems: problems(2023) });
    expect(found(comparison)).toEqual(['improvements-repeat warning']);
  });

  it('says nothing of new ones, nor of a few words', () => {
    expect(found(compared(now, past))).toEqual([]);
    const short = ['政策解读形式不够丰富，将加强培训。'];
    expect(found(compared({ ...now, problems: short }, { ...past, problems: short }))).toEqual([]);
  });
});
