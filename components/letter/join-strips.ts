import type { PicturedStrip } from '../../lib/click/picture-tab.ts';

/** A picture in both of the shapes that are needed: to be drawn, and to be copied or saved. */
export interface JoinedPicture {
  png: Blob;
  bitmap: ImageBitmap;
}

/** A strip in the pixels of the screen. */
interface ScreenStrip {
  window: ImageBitmap;
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Cuts the wanted parts out of pictures of the window and puts them side by side. */
export async function joinStrips(strips: readonly PicturedStrip[]): Promise<JoinedPicture> {
  const parts = await Promise.all(strips.map(screenStrip));
  const canvas = document.createElement('canvas');
  canvas.width = parts.reduce((sum, { width }) => sum + width, 0);
  canvas.height = Math.max(...parts.map(({ height }) => height));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('the browser gives no canvas');
  let at = 0;
  for (const { window, left, top, width, height } of parts) {
    context.drawImage(window, left, top, width, height, at, 0, width, height);
    at += width;
  }
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!png) throw new Error('the browser made no picture');
  return { png, bitmap: await createImageBitmap(canvas) };
}

/** Zoom and dense screens: a picture of the window has more pixels than the page counts. */
async function screenStrip({ png, clip, windowWidth }: PicturedStrip): Promise<ScreenStrip> {
  const window = await createImageBitmap(pngOf(png));
  const scale = window.width / windowWidth;
  return {
    window,
    left: Math.round(clip.left * scale),
    top: Math.round(clip.top * scale),
    width: Math.max(1, Math.round(clip.width * scale)),
    height: Math.max(1, Math.round(clip.height * scale)),
  };
}

/** The policy of our pages lets nothing be loaded from a `data:` address. */
function pngOf(address: string): Blob {
  const bytes = atob(address.slice(address.indexOf(',') + 1));
  return new Blob([Uint8Array.from(bytes, (character) => character.charCodeAt(0))], { type: 'image/png' });
}
