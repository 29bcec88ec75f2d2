/**
 * A property of the document itself. In Chromium an element named like it (`<img name="title">`, `<form name="body">`)
 * takes its place, for content scripts too; the prototype's own getter is not fooled.
 */
export function ownProperty<Key extends keyof Document>(document: Document, key: Key): Document[Key] {
  return Reflect.get(Object.getPrototypeOf(document), key, document);
}
