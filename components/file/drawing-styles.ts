/** How a drawn file looks: a sheet of paper, with the numbers of its pages beside it. */
export const DRAWING_STYLES = `
:root { color-scheme: light dark; }
body {
  max-width: 52em; margin: 0 auto; padding: 2em 1.5em 4em 5.5em; box-sizing: border-box;
  color: #1c232b; background: #fff; overflow-wrap: anywhere;
  font: 15px/1.8 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", system-ui, sans-serif;
}
h1 { font-size: 1.45em; text-align: center; }
h2, h3, h4, h5, h6 { font-size: 1.1em; }
p, h1, h2, h3, h4, h5, h6 { margin: 0.5em 0; white-space: pre-line; position: relative; }
table { border-collapse: collapse; width: 100%; margin: 1em 0; font-size: 13px; line-height: 1.5; }
table { position: relative; }
td { border: 1px solid #7c8894; padding: 3px 5px; text-align: center; vertical-align: middle; }
td p { margin: 0; }
table.loose td { border-style: dotted; text-align: left; }
td.unclear { text-decoration: underline wavy #b34700; }
.picture { position: relative; min-height: 3em; border: 1px dashed #7c8894; background: repeating-linear-gradient(45deg, transparent 0 8px, #7c889433 8px 9px); }
[data-page]::before {
  content: attr(data-page); position: absolute; left: -4.6em; top: 0; width: 4em; text-align: right;
  font: 12px/1.8 system-ui, sans-serif; color: #55606c; white-space: nowrap;
}
/* Beside the table, at the height of the row. */
td[data-page]::before, td [data-page]::before { left: -4.9em; top: auto; }
td p { position: static; }
@media (max-width: 46em) { body { padding-left: 1.2em; } [data-page]::before { position: static; display: block; text-align: left; } }
@media (prefers-color-scheme: dark) {
  body { color: #e6eaee; background: #1a1f25; }
  td, .picture { border-color: #7f8b98; }
  td.unclear { text-decoration-color: #ff9a5c; }
  [data-page]::before { color: #a7b1bc; }
}
`;
