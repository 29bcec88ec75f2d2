/** Writes text in an old Chinese encoding; what it cannot write becomes a numeric reference, as portals do it. */
export function encodeAs(encoding: 'gbk' | 'big5', text: string): Uint8Array {
  const bytes = bytesOf(encoding);
  const reference = (character: string) => [...`&#${character.codePointAt(0)};`].map((one) => one.charCodeAt(0));
  return Uint8Array.from([...text].flatMap((character) => bytes.get(character) ?? reference(character)));
}

/** The platform can only decode them; every pair of bytes decoded gives the way back. */
function bytesOf(encoding: string): Map<string, readonly number[]> {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if ([...character].length === 1 && character !== '\ufffd' && !bytes.has(character))
        bytes.set(character, [lead, trail]);
    }
  }
  for (let code = 0; code < 0x80; code++) bytes.set(String.fromCharCode(code), [code]);
  return bytes;
}
