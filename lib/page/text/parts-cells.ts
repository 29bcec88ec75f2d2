/** What parts the cells of a table that is written as text: tabs and bars. */
export const PARTS_CELLS = /[\t|｜│┃]/u;
