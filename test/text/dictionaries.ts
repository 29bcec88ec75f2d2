/** A table of texts in both languages. */
export interface Dictionary {
  name: string;
  texts: { 'zh-CN': object; en: object };
}

const isDictionary = (value: unknown): value is Dictionary['texts'] =>
  typeof value === 'object' && value !== null && 'zh-CN' in value && 'en' in value;

/** Every table of texts, whoever adds one: all that stands in `lib/text` by language. */
export const DICTIONARIES: readonly Dictionary[] = Object.entries(
  import.meta.glob<Record<string, unknown>>('../../lib/text/**/*.ts', { eager: true }),
).flatMap(([path, module]) =>
  Object.values(module)
    .filter(isDictionary)
    .map((texts) => ({ name: path.replace(/^.*\/|\.ts$/g, ''), texts })),
);

export type Entry = [path: string, value: unknown];

/** The texts of a table by their paths; a text with numbers in it is a function. */
export function entriesOf(value: object, prefix = ''): Entry[] {
  return Object.entries(value).flatMap(([key, inner]): Entry[] =>
    typeof inner === 'object' && inner !== null ? entriesOf(inner, `${prefix}${key}.`) : [[`${prefix}${key}`, inner]],
  );
}
