import { GONE, type Look, NO_COLOUR, NO_FONT_SIZE, NOT_VISIBLE } from './look.ts';

/** What a style attribute says of whether its element is seen, where there is no layout to be asked. */

const OFF_PAGE = /(?:^|;)\s*(?:left|top|margin-left|right|bottom)\s*:\s*-\d{3,}/i;
const CLIPPED = /(?:^|;)\s*clip\s*:\s*rect\(\s*[01](?:px)?[\s,]/i;
const CUT = /(?:^|;)\s*clip-path\s*:\s*(?:inset\(\s*(?:[5-9]\d|100)%|circle\(0)/i;
const NO_SIZE = /(?:^|;)\s*(?:max-)?(?:height|width)\s*:\s*[01](?:px)?\s*(?:;|$)/i;
const CLIPS = /(?:^|;)\s*overflow(?:-[xy])?\s*:\s*(?:hidden|clip)/i;
const AWAY = /(?:^|;)\s*position\s*:\s*(?:absolute|fixed)/i;
const INDENTED = /(?:^|;)\s*text-indent\s*:\s*-\d{3,}/i;
const SCALED =
  /(?:^|;)\s*transform\s*:\s*(?:scale[xy]?\(\s*0\s*[,)]|translate[xy]?\(\s*-\d{4,}|matrix\(\s*0,\s*0,\s*0,\s*0|matrix\([^)]*,\s*-\d{4,})/i;

/** Shrunk to nothing, clipped or moved off the page. */
export function isOffPage(style: string): boolean {
  if (style === '') return false;
  return (
    (NO_SIZE.test(style) && CLIPS.test(style)) ||
    CUT.test(style) ||
    INDENTED.test(style) ||
    SCALED.test(style) ||
    (AWAY.test(style) && (OFF_PAGE.test(style) || CLIPPED.test(style)))
  );
}

/** How an element shows its content by its style attribute alone: what it does not say it has from around it. */
export function declaredLook(declared: string, inherited: number): Look {
  const said = (property: string) =>
    new RegExp(`(?:^|[;\\s])${property}\\s*:\\s*([^;]+)`).exec(declared)?.[1]?.replace('!important', '').trim() ?? '';
  const inherit = (bit: number, value: string, isOff: RegExp, isLike = /^(?:|inherit|[\d.]*(?:em|%))$/) =>
    isOff.test(value) ? bit : isLike.test(value) ? inherited & bit : 0;
  const opacity = said('opacity');
  if (said('display') === 'none' || /^(?:0?\.0[0-4]?\d*|0)%?$/.test(opacity) || isOffPage(declared)) return GONE;
  const raise = said('vertical-align');
  return {
    isGone: false,
    unseen:
      inherit(NOT_VISIBLE, said('visibility'), /^(?:hidden|collapse)/) +
      inherit(NO_FONT_SIZE, said('font-size') || said('font'), /^(?:0|\.0)(?![.\d]*[1-9])/) +
      inherit(
        NO_COLOUR,
        said('-webkit-text-fill-color') || said('color'),
        /^transparent|^rgba\(.*,\s*0?\.?0\)|^#\w{3}0$|^#\w{6}00$/,
      ),
    isStruck: declared.includes('line-through'),
    isRaised:
      /^(?:super|text-top|\+?\.?\d*[1-9])/.test(raise) ||
      (said('position') === 'relative' && said('top').startsWith('-') && said('font-size') !== ''),
  };
}
