import type { Room } from '../messages/protocol.ts';
import type { Box } from './geometry.ts';

/** Firefox tells where a window's page begins on the screen. */
type ScreenWindow = Window & { mozInnerScreenX?: number };

/**
 * The part of the page that a popup lies on. It hangs from the toolbar, so it begins where the page does, and it is
 * gone as soon as the page has the focus.
 */
export function coverOf(top: Document, room: Room | null): Box | null {
  const view: ScreenWindow | null = top.defaultView;
  if (!view || !room?.cover || top.hasFocus()) return null;
  const { left, width, height, zoom } = room.cover;
  const edge = view.mozInnerScreenX === undefined ? view.screenX / zoom : view.mozInnerScreenX;
  return { left: left / zoom - edge, top: 0, width: width / zoom, height: height / zoom };
}
