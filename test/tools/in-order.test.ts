import { describe, expect, it } from 'vitest';
import { inOrder } from '../../tools/audit/in-order.ts';

/** Work that ends when it is told to. */
function openWork() {
  const ends = new Map<number, () => void>();
  const work = (item: number) =>
    new Promise<string>((settle) => {
      ends.set(item, () => settle(`outcome ${item}`));
    });
  return { ends, work, end: (item: number) => ends.get(item)?.() };
}

async function* numbers(count: number, asked: { last: number }) {
  for (let i = 0; i < count; i++) {
    asked.last = i;
    yield i;
  }
}

const settled = () => new Promise((settle) => setImmediate(settle));

describe('inOrder', () => {
  it('gives outcomes in the order of the items, each as soon as it is known', async () => {
    const { work, end } = openWork();
    const outcomes = inOrder(numbers(3, { last: -1 }), work, 8);
    const seen: string[] = [];
    const reading = (async () => {
      for await (const outcome of outcomes) seen.push(outcome);
    })();
    await settled();
    end(1);
    await settled();
    expect(seen).toEqual([]);
    end(0);
    await settled();
    expect(seen).toEqual(['outcome 0', 'outcome 1']);
    end(2);
    await reading;
    expect(seen).toHaveLength(3);
  });

  it('asks for no more items than may wait, whatever their number', async () => {
    const { work, ends, end } = openWork();
    const asked = { last: -1 };
    const outcomes = inOrder(numbers(1000, asked), work, 4);
    const first = outcomes.next();
    await settled();
    expect(ends.size).toBe(4);
    // One item stands ready for the place that becomes free.
    expect(asked.last).toBeLessThanOrEqual(4);
    end(0);
    expect((await first).value).toBe('outcome 0');
  });

  it('does not wait for the next item with an outcome that is there', async () => {
    async function* oneAndSilence() {
      yield 0;
      await new Promise(() => {});
    }
    const { value } = await inOrder(oneAndSilence(), async (item) => item, 4).next();
    expect(value).toBe(0);
  });

  it('passes on what breaks the items', async () => {
    async function* broken() {
      yield 0;
      throw new Error('the list ends here');
    }
    const outcomes = inOrder(broken(), async (item) => item, 4);
    await expect(Array.fromAsync(outcomes)).rejects.toThrow('the list ends here');
  });
});
