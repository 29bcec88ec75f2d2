/** What a marked cell says; also the value of its `data-gouji` attribute. */
export type MarkState = 'error' | 'suspect' | 'warning' | 'info';

/** Gravest first: what wins where several findings touch a cell. */
export const MARK_STATES: readonly MarkState[] = ['error', 'suspect', 'warning', 'info'];

export const MARK_ATTRIBUTE = 'data-gouji';

/** Carried by the terms of the finding in focus, with its state. */
export const TERM_ATTRIBUTE = 'data-gouji-term';

/** Name in the registry of custom highlights: text that has no cell. */
export function highlightName(state: MarkState): string {
  return `gouji-${state}`;
}

export function graver(a: MarkState, b: MarkState): MarkState {
  return MARK_STATES.indexOf(a) <= MARK_STATES.indexOf(b) ? a : b;
}
