/**
 * Works on items as they come, several at a time, and gives the outcomes in the order of the items, each as soon as
 * it is known. At most `ahead` items are under way or wait for one before them, however many there are.
 */
export async function* inOrder<Item, Outcome>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Outcome>,
  ahead: number,
): AsyncGenerator<Outcome> {
  const source = items[Symbol.asyncIterator]();
  const underWay: Promise<{ outcome: Outcome }>[] = [];
  const ask = () => source.next().then((next) => ({ next }));
  let coming: ReturnType<typeof ask> | null = ask();
  while (coming !== null || underWay.length > 0) {
    const [head] = underWay;
    const isFull = underWay.length >= ahead;
    // One of the two is there: an empty list is never full.
    const first = await Promise.race([...(head ? [head] : []), ...(coming && !isFull ? [coming] : [])]);
    if ('outcome' in first) {
      underWay.shift();
      yield first.outcome;
    } else if (first.next.done) {
      coming = null;
    } else {
      underWay.push(work(first.next.value).then((outcome) => ({ outcome })));
      coming = ask();
    }
  }
}
