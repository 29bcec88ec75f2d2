/** Whatever may hide something in its element, or bring it back. */
const TELLING =
  /none|hidden|overflow|var\(|collapse|line-through|opacity|(?<!-)color\s*:\s*(?:transparent|white|rgba|rgb\(\s*2[45]|#f|#\w{3}0|#\w{6}00)|fill-color|font(?:-size)?\s*:\s*\.?0|absolute|fixed|clip|vertical-align\s*:\s*(?:super|text-top|[\d.+])|(?:^|[;\s])top\s*:\s*-|text-indent\s*:\s*-\d{3}|transform\s*:|--gouji|url\(/;

/** Whether a style says anything of what is seen; most speak of fonts and spaces alone. */
export function tellsOfSight(style: string): boolean {
  // In lower case: a pattern that looks for both makes far more machine code, which the page then keeps.
  return TELLING.test(style.toLowerCase());
}

/** Whether a colour is as light as paper: only such text is looked for on its own ground. */
export function paintsOver(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return Math.min(red, green, blue) >= 240;
}
