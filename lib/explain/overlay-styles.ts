/** Styles inside the shadow host. Pixels only: the page's root font size does not reach it. */
export const OVERLAY_STYLES = `
.layer, .status {
  --error: #b34700; --warning: #0072b2; --info: #7a4e9e; --calm: #46596b;
  --ink: #1c232b; --soft: #55606c; --paper: #ffffff; --edge: #c9d1d9; --sunk: #f3f5f7;
  color-scheme: light dark; text-align: start; direction: ltr; color: var(--ink);
  font: 14px/1.5 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", system-ui, sans-serif;
}
.layer { position: fixed; inset: 0; overflow: hidden; pointer-events: none; }
.status { position: fixed; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.ring { position: fixed; box-sizing: border-box; border: 2px solid var(--tone); border-radius: 3px;
  box-shadow: 0 0 0 2px #fff, 0 0 0 3px rgb(0 0 0 / .35); }
.sign { position: fixed; transform: translate(-50%, -60%); min-width: 18px; height: 18px; padding: 0 3px; box-sizing: border-box;
  border-radius: 9px; background: var(--tone); color: #fff; font-size: 12px; line-height: 18px; font-weight: 700; text-align: center;
  white-space: pre; box-shadow: 0 0 0 1.5px #fff; }
.sign.words { transform: translate(-85%, -75%); }
.sign.small { min-width: 14px; height: 14px; line-height: 13px; font-size: 11px; background: #fff; color: var(--tone);
  box-shadow: 0 0 0 1px var(--tone); }
[data-tone="error"], [data-tone="suspect"] { --tone: var(--error); }
[data-tone="warning"] { --tone: var(--warning); }
[data-tone="info"] { --tone: var(--info); }
[data-tone="calm"] { --tone: var(--calm); }
.bubble { position: fixed; box-sizing: border-box; width: min(380px, calc(100vw - 20px)); display: flex; flex-direction: column;
  overflow: hidden; pointer-events: auto; background: var(--paper); border: 1px solid var(--edge); border-top: 4px solid var(--tone);
  border-radius: 8px; box-shadow: 0 6px 24px rgb(0 0 0 / .22); }
.bubble.compact { width: min(290px, calc(100vw - 20px)); }
.body { overflow: auto; overscroll-behavior: contain; min-height: 0; padding: 10px 14px 12px; }
.head { display: flex; align-items: center; gap: 8px; font-size: 13px; color: var(--soft); }
.head b { color: var(--tone); font-weight: 700; white-space: nowrap; }
.item:first-child > .head, .name { padding-right: 28px; }
.badge { flex: none; min-width: 20px; height: 20px; border-radius: 4px; background: var(--tone); color: #fff;
  font-size: 13px; line-height: 20px; font-weight: 700; text-align: center; }
.grow { flex: 1; }
.item + .item { margin-top: 10px; padding-top: 10px; border-top: 1px solid var(--edge); }
p { margin: 6px 0 0; }
.name { margin: 0 0 6px; font-size: 13px; }
.name b { margin-left: 8px; font-size: 15px; font-variant-numeric: tabular-nums; }
.equation { margin-top: 8px; padding: 5px 10px; background: var(--sunk); border-radius: 6px; }
.equation b { font-size: 15px; font-weight: 600; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
.equation i { margin-left: 8px; font-style: normal; color: var(--tone); white-space: nowrap; }
.equation span { display: block; font-size: 12.5px; color: var(--soft); }
.terms { display: grid; grid-template-columns: repeat(auto-fill, minmax(150px, 1fr)); gap: 4px; margin-top: 8px; }
.term { display: flex; align-items: baseline; gap: 6px; min-width: 0; padding: 2px 8px; font-size: 13px; line-height: 1.4; text-align: start; }
.term .operator { color: var(--tone); font-weight: 700; }
.term .label { flex: 1; min-width: 0; overflow-wrap: anywhere; }
.term b { font-weight: 600; font-variant-numeric: tabular-nums; }
.term[aria-current] { border-color: var(--tone); box-shadow: inset 0 0 0 1px var(--tone); }
span.term { color: var(--soft); border: 1px dashed var(--edge); border-radius: 5px; }
summary { width: fit-content; margin-top: 6px; padding: 2px 4px; border-radius: 5px; cursor: pointer; color: var(--soft); font-size: 13px; }
ul { list-style: none; margin: 4px 0 0; padding: 0; } li { display: flex; flex-wrap: wrap; gap: 4px; margin-top: 4px; }
.suspect { text-align: start; }
.note { color: var(--soft); font-size: 13px; }
button { all: unset; box-sizing: border-box; cursor: pointer; min-height: 26px; padding: 2px 10px; border-radius: 5px;
  border: 1px solid var(--edge); color: var(--ink); font-size: 13px; text-align: center; }
button:hover { background: var(--sunk); }
button:focus-visible, summary:focus-visible { outline: 2px solid var(--warning); outline-offset: 1px; }
.close { position: absolute; top: 6px; right: 8px; background: var(--paper); border-color: transparent; padding: 0 6px; font-size: 18px; line-height: 1; min-width: 26px; }
.foot { display: flex; flex-wrap: wrap; align-items: center; justify-content: flex-end; gap: 8px; margin-top: 10px; }
.bubble > .foot { margin: 0; padding: 7px 14px; border-top: 1px solid var(--edge); }
.foot:empty { display: none; }
@media (max-height: 400px) { .bubble { display: block; overflow: auto; } .body { overflow: visible; } .hint { display: none; } }
.foot .grow { color: var(--soft); font-size: 12.5px; }
@media (prefers-color-scheme: dark) {
  .layer { --error: #ff9a5c; --warning: #6cb8e6; --info: #c59be6; --calm: #a9bccd; --ink: #e8ecf0; --soft: #a7b1bc; --paper: #1d232a;
    --edge: #3c4651; --sunk: #29313a; }
  .badge, .sign { color: #14181d; }
  .sign.small { background: #14181d; color: var(--tone); }
}
@media (forced-colors: active) {
  .ring { border-color: Highlight; } .bubble, .term[aria-current] { border-color: CanvasText; } .badge, .sign { border: 1px solid CanvasText; }
  .term[aria-current] { outline: 1px solid CanvasText; }
}
@media print { .layer { display: none; } }
`;
