/** Which pictures there are in a file. */
export interface Pictures {
  hasAny: boolean;
  /** Through some of them nothing shines. */
  hasOpaque: boolean;
}

const PICTURE = /\/Subtype\s*\/Image\b|\/ImageMask\s+true/g;
const SEE_THROUGH = /\/(?:SMask|Mask)\b|\/ImageMask\s+true/;
/** A dictionary is no longer, and a report has no more of them. */
const LONGEST = 2000;
const MOST_PICTURES = 2000;

/** What the dictionaries of a file say of its pictures; that of a picture is never packed away. */
export function picturesOf(bytes: Uint8Array): Pictures {
  const text = new TextDecoder('latin1').decode(bytes);
  const looks: string[] = [];
  for (const { index } of text.matchAll(PICTURE)) {
    looks.push(dictionaryAt(text, index));
    if (looks.length === MOST_PICTURES) break;
  }
  const masks = new Set(looks.flatMap((look) => /\/SMask\s+(\d+)\s/.exec(look)?.[1] ?? []));
  const isOpaque = (look: string) => !SEE_THROUGH.test(look) && !masks.has(/^\d+/.exec(look)?.[0] ?? '');
  return { hasAny: looks.length > 0, hasOpaque: looks.some(isOpaque) };
}

/** A dictionary from the number of its object on. */
function dictionaryAt(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - LONGEST), at);
  const start = before.search(/\d+\s+\d+\s+obj\b(?!.*\s\d+\s+obj\b)/s);
  return before.slice(Math.max(0, start)) + text.slice(at, at + LONGEST).split('stream')[0];
}
