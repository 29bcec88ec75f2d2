/**
 * A property of the document or of an element itself. In Chromium an element named like it (`<img name="title">`, a field
 * of a form) takes its place, for content scripts too; the prototype's own getter is not fooled.
 */
export function ownProperty<Owner extends Document | Element, Key extends keyof Owner>(
  owner: Owner,
  key: Key,
): Owner[Key] {
  return Reflect.get(Object.getPrototypeOf(owner), key, owner);
}
