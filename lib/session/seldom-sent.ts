import { scriptWanted } from '../page/script-wanted.ts';

/** Everything that follows in the second script. */
export type SeldomReading = typeof import('./seldom.ts');

let sent: SeldomReading | null = null;

/** The second script has come. */
export function useSeldom(reading: SeldomReading): void {
  sent = reading;
}

/** Stands in the reader for a function that follows: until then, to call it ends the reading. */
function later<Name extends keyof SeldomReading>(name: Name): SeldomReading[Name] {
  const call = (...given: unknown[]): unknown => {
    if (!sent) throw scriptWanted('seldom');
    return (sent[name] as (...given: unknown[]) => unknown)(...given);
  };
  return call as SeldomReading[Name];
}

export const areScattered = /* @__PURE__ */ later('areScattered');
export const ariaRows = /* @__PURE__ */ later('ariaRows');
export const cssRows = /* @__PURE__ */ later('cssRows');
export const declaredDisplay = /* @__PURE__ */ later('declaredDisplay');
export const declaredLook = /* @__PURE__ */ later('declaredLook');
export const declaredSight = /* @__PURE__ */ later('declaredSight');
export const declaredStyle = /* @__PURE__ */ later('declaredStyle');
export const declaredText = /* @__PURE__ */ later('declaredText');
export const foldColumns = /* @__PURE__ */ later('foldColumns');
export const gridRows = /* @__PURE__ */ later('gridRows');
export const isOffPage = /* @__PURE__ */ later('isOffPage');
export const partSource = /* @__PURE__ */ later('partSource');
export const placedWordsOf = /* @__PURE__ */ later('placedWordsOf');
export const readContent = /* @__PURE__ */ later('readContent');
export const removeLeftovers = /* @__PURE__ */ later('removeLeftovers');
export const sampleOf = /* @__PURE__ */ later('sampleOf');
export const showsDocument = /* @__PURE__ */ later('showsDocument');
export const strangeIn = /* @__PURE__ */ later('strangeIn');
export const unreadReason = /* @__PURE__ */ later('unreadReason');
