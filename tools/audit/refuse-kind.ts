/** What files of other kinds begin with, as Latin-1 text: at which byte, which bytes, what it is. */
const SIGNATURES: readonly (readonly [number, string, string])[] = [
  [0, '%PDF-', 'a PDF file'],
  [0, 'PK\u0003\u0004', 'an Office file or archive'],
  [0, 'PK\u0005\u0006', 'an empty archive'],
  [0, '\u00d0\u00cf\u0011\u00e0', 'an Office file or archive'],
  [0, '{\\rtf', 'an RTF file'],
  [0, '\u0089PNG', 'a picture (PNG)'],
  [0, '\u00ff\u00d8\u00ff', 'a picture (JPEG)'],
  [0, 'GIF8', 'a picture (GIF)'],
  [6, '\0\0\0\0', 'a picture (BMP) or another binary file'],
  [0, 'II*\0', 'a picture (TIFF)'],
  [0, 'MM\0*', 'a picture (TIFF)'],
  [8, 'WEBP', 'a picture (WebP)'],
  [4, 'ftyp', 'a picture or film'],
  [0, 'Rar!', 'an archive'],
  [0, '7z\u00bc\u00af', 'an archive'],
  [0, '\u001f\u008b', 'an archive'],
  [0, 'BZh', 'an archive'],
  [0, '\u00fd7zXZ', 'an archive'],
];
/** A mail, or a web archive that a browser saved in the form of one (MHTML). */
const MAIL_HEADER = /^(?:[A-Za-z][A-Za-z-]*:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n){2,}/;
const MAIL_FIELD = /^(?:MIME-Version|Content-Type|Content-Transfer-Encoding):/im;
/** How much of a file says what it is. */
const HEAD = 4096;

/** Throws with the reason where bytes are no web page and no text, whatever the file is called: it would be an empty page. */
export function refuseOtherKinds(bytes: Buffer): void {
  const kind = kindOf(bytes);
  if (kind) throw new Error(`${kind}, not a web page`);
}

/** Throws where a text has nothing of a web page in it. */
export function refuseBareText(text: string): void {
  if (!/<[a-z!]/i.test(text)) throw new Error('a text without markup, not a web page (a plain text ends in .txt)');
  if (/^\s*<\?xml/i.test(text) && !/<html[\s>]/i.test(text)) throw new Error('an XML file, not a web page');
}

function kindOf(bytes: Buffer): string | null {
  if (bytes.length === 0) return 'an empty file';
  const head = bytes.subarray(0, HEAD).toString('latin1');
  const known = SIGNATURES.find(([at, signature]) => head.startsWith(signature, at))?.[2];
  if (known) return known;
  const mail = MAIL_HEADER.exec(head.replace(/^\xef\xbb\xbf/, '').trimStart())?.[0];
  if (mail && MAIL_FIELD.test(mail)) return 'a saved web archive (MHTML) or a mail';
  // UTF-16 begins with a byte order mark here; any other text has no zero bytes.
  return head.includes('\0') && !/^(?:\xff\xfe|\xfe\xff)/.test(head) ? 'a binary file' : null;
}
