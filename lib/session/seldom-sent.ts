import { SeldomWanted } from '../page/seldom-wanted.ts';

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
    if (!sent) throw new SeldomWanted(name);
    return (sent[name] as (...given: unknown[]) => unknown)(...given);
  };
  return call as SeldomReading[Name];
}

export const areScattered = later('areScattered');
export const ariaRows = later('ariaRows');
export const cssRows = later('cssRows');
export const declaredDisplay = later('declaredDisplay');
export const declaredLook = later('declaredLook');
export const declaredSight = later('declaredSight');
export const declaredStyle = later('declaredStyle');
export const declaredText = later('declaredText');
export const foldColumns = later('foldColumns');
export const gridRows = later('gridRows');
export const isOffPage = later('isOffPage');
export const partSource = later('partSource');
export const placedWordsOf = later('placedWordsOf');
export const readContent = later('readContent');
export const removeLeftovers = later('removeLeftovers');
export const sampleOf = later('sampleOf');
export const showsDocument = later('showsDocument');
export const strangeIn = later('strangeIn');
export const unreadReason = later('unreadReason');
