/** The longest that anything waits for a screen that shows nothing. */
const LONGEST_MS = 100;

/**
 * What was drawn last is on the screen, where there is one. A frame is shown once the next one begins: work before that
 * holds it up.
 */
export function frameShown(): Promise<void> {
  if (typeof requestAnimationFrame !== 'function' || document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 0)));
    setTimeout(resolve, LONGEST_MS);
  });
}
