import type { PdfEngine, PdfPage } from './engine.ts';

/** What is used of a font. */
export interface Font {
  /** From a glyph's width to a character of size 1. */
  unit: number;
  isVertical: boolean;
  /** Nothing says which characters its glyphs are. */
  isUnknown: boolean;
}

export const DEFAULT_FONT: Font = { unit: 0.001, isVertical: false, isUnknown: false };

/** A font of a page by its id. */
export function readFont({ commonObjs }: PdfPage, id: string, unknown: ReadonlySet<string>): Font {
  const isUnknown = unknown.has(id);
  if (!commonObjs.has(id)) return { ...DEFAULT_FONT, isUnknown };
  const { fontMatrix, vertical } = commonObjs.get(id) as { fontMatrix?: number[]; vertical?: boolean };
  return { unit: Math.abs(fontMatrix?.[0] ?? 0) || DEFAULT_FONT.unit, isVertical: vertical === true, isUnknown };
}

/** What no font says the meaning of; a character of its own, so that nothing takes it for a blank. */
export const NO_MEANING = '\ue000';

/** No text has as many different ones. */
const FEWEST_CONTROLS = 3;
const CONTROL = /^[^\t\n\r\P{Cc}]$/u;

/**
 * Adds the fonts that have no table of their characters. pdf.js takes the numbers of their glyphs for characters then,
 * and a glyph of any meaning would be a digit; that such numbers are control characters as well gives them away.
 */
export function addUnknownFonts(
  unknown: Set<string>,
  { fnArray, argsArray }: Awaited<ReturnType<PdfPage['getOperatorList']>>,
  operators: PdfEngine['operators'],
): void {
  const controls = new Map<string, Set<string>>();
  let font = '';
  for (const [i, operator] of fnArray.entries()) {
    const [first] = (argsArray[i] ?? []) as readonly unknown[];
    if (operator === operators.setFont) font = String(first);
    else if (operator === operators.showText || operator === operators.showSpacedText)
      for (const glyph of (first ?? []) as readonly unknown[]) {
        const { unicode } = (glyph ?? {}) as { unicode?: string };
        if (unicode !== undefined && CONTROL.test(unicode))
          controls.set(font, (controls.get(font) ?? new Set()).add(unicode));
      }
  }
  for (const [id, met] of controls) if (met.size >= FEWEST_CONTROLS) unknown.add(id);
}
