import { child, childrenOf, isOn, valOf, type XmlElement } from '../xml.ts';

/** What a style of paragraphs or words adds, with what it is based on. */
export interface Style {
  /** 0 where it is no heading. */
  level: number;
  numId: string | null;
  numLevel: number | null;
  isHidden: boolean;
  isStruck: boolean;
}

const PLAIN: Style = { level: 0, numId: null, numLevel: null, isHidden: false, isStruck: false };
const MOST_STEPS = 12;

/** The styles of a document by their id; what is not there is plain. */
export function openStyles(part: XmlElement | null): (id: string | undefined) => Style {
  const elements = new Map(
    childrenOf(part ?? undefined, 'style').map((element) => [element.attributes.get('styleId') ?? '', element]),
  );
  const known = new Map<string, Style>();
  const styleOf = (id: string | undefined, steps: number): Style => {
    const element = id === undefined ? undefined : elements.get(id);
    if (id === undefined || !element || steps > MOST_STEPS) return PLAIN;
    const style = known.get(id) ?? readStyle(element, styleOf(valOf(element, 'basedOn'), steps + 1));
    known.set(id, style);
    return style;
  };
  return (id) => styleOf(id, 0);
}

function readStyle(element: XmlElement, base: Style): Style {
  const paragraph = child(element, 'pPr');
  const words = child(element, 'rPr');
  const numbering = child(paragraph, 'numPr');
  const outline = valOf(paragraph, 'outlineLvl');
  const name = valOf(element, 'name') ?? '';
  const titled = /^(?:title|标题)$/i.test(name) ? 1 : null;
  const numLevel = valOf(numbering, 'ilvl');
  return {
    level: titled ?? (outline === undefined ? base.level : headingLevel(outline)),
    numId: valOf(numbering, 'numId') ?? base.numId,
    numLevel: numLevel === undefined ? base.numLevel : Number(numLevel),
    isHidden: child(words, 'vanish') ? isOn(words, 'vanish') : base.isHidden,
    isStruck: isStruck(words) ?? base.isStruck,
  };
}

/** Whether words are struck out; null where nothing is said. */
export function isStruck(words: XmlElement | undefined): boolean | null {
  if (!child(words, 'strike') && !child(words, 'dstrike')) return null;
  return isOn(words, 'strike') || isOn(words, 'dstrike');
}

/** The level of a heading from 1 to 6, 0 for running text. */
export function headingLevel(outline: string): number {
  const level = Number(outline);
  return Number.isInteger(level) && level >= 0 && level < 9 ? Math.min(level + 1, 6) : 0;
}
