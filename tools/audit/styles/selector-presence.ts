/** Tells which selectors can choose nothing: a portal's sheets have thousands of rules, most for its other pages. */
export interface Presence {
  mayMatch(selector: string): boolean;
}

/** Remembers which ids, classes and names a document has. */
export function openPresence(root: ParentNode): Presence {
  const present = new Set<string>();
  for (const element of root.querySelectorAll('*')) {
    present.add(element.localName);
    if (element.id) present.add(`#${element.id}`);
    for (const name of element.classList) present.add(`.${name}`);
  }
  return {
    mayMatch: (selector) => {
      // Only what stands outside brackets must be there; escaped names are not looked at.
      const bare = selector.replace(/\[[^\]]*\]/g, '').replace(/\([^()]*\)/g, '');
      if (/[\\()]/.test(bare)) return true;
      const parts = bare.match(/[#.][\w-]+/g) ?? [];
      return parts.every((part) => present.has(part) || /[^\x20-\x7f]/.test(bare));
    },
  };
}
