/**
 * How pdf.js is to open a file: only what its words and lines need. No WebAssembly, no fonts of the machine, no picture
 * decoded, and nothing that the file could have carried out.
 */
export function readingOptions(data: Uint8Array) {
  return {
    data,
    useWasm: false,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    cMapPacked: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    // A picture says nothing that we could read; decoding a scan takes a second each.
    maxImageSize: 1,
    canvasMaxAreaInBytes: 1,
  };
}
