/** The screen that the page is imagined on. */
const SCREEN_WIDTH = 1280;

/** Whether a list of media queries holds on a screen of an office. */
export function isForScreen(media: string): boolean {
  return media === '' || media.split(',').some(holdsOnScreen);
}

function holdsOnScreen(query: string): boolean {
  const words = query.trim().toLowerCase();
  if (/^not\s/.test(words)) return !holdsOnScreen(words.slice(4));
  if (!/^(?:only\s+)?(?:all|screen|\()/.test(words)) return false;
  const widths = [...words.matchAll(/\((min|max)-width\s*:\s*([\d.]+)px\)/g)];
  return widths.every(([, bound, px]) => (bound === 'min' ? SCREEN_WIDTH >= Number(px) : SCREEN_WIDTH <= Number(px)));
}
