import type { Plugin } from 'vite';

/** A place of jsdom that no bundler can follow: the end of its file's path, the words there, and those in their stead. */
type Change = readonly [file: string, from: string, to: string];

const CHANGES: readonly Change[] = [
  // The interface of a rule of a style sheet, by the name that it has in the list of all interfaces.
  [
    '/living/css/utils/cssom.js',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the words as jsdom has them
    'require(`../../../../generated/idl/${syntax.definition.cssom}.js`)',
    'require("../../interfaces.js").getInterfaceWrapper(syntax.definition.cssom)',
  ],
  // A thread of its own for requests of scripts, which do not run here.
  ['/living/xhr/XMLHttpRequest-impl.js', 'require.resolve("./xhr-sync-worker.js")', 'null'],
  // Draws pictures, which nobody asks for here; it is there because of pdf.js.
  ['/utils.js', 'require("@napi-rs/canvas")', 'null'],
];

/**
 * Makes jsdom fit for a bundle: finding and reading its nine hundred files takes as long as all else that an audit of
 * one page does. Throws where jsdom is no more as it is known here.
 */
export function jsdomInOnePiece(): Plugin {
  const missing = new Set(CHANGES);
  return {
    name: 'jsdom-in-one-piece',
    transform(code, id) {
      const path = id.replaceAll('\\', '/');
      const change = CHANGES.find(([file, from]) => path.endsWith(`/jsdom/lib/jsdom${file}`) && code.includes(from));
      if (!change) return null;
      missing.delete(change);
      return code.replace(change[1], change[2]);
    },
    buildEnd(error) {
      const [first] = missing;
      if (first && !error) throw new Error(`jsdom is not as it is known here: ${first.join(' ')}`);
    },
  };
}
