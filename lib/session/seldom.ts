/**
 * What only few pages need of the reader: a script of its own, which follows where a page turns out to need it. The
 * modules named here are left out of `click.js` and found by `seldom-sent.ts`.
 */

export { declaredLook, isOffPage } from '../grid/declared-look.ts';
export { declaredText, readContent } from '../grid/drawn-content.ts';
export { strangeIn } from '../grid/strange.ts';
export { declaredDisplay, declaredSight, declaredStyle } from '../page/declared-sight.ts';
export { showsDocument } from '../page/embedded-document.ts';
export { areScattered, placedWordsOf } from '../page/placed-words.ts';
export { partSource } from '../page/source-parts.ts';
export { foldColumns } from '../page/tables/folded-columns.ts';
export { sampleOf } from '../page/tables/sample-table.ts';
export { ariaRows, cssRows, gridRows } from '../page/tables/told-rows.ts';
export { unreadReason } from '../page/unread.ts';
export { removeLeftovers } from './leftovers.ts';
