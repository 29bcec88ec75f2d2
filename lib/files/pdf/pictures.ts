/** The dictionary of a picture is never packed away. */
export function hasPictures(bytes: Uint8Array): boolean {
  return /\/Subtype\s*\/Image\b|\/ImageMask\s+true/.test(new TextDecoder('latin1').decode(bytes));
}
