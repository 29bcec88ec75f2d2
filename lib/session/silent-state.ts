type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** A page of more fields is a form, not a report; asking all of them again and again would cost too much. */
const MOST_FIELDS = 500;

/**
 * What a script can change without the browser telling: the values of fields, and the style sheets in force. Equal
 * states mean that neither was touched.
 */
export function silentState(roots: readonly (Document | ShadowRoot)[]): string {
  return roots.map((root) => `${fieldsOf(root)}\n${sheetsOf(root)}`).join('\n\n');
}

function fieldsOf(root: Document | ShadowRoot): string {
  const fields = root.querySelectorAll<Field>('input, textarea, select');
  const states: string[] = [];
  for (let i = 0; i < fields.length && i < MOST_FIELDS; i++) states.push(stateOf(fields[i] as Field));
  return states.join('\0');
}

function stateOf(field: Field): string {
  return 'checked' in field ? `${field.checked}${field.value}` : field.value;
}

function sheetsOf(root: Document | ShadowRoot): string {
  const sheets = [...(root.styleSheets ?? []), ...(root.adoptedStyleSheets ?? [])];
  return sheets.map((sheet) => `${sheet.disabled}${sheet.media?.mediaText ?? ''}${countRules(sheet)}`).join(' ');
}

/** The rules of a sheet from elsewhere are not to be seen, by us or by the page's scripts. */
function countRules(sheet: CSSStyleSheet): number {
  try {
    return sheet.cssRules.length;
  } catch {
    return 0;
  }
}
