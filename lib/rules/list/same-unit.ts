/** What two lists may write differently of one organ. */
const STOCK = /人民政府|办事处|委员会|管理(?=局|处)|本级|[()（）\s]/g;

/** An organ's name as it is compared: 大岚镇人民政府 and 大岚镇 are one. */
export function unitKey(unit: string): string {
  return unit.replace(STOCK, '');
}

/** Whether two keys may name one organ: 示例县财政局 and 财政局 may. */
export function maybeSameUnit(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return long.endsWith(short);
}
