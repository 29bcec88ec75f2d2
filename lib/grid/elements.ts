/** Elements that the HTML standard's style sheet displays as blocks: text on both sides is apart. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol ' +
    'optgroup option p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp'
  ).split(' '),
);

/** Elements whose content is not text on the page. */
export const SILENT_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'audio canvas datalist embed head iframe math noscript object rp rt rtc script select style svg template ' +
    'textarea title video'
  ).split(' '),
);

export const CELL_ELEMENTS: ReadonlySet<string> = new Set(['td', 'th']);

/** Rows and what groups them. */
export const ROW_ELEMENTS: ReadonlySet<string> = new Set(['tr', 'thead', 'tbody', 'tfoot']);

export const STRUCK_ELEMENTS: ReadonlySet<string> = new Set(['del', 's', 'strike']);
