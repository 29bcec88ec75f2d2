import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const FOLDER = resolve(import.meta.dirname, '../node_modules/pdfjs-dist');
/** Character maps of fonts that are not in the file: simplified and traditional Chinese. */
const MAPS = /^(?:Adobe-(?:GB1|CNS1)|GB|UniGB|UniCNS|B5|ETen|H\.|V\.).*\.bcmap$/;
/**
 * What turns text into code, or loads code by a name that is only known when it runs. In an extension neither is allowed
 * and all of it is caught there; without it the stores need not warn of it.
 */
const CODE_OF_TEXT: readonly (readonly [what: RegExp, instead: string])[] = [
  [/\|\|Function\("return this"\)\(\)/g, '||globalThis'],
  [/await\(import\(\s*(?:\/\*[^*]*\*\/\s*)*(?=[\w.`])/g, 'await(Promise.reject('],
];

/** A file of the package that is built, by its bytes or by its text. */
export type PackageFile = { relativeDest: string } & ({ absoluteSrc: string } | { contents: string });

/** What reads PDF, as it goes into the package: pdf.js, its worker and its character maps. */
export function pdfAssets(): PackageFile[] {
  const maps = readdirSync(resolve(FOLDER, 'cmaps')).filter((name) => MAPS.test(name));
  return [
    { relativeDest: 'pdf/pdf.js', contents: withoutCodeOfText('pdf.min.mjs') },
    { relativeDest: 'pdf/pdf.worker.js', contents: withoutCodeOfText('pdf.worker.min.mjs') },
    ...maps.map((name) => ({ relativeDest: `pdf/cmaps/${name}`, absoluteSrc: resolve(FOLDER, 'cmaps', name) })),
  ];
}

/** Fails where the package turns text into code in another way than it used to. */
function withoutCodeOfText(file: string): string {
  let code = readFileSync(resolve(FOLDER, 'legacy/build', file), 'utf8');
  for (const [what, instead] of CODE_OF_TEXT) code = code.replace(what, instead);
  const left = /.{0,40}(?:\bFunction\(|(?<!`await )\bimport\().{0,40}/.exec(code.replace(/get\w*Function\(/g, ''));
  if (left) throw new Error(`${file} turns text into code in another way than it used to: ${left[0]}`);
  // Its map stays behind.
  return code.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
}
