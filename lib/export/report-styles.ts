/** The looks of the printable report: A4, black on white, four cues for the grades, of which colour is only one. */
export const REPORT_STYLES = `
@page { size: A4; margin: 16mm 14mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font-size: 8pt; color: #555; } }
:root { color-scheme: light; --ink: #1c232b; --soft: #4a545f; --edge: #8a949e; --sunk: #f1f3f5; --error: #a33f00; --warning: #005a8f; --info: #6a4290; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 12mm 10mm; max-width: 210mm; background: #fff; color: var(--ink); overflow-wrap: break-word;
  font: 10.5pt/1.6 "Source Han Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif; }
:root:lang(en) body { font-family: "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", "DejaVu Sans", "Source Han Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif; }
h1 { margin: 0 0 2mm; font-size: 17pt; line-height: 1.3; }
h2 { margin: 9mm 0 3mm; padding-bottom: 1mm; border-bottom: 1.5pt solid var(--ink); font-size: 13.5pt; }
h3 { margin: 6mm 0 2mm; font-size: 12pt; }
h4 { margin: 5mm 0 1.5mm; font-size: 10.5pt; }
h1, h2, h3, h4, caption { break-after: avoid; }
p { margin: 1mm 0; }
.subject { margin: 0 0 4mm; color: var(--soft); font-size: 11.5pt; }
table { width: 100%; margin: 0 0 3mm; border-collapse: collapse; font-size: 9pt; line-height: 1.35; }
caption { padding: 1mm 0; text-align: left; font-weight: 600; }
th, td { padding: 0.9mm 1.4mm; border: 0.6pt solid var(--edge); vertical-align: middle; }
th { background: var(--sunk); font-weight: 500; text-align: left; }
thead th, th[scope="rowgroup"] { padding: 0.8mm 0.6mm; font-size: 8.5pt; text-align: center; hyphens: auto; }
:root:lang(en) :is(thead th, th[scope="rowgroup"]) { font-size: 7pt; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
.overview td { overflow-wrap: anywhere; }
.overview th { width: 30%; white-space: normal; vertical-align: top; }
.values { table-layout: fixed; }
.values td { text-align: right; font-variant-numeric: tabular-nums; }
.narrow { font-size: 8pt; }
.narrow td { text-align: center; }
.narrow th { padding: 0.9mm 0.3mm; }
:root:lang(en) .narrow th { font-size: 6.5pt; }
.absent { color: var(--soft); font-size: 7.5pt; }
.finding { margin: 0 0 3mm; padding: 1.5mm 3mm 2mm; border: 0.6pt solid var(--edge); border-left: 3pt solid var(--grade); }
.finding h4 { margin: 0 0 1mm; break-inside: avoid; }
.finding dl { display: grid; grid-template-columns: 6.5em minmax(0, 1fr); gap: 0.8mm 2mm; margin: 1mm 0 0; font-size: 9.5pt; line-height: 1.5; }
.finding dt { color: var(--soft); }
.finding dd { margin: 0; overflow-wrap: anywhere; }
.finding dd p { margin: 0; }
.finding ul { margin: 0; padding: 0 0 0 1.1em; }
.finding.dismissed { border-style: dashed; background: var(--sunk); }
.grade { display: inline-block; min-width: 1.5em; margin-right: 0.4em; padding: 0 0.3em; background: var(--grade); color: #fff; text-align: center; }
caption.as-heading { font-size: 10.5pt; }
.error { --grade: var(--error); } .suspect { --grade: var(--error); } .warning { --grade: var(--warning); } .info { --grade: var(--info); }
td.error { outline: 1.6pt solid var(--error); outline-offset: -1.6pt; background: #fbe9de; }
td.suspect { outline: 3pt double var(--error); outline-offset: -3pt; background: #fdf3ec; }
td.warning { outline: 1.3pt dashed var(--warning); outline-offset: -1.3pt; background: #e4f0f8; }
td.info { outline: 1.3pt dotted var(--info); outline-offset: -1.3pt; background: #f2ecf7; }
.note { display: inline-block; margin-left: 0.25em; font-size: 7pt; line-height: 1; vertical-align: super; white-space: nowrap; }
.note a { color: var(--ink); }
.set-aside { display: inline-block; margin-left: 0.4em; padding: 0 0.4em; border: 0.6pt solid var(--soft); font-weight: 400; }
footer { margin-top: 8mm; padding-top: 2mm; border-top: 0.6pt solid var(--edge); color: var(--soft); font-size: 9pt; }
.legend { color: var(--soft); font-size: 9pt; }
a { color: #12406b; }
@media screen { html { background: #e9ecef; } body { box-shadow: 0 0 12px #0003; } }
@media print { body { max-width: none; padding: 0; } td, th, .grade, .finding { -webkit-print-color-adjust: exact; print-color-adjust: exact; } }
`;
