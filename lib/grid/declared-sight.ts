/** What a style attribute says of whether its element is seen, where there is no layout to be asked. */

const TELLING =
  /none|hidden|overflow|var\(|collapse|line-through|opacity|(?<!-)color\s*:\s*(?:transparent|white|rgba|rgb\(\s*2[45]|#f|#\w{3}0|#\w{6}00)|fill-color|font(?:-size)?\s*:\s*\.?0|absolute|fixed|clip|vertical-align\s*:\s*(?:super|text-top|[\d.+])|(?:^|[;\s])top\s*:\s*-|text-indent\s*:\s*-\d{3}|transform\s*:|--gouji|url\(/i;
const OFF_PAGE = /(?:^|;)\s*(?:left|top|margin-left|right|bottom)\s*:\s*-\d{3,}/i;
const CLIPPED = /(?:^|;)\s*clip(?:-path)?\s*:\s*(?:rect\(\s*[01](?:px)?[\s,]|inset\(\s*(?:[5-9]\d|100)%|circle\(0)/i;
const NO_SIZE = /(?:^|;)\s*(?:max-)?(?:height|width)\s*:\s*[01](?:px)?\s*(?:;|$)/i;
const CLIPS = /(?:^|;)\s*overflow(?:-[xy])?\s*:\s*(?:hidden|clip)/i;
const AWAY = /(?:^|;)\s*position\s*:\s*(?:absolute|fixed)/i;
const INDENTED = /(?:^|;)\s*text-indent\s*:\s*-\d{3,}/i;
const SCALED =
  /(?:^|;)\s*transform\s*:\s*(?:scale[xy]?\(\s*0\s*[,)]|translate[xy]?\(\s*-\d{4,}|matrix\(\s*0,\s*0,\s*0,\s*0|matrix\([^)]*,\s*-\d{4,})/i;

/** Whether a style says anything of what is seen; most speak of fonts and spaces alone. */
export function tellsOfSight(style: string): boolean {
  return TELLING.test(style);
}

/** Shrunk to nothing, clipped or moved off the page. */
export function isOffPage(style: string): boolean {
  if (style === '') return false;
  return (
    (NO_SIZE.test(style) && CLIPS.test(style)) ||
    INDENTED.test(style) ||
    SCALED.test(style) ||
    (AWAY.test(style) && (OFF_PAGE.test(style) || CLIPPED.test(style)))
  );
}

/** Whether a colour is as light as paper: only such text is looked for on its own ground. */
export function paintsOver(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return Math.min(red, green, blue) >= 240;
}
