/**
 * Listens and returns how to stop. No AbortSignal: a frame's event target takes only signals of its own realm in
 * some engines.
 */
export function listen(
  target: EventTarget,
  type: string,
  listener: (event: Event) => void,
  options: { capture?: boolean; passive?: boolean } = {},
): () => void {
  target.addEventListener(type, listener, options);
  return () => target.removeEventListener(type, listener, options);
}
