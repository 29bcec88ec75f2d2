/** Thrown in the middle of reading a page that needs what only few need, where that has not come yet. */
export class SeldomWanted extends Error {}
