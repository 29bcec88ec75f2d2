import { highlightName, MARK_ATTRIBUTE, MARK_STATES, type MarkState, TERM_ATTRIBUTE } from './mark-state.ts';

export type MarkStyle = 'tint' | 'plain';

/** Set on the root element by the style sheet, so that the page can tell whether a document has it. */
export const STYLE_SENTINEL = '--gouji-marks';

interface Look {
  /** On light and on dark surroundings; Okabe and Ito's pair, which colour-blind readers tell apart. */
  light: string;
  dark: string;
  line: string;
  /** Share of the colour in the wash over the cell. */
  wash: number;
}

const LOOKS: Readonly<Record<MarkState, Look>> = {
  error: { light: '#b34700', dark: '#ff9a5c', line: '3px solid', wash: 12 },
  suspect: { light: '#b34700', dark: '#ff9a5c', line: '3px double', wash: 7 },
  warning: { light: '#0072b2', dark: '#6cb8e6', line: '2px dashed', wash: 10 },
  info: { light: '#7a4e9e', dark: '#c59be6', line: '2px dotted', wash: 7 },
};

/**
 * The user-origin style sheet of the marks. Only properties that move nothing; user `!important` wins over the page's.
 * No url(): a page's security policy may forbid images.
 */
export function markStyles(style: MarkStyle): string {
  return [
    `:root { ${STYLE_SENTINEL}: ${style} !important; }`,
    ...MARK_STATES.map((state) => cellRule(state, style)),
    ...MARK_STATES.map(termRule),
    ...MARK_STATES.map(wordsRule),
    FORCED_COLOURS,
  ].join('\n');
}

function cellRule(state: MarkState, style: MarkStyle): string {
  const look = LOOKS[state];
  const corner = CORNERS[state]('white');
  return `[${MARK_ATTRIBUTE}="${state}"] {
  outline: ${look.line} ${look.light} !important;
  outline-offset: -3px !important;
  ${inBothSchemes((scheme) => `outline-color: ${look[scheme]} !important;`)}
  ${inBothSchemes((scheme) => `box-shadow: inset 0 0 0 4px ${HALO[scheme]} !important;`)}
  ${inBothSchemes((scheme) => `background-image: ${imagesOf(state, scheme, style)} !important;`)}
  background-position: ${[...corner.positions, '0 0'].join(', ')} !important;
  background-size: ${[...corner.sizes, 'auto'].join(', ')} !important;
  background-repeat: ${[...corner.images.map(() => 'no-repeat'), 'repeat'].join(', ')} !important;
  background-attachment: scroll !important;
  background-origin: padding-box !important;
  background-blend-mode: normal !important;
  print-color-adjust: exact !important;
}`;
}
interface Corner {
  images: string[];
  positions: string[];
  sizes: string[];
}

/** The third cue, in the upper right corner inside the line: triangle, hollow triangle, square, dot. */
const CORNERS: Readonly<Record<MarkState, (colour: string) => Corner>> = {
  error: (colour) => ({ images: [triangle(colour)], positions: ['right 3px top 3px'], sizes: ['11px 11px'] }),
  // An inner triangle 2 px from all three sides of the outer one leaves its outline.
  suspect: (colour) => ({
    images: [triangle('white'), triangle(colour)],
    positions: ['right 5px top 5px', 'right 3px top 3px'],
    sizes: ['6px 6px', '13px 13px'],
  }),
  warning: (colour) => ({
    images: [`linear-gradient(${colour}, ${colour})`],
    positions: ['right 4px top 4px'],
    sizes: ['7px 7px'],
  }),
  info: (colour) => ({
    images: [`radial-gradient(circle, ${colour} 3.2px, transparent 3.8px)`],
    positions: ['right 4px top 4px'],
    sizes: ['8px 8px'],
  }),
};

function triangle(colour: string): string {
  return `linear-gradient(to top right, transparent 50%, ${colour} 50%)`;
}

/** Terms of the sum in focus: a thin line and a hatch, over what mark they may carry. */
function termRule(state: MarkState): string {
  const look = LOOKS[state];
  const hatch = washOf(look, 28);
  return `[${TERM_ATTRIBUTE}="${state}"]:not([${MARK_ATTRIBUTE}]) {
  outline: 1px solid ${look.light} !important;
  outline-color: ${colourOf(look)} !important;
  outline-offset: -2px !important;
  background-image: repeating-linear-gradient(135deg, ${hatch} 0 1px, transparent 1px 6px) !important;
  print-color-adjust: exact !important;
}`;
}

/** Words have no box of their own: a wash and a line under them. */
function wordsRule(state: MarkState): string {
  const look = LOOKS[state];
  const style = look.line.split(' ')[1];
  return `::highlight(${highlightName(state)}) {
  background-color: ${washOf(look, look.wash + 4)} !important;
  text-decoration: underline ${style} ${look.light} 2px !important;
}`;
}

/** Shadows and gradients are dropped there unless the cell opts out; it then takes the system's own colours. */
const FORCED_COLOURS = `@media (forced-colors: active) {
  [${MARK_ATTRIBUTE}] {
    forced-color-adjust: none !important;
    color: CanvasText !important;
    background-color: Canvas !important;
    outline-color: Highlight !important;
    box-shadow: none !important;
  }
  [${MARK_ATTRIBUTE}] * { forced-color-adjust: auto !important; }
  ${MARK_STATES.map(forcedCorner).join('\n  ')}
  ::highlight(${MARK_STATES.map(highlightName).join('), ::highlight(')}) { background-color: Mark !important; color: MarkText !important; }
}`;

function forcedCorner(state: MarkState): string {
  const { images } = CORNERS[state]('Highlight');
  const drawn = images.map((image) => image.replace('white', 'Canvas'));
  return `[${MARK_ATTRIBUTE}="${state}"] { background-image: ${[...drawn, 'none'].join(', ')} !important; }`;
}
