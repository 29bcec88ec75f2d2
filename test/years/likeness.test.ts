import { describe, expect, it } from 'vitest';
import { likeness, sharedPassages } from '../../lib/years/likeness/likeness.ts';
import { mask, maskedSentences, without } from '../../lib/years/likeness/mask.ts';
import { commonLength, commonLengthSteps } from '../../lib/years/likeness/subsequence.ts';
import { randomFrom } from '../repair/generate.ts';

/** The table that everybody knows, cell by cell. */
function commonLengthPlainly(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const x of a) {
    const next = [0];
    for (let j = 0; j < b.length; j++) {
      next.push(x === b[j] ? (row[j] as number) + 1 : Math.max(next[j] as number, row[j + 1] as number));
    }
    row = next;
  }
  return row.at(-1) as number;
}

function textOf(random: () => number, length: number, letters: number): string {
  return Array.from({ length }, () => String.fromCharCode(0x4e00 + Math.floor(random() * letters))).join('');
}

describe('the longest common subsequence', () => {
  it('is what the plain table finds, for texts of every length around the word of bits', () => {
    const random = randomFrom(77);
    for (let i = 0; i < 300; i++) {
      const [a, b] = [textOf(random, i % 70, 1 + (i % 9)), textOf(random, (i * 7) % 131, 1 + (i % 9))];
      expect(commonLength(a, b)).toBe(commonLengthPlainly(a, b));
    }
  });

  it.each([
    ['', '', 0],
    ['甲', '', 0],
    ['甲乙丙', '甲丙', 2],
    ['一'.repeat(500), '一'.repeat(333), 333],
    ['甲乙'.repeat(100), '乙甲'.repeat(100), 199],
  ])('of %s and %s is %i', (a, b, length) => {
    expect(commonLength(a, b)).toBe(length);
  });

  it('takes 282,000 steps for two texts of 3,000 characters, where the plain table takes 9 million', () => {
    expect(commonLengthSteps('一'.repeat(3000), '二'.repeat(3000))).toBe(94 * 3000);
  });
});

describe('masking', () => {
  it('leaves numbers and the organ’s own name out and knows where the rest stood', () => {
    const { text, at, source } = mask('2022年，清河镇 共公开1,376条（同比增长3.5%）。', '清河镇人民政府');
    expect(text).toBe('0年，共公开0条(同比增长0%)。');
    expect(source[at[text.indexOf('公')] as number]).toBe('公');
  });

  it('takes set phrases out, whole sentences only', () => {
    const masked = mask('根据条例的要求编制本报告。我镇公开12条。', '清河镇');
    expect(without(masked, (sentence) => sentence === '根据条例的要求编制本报告').text).toBe('。我镇公开0条。');
    expect(
      maskedSentences({ overview: '短句。这是一个足够长的句子2022年。', problems: '', other: '' }, '清河镇'),
    ).toEqual(['这是一个足够长的句子0年']);
  });
});

describe('likeness', () => {
  const of = (a: string, b: string) => likeness(mask(a, '某镇'), mask(b, '某镇'));
  const honest = [
    '把群众关心的道路硬化进度按月公布在村务栏里，接受随时询问；开展政府开放日活动，邀请居民走进综合指挥中心。',
    '组织各科室学习公开条例，请司法所讲解典型判例；防汛期间滚动发布水位和转移安置点的消息，避免谣传。',
  ] as const;

  it('is 1 for the same words with other numbers and 0 for words written anew', () => {
    expect(of(`2022年${honest[0]}`, `2023年${honest[0]}`)).toBe(1);
    expect(of(honest[0], honest[1])).toBe(0);
    expect(of('', '')).toBe(0);
  });

  it('falls with what was rewritten', () => {
    const half = of(
      honest[0] + honest[1],
      `${honest[0]}全年更新栏目若干，公示低保名单时隐去身份证号码，建立答复文书模板库。`,
    );
    expect(half).toBeGreaterThan(0.5);
    expect(half).toBeLessThan(0.8);
  });

  it('shows the longest shared passages as each prints them', () => {
    const [first] = sharedPassages(mask(`今年12月，${honest[0]}`, '某镇'), mask(`去年3月，${honest[0]}`, '某镇'), 3);
    expect(first?.now).toBe(`年12月，${honest[0]}`);
    expect(first?.past).toBe(`年3月，${honest[0]}`);
  });

  it('copes with a text that repeats itself', () => {
    const repeated = mask('公开信息。'.repeat(2000), '某镇');
    expect(likeness(repeated, repeated)).toBe(1);
    expect(sharedPassages(repeated, repeated, 3)).toHaveLength(1);
  });
});
