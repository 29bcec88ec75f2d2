import type { Label } from '../forms/form.ts';

/** Words that tables of every form are drawn with; what a form prints of its own stands in its record. */

/** Over the values of a table that is drawn as a list. */
export const VALUE_HEAD: Label = { zh: '统计数', en: 'Count' };

/** The row of a group in which a portal prints a number. */
export const SUBTOTAL: Label = { zh: '小计', en: 'Subtotal' };
