/** What a marked cell says; also the value of its `data-gouji` attribute. */
export type MarkState = 'error' | 'suspect' | 'warning' | 'info';

/** What is shown of a sum in focus: as grave as what speaks against it, calm where nothing does. */
export type Tone = MarkState | 'calm';

/** Gravest first: what wins where several findings touch a cell. */
export const MARK_STATES: readonly MarkState[] = ['error', 'suspect', 'warning', 'info'];

export const MARK_ATTRIBUTE = 'data-gouji';

/** Carried by the terms of the sum in focus, with its tone. */
export const TERM_ATTRIBUTE = 'data-gouji-term';

/** Carried by what the tab key reaches through us. */
export const STOP_ATTRIBUTE = 'data-gouji-stop';

/** Carried by the root element of a document while cells or words in it are marked: what is left behind is known by it. */
export const SIGN_ATTRIBUTE = 'data-gouji-marks';

/** Set on the root element by the style sheet of the marks, so that the page can tell whether a document has it. */
export const STYLE_SENTINEL = '--gouji-marks';

/** The one element that explanations are drawn in, over the page. */
export const OVERLAY_TAG = 'gouji-overlay';

/** Name in the registry of custom highlights: text that has no cell. */
export function highlightName(state: MarkState): string {
  return `gouji-${state}`;
}

export function graver(a: MarkState, b: MarkState): MarkState {
  return MARK_STATES.indexOf(a) <= MARK_STATES.indexOf(b) ? a : b;
}
