import type { FormCell, Label, TableId } from '../forms/form.ts';
import type { Sentence } from './rule.ts';

/** What people call the tables, after the part of the report they stand in. */
export const TABLE_NAMES: Readonly<Record<TableId, Sentence>> = {
  disclosure: { zh: '表二', en: 'table 二' },
  requests: { zh: '表三', en: 'table 三' },
  review: { zh: '表四', en: 'table 四' },
  platform: { zh: '公开平台统计表', en: 'the platform table' },
};

/** Names a cell in a sentence by table, row and column in their official wording. */
export function cellName({ table, row, column }: FormCell): Sentence {
  const place = TABLE_NAMES[table];
  if (table === 'platform') return { zh: `${place.zh}“${row.zh}”`, en: `“${row.en}” in ${place.en}` };
  return { zh: `${place.zh}“${row.zh}”的“${column.zh}”`, en: `“${row.en}”, “${column.en}” in ${place.en}` };
}

/** Names a row where a sentence begins with it: 行政许可：…, Row “行政许可” (licensing): … */
export function rowLabel({ zh, en }: Label): Sentence {
  return { zh, en: `Row “${zh}” (${en})` };
}
