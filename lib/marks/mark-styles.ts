import {
  highlightName,
  MARK_ATTRIBUTE,
  MARK_STATES,
  type MarkState,
  STYLE_SENTINEL,
  TERM_ATTRIBUTE,
  type Tone,
} from './mark-state.ts';

export type MarkStyle = 'tint' | 'plain';

interface Look {
  /** On light and on dark pages; Okabe and Ito's pair, which colour-blind readers tell apart. */
  light: string;
  dark: string;
  line: string;
  /** Opacity of the wash over the cell, as the last two digits of a colour. */
  wash: string;
}

const LOOKS: Readonly<Record<MarkState, Look>> = {
  error: { light: '#b34700', dark: '#ff9a5c', line: '3px solid', wash: '1f' },
  suspect: { light: '#b34700', dark: '#ff9a5c', line: '3px double', wash: '12' },
  warning: { light: '#0072b2', dark: '#6cb8e6', line: '2px dashed', wash: '1a' },
  info: { light: '#7a4e9e', dark: '#c59be6', line: '2px dotted', wash: '12' },
};

/** The colours of a sum in focus that nothing speaks against. */
const CALM = { light: '#46596b', dark: '#a9bccd' };

/** How a colour for light and one for dark pages are written. */
type Colours = (light: string, dark: string) => string;

const LIGHT: Colours = (light) => light;
/** Follows the colour scheme that the page itself has chosen, not the browser's. */
const BY_SCHEME: Colours = (light, dark) => `light-dark(${light}, ${dark})`;

/**
 * The user-origin style sheet of the marks. Only properties that move nothing; user `!important` wins over the page's.
 * No url(): a page's security policy may forbid images.
 */
export function markStyles(style: MarkStyle): string {
  return [
    `:root { ${STYLE_SENTINEL}: ${style} !important; }`,
    ...rules(LIGHT, style),
    // Chromium 123 and Firefox 120 are the first to know light-dark().
    '@supports (color: light-dark(#000, #fff)) {',
    ...rules(BY_SCHEME, style),
    '}',
    FORCED_COLOURS,
  ].join('\n');
}

function rules(colours: Colours, style: MarkStyle): string[] {
  return [
    ...MARK_STATES.flatMap((state) => [cellRule(state, colours, style), wordsRule(state, colours)]),
    termRule('error', LOOKS.error, colours),
    termRule('calm', CALM, colours),
    focusRule(colours),
  ];
}

function cellRule(state: MarkState, colours: Colours, style: MarkStyle): string {
  const { light, dark, line, wash } = LOOKS[state];
  const colour = colours(light, dark);
  const { images, positions, sizes } = CORNERS[state](colour);
  const tint = style === 'tint' ? colours(light + wash, dark + wash) : 'transparent';
  return `[${MARK_ATTRIBUTE}="${state}"] {
  outline: ${line} ${colour} !important;
  outline-offset: -3px !important;
  box-shadow: inset 0 0 0 4px ${colours('#ffffffcc', '#000000b3')} !important;
  background-image: ${[...images, `linear-gradient(${tint}, ${tint})`].join(', ')} !important;
  background-position: ${[...positions, '0 0'].join(', ')} !important;
  background-size: ${[...sizes, 'auto'].join(', ')} !important;
  background-repeat: ${[...images.map(() => 'no-repeat'), 'repeat'].join(', ')} !important;
  background-attachment: scroll !important;
  background-origin: padding-box !important;
  background-blend-mode: normal !important;
  -webkit-print-color-adjust: exact !important;
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

/** Terms of the sum in focus: a thin line and a hatch, where they carry no mark of their own. */
function termRule(tone: Tone, { light, dark }: Pick<Look, 'light' | 'dark'>, colours: Colours): string {
  return `[${TERM_ATTRIBUTE}="${tone}"]:not([${MARK_ATTRIBUTE}]) {
  outline: 1px solid ${colours(light, dark)} !important;
  outline-offset: -2px !important;
  background-image: repeating-linear-gradient(135deg, ${colours(`${light}47`, `${dark}47`)} 0 1px, transparent 1px 6px) !important;
  -webkit-print-color-adjust: exact !important;
  print-color-adjust: exact !important;
}`;
}

/** The outlines above stand where the browser would show the focus: the cell that has it gets one of its own. */
function focusRule(colours: Colours): string {
  return `[${MARK_ATTRIBUTE}]:focus-visible, [${TERM_ATTRIBUTE}]:focus-visible {
  outline: 3px solid ${colours('#0b3d91', '#ffd54a')} !important;
  outline-offset: -3px !important;
}`;
}

/** Words have no box of their own: a wash and a line under them. */
function wordsRule(state: MarkState, colours: Colours): string {
  const { light, dark, line, wash } = LOOKS[state];
  return `::highlight(${highlightName(state)}) {
  background-color: ${colours(light + wash, dark + wash)} !important;
  text-decoration: underline ${line.split(' ')[1]} ${colours(light, dark)} 2px !important;
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
  [${MARK_ATTRIBUTE}]:focus-visible { outline-color: CanvasText !important; }
  [${MARK_ATTRIBUTE}] * { forced-color-adjust: auto !important; }
  ${MARK_STATES.map(forcedCorner).join('\n  ')}
  ::highlight(${MARK_STATES.map(highlightName).join('), ::highlight(')}) { background-color: Mark !important; color: MarkText !important; }
}`;

function forcedCorner(state: MarkState): string {
  const drawn = CORNERS[state]('Highlight').images.map((image) => image.replace('white', 'Canvas'));
  return `[${MARK_ATTRIBUTE}="${state}"] { background-image: ${[...drawn, 'none'].join(', ')} !important; }`;
}
