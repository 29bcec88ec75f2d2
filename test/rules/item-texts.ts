/** A row of the 2019 form as its three cells print it. */
export type ItemCells = [previous: string, change: string, decisions?: string];

/** Fact texts of an item row: 上一年项目数量, 本年增/减, 处理决定数量. */
export function itemTexts(row: string, [previous, change, decisions]: ItemCells): Record<string, string> {
  return {
    [`disclosure.${row}.previous`]: previous,
    [`disclosure.${row}.change`]: change,
    ...(decisions === undefined ? {} : { [`disclosure.${row}.decisions`]: decisions }),
  };
}
