-- The style of the report. Colours tell outcomes apart for colour-blind readers too, and each has its word beside it.
return [==[
:root {
  --bg: #f5f6f8; --card: #ffffff; --ink: #1b2330; --soft: #586174; --line: #dfe3ea; --hover: #eef2f8; --accent: #2457c5;
  --hard: #c2334d; --permanent: #e08a1e; --temporary: #3f86c9; --recovered: #3f9a6b; --complaint: #8353b4;
  --shadow: 0 1px 2px rgb(20 30 50 / 6%), 0 4px 16px rgb(20 30 50 / 5%);
  color-scheme: light;
}
@media (prefers-color-scheme: dark) {
  :root:not([data-theme="light"]) {
    --bg: #12161d; --card: #1b212b; --ink: #e6eaf1; --soft: #9aa5b8; --line: #2c3442; --hover: #242c39;
  --accent: #8ab0ff;
    --hard: #ee6a80; --permanent: #f0ab4f; --temporary: #6cabe8; --recovered: #62bd8e; --complaint: #b08be0;
    --shadow: none; color-scheme: dark;
  }
}
:root[data-theme="dark"] {
  --bg: #12161d; --card: #1b212b; --ink: #e6eaf1; --soft: #9aa5b8; --line: #2c3442; --hover: #242c39; --accent: #8ab0ff;
  --hard: #ee6a80; --permanent: #f0ab4f; --temporary: #6cabe8; --recovered: #62bd8e; --complaint: #b08be0;
  --shadow: none; color-scheme: dark;
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--bg); color: var(--ink);
  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans CJK SC", "PingFang SC",
    "Microsoft YaHei", sans-serif;
}
main, header, footer { max-width: 84rem; margin: 0 auto; padding: 0 1.25rem; }
h1 { margin: 0; font-size: 1.6rem; letter-spacing: -.01em; line-height: 1.25; }
h2 { margin: 0; font-size: 1.02rem; }
h3 { margin: 0; font-size: 1rem; }
button, select { font: inherit; color: inherit; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--card); padding: .5rem 1rem; z-index: 9; }
header { display: flex; flex-wrap: wrap; gap: 1rem; align-items: flex-start; justify-content: space-between;
  padding-top: 1.75rem; padding-bottom: 1.1rem; }
header p { margin: .2rem 0 0; color: var(--soft); overflow-wrap: anywhere; }
.tools { display: flex; gap: .5rem; }
.tools button, .more, .ranges button, .ranges select, .only {
  border: 1px solid var(--line); background: var(--card); border-radius: 7px; padding: .3rem .75rem; cursor: pointer;
  font-size: .86rem; white-space: nowrap;
}
.tools button:hover, .more:hover, .ranges button:hover, .only:hover { background: var(--hover); }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 1.1rem 1.25rem;
  box-shadow: var(--shadow); min-width: 0; }
main > .card + .card { margin-top: 1rem; }
.notice { border-color: var(--permanent); margin-bottom: 1rem; }
.tiles { display: grid; gap: .75rem; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); margin: 0 0 1rem; }
.tile { text-align: left; padding: .8rem 1rem .75rem; border-top: 3px solid var(--tone, var(--soft)); cursor: pointer;
  display: flex; flex-direction: column; }
div.tile { cursor: default; }
button.tile:hover { background: var(--hover); }
.tile b { font-size: 1.7rem; font-weight: 650; line-height: 1.2; font-variant-numeric: tabular-nums;
  letter-spacing: -.02em; }
.tile span { font-weight: 600; font-size: .92rem; }
.tile small { color: var(--soft); font-size: .8rem; }
.tile[aria-pressed="true"] { box-shadow: inset 0 0 0 2px var(--tone); background: var(--hover); }
.hard { --tone: var(--hard); } .permanent { --tone: var(--permanent); } .temporary { --tone: var(--temporary); }
.recovered { --tone: var(--recovered); } .complaint { --tone: var(--complaint); }
rect.hard { fill: var(--hard); } rect.permanent { fill: var(--permanent); } rect.temporary { fill: var(--temporary); }
rect.recovered { fill: var(--recovered); } rect.complaint { fill: var(--complaint); }
.filters { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; min-height: 2.6rem; padding: .45rem .25rem;
  position: sticky; top: 0; background: var(--bg); z-index: 5; }
.filters .hint { color: var(--soft); font-size: .88rem; }
.chip { border: 1px solid var(--accent); color: var(--accent); background: var(--card); border-radius: 99px;
  padding: .15rem .75rem; cursor: pointer; font-size: .86rem; max-width: 24rem; overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap; }
.chip::after { content: "  ✕"; }
.chip:hover { background: var(--hover); }
.chip.reset { border-color: var(--line); color: var(--ink); }
.chip.reset::after { content: ""; }
.top { display: flex; flex-wrap: wrap; gap: .5rem 1rem; justify-content: space-between; align-items: center;
  margin-bottom: .75rem; }
.ranges { display: flex; flex-wrap: wrap; gap: .4rem; align-items: center; font-size: .86rem; color: var(--soft); }
.ranges select { padding: .3rem .4rem; max-width: 11rem; color: var(--ink); }
.ranges button { color: var(--ink); }
#chart { width: 100%; height: 230px; touch-action: pan-y; cursor: crosshair; user-select: none;
  -webkit-user-select: none; }
#chart svg { display: block; width: 100%; height: 100%; overflow: visible; }
#chart text { fill: var(--soft); font-size: 11px; font-variant-numeric: tabular-nums; }
#chart line { stroke: var(--line); }
#chart .off { opacity: .28; }
#chart .brush { fill: var(--accent); opacity: .12; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; margin: .5rem 0 0; padding: 0; list-style: none;
  font-size: .86rem;
  color: var(--soft); }
.legend li::before { content: ""; display: inline-block; width: .7rem; height: .7rem; border-radius: 3px;
  background: var(--tone); margin-right: .45rem; }
.grid { display: grid; gap: 1rem; grid-template-columns: repeat(2, minmax(0, 1fr)); margin: 1rem 0;
  align-items: start; }
.wide { grid-column: 1 / -1; }
.tall { grid-row: span 2; }
table { width: 100%; border-collapse: collapse; font-size: .92rem; }
caption { text-align: left; font-weight: 650; font-size: 1.02rem; margin-bottom: .4rem; }
thead th { color: var(--soft); font-weight: 500; font-size: .8rem; text-align: right; padding: .15rem .4rem; }
thead th:first-child { text-align: left; padding-left: .3rem; }
tbody tr { border-top: 1px solid var(--line); }
tbody th { text-align: left; font-weight: 400; padding: .22rem 0; overflow-wrap: anywhere; }
tbody th small { display: block; color: var(--soft); padding: 0 .3rem .15rem; font-size: .8rem; line-height: 1.4;
  max-height: 2.8em; overflow: hidden; }
tbody th button { border: 0; background: none; text-align: left; padding: .12rem .3rem; cursor: pointer;
  border-radius: 5px;
  overflow-wrap: anywhere; width: 100%; }
tbody tr:hover { background: var(--hover); }
tr.on th button { font-weight: 650; color: var(--accent); }
tr.on th button::before { content: "✓ "; }
table.picking tbody tr:not(.on) { opacity: .62; }
td { text-align: right; padding: .22rem .4rem; font-variant-numeric: tabular-nums; white-space: nowrap;
  vertical-align: middle; }
td.bar { width: 32%; min-width: 5rem; padding-left: .75rem; }
td.bar svg { display: block; width: 100%; height: .72rem; border-radius: 3px; }
td.s { color: var(--soft); font-size: .84rem; min-width: 3.4rem; }
tr.tail th button { color: var(--soft); font-style: italic; }
.folded { display: none; }
.more { margin-top: .6rem; }
.mono { font-family: ui-monospace, "SFMono-Regular", "DejaVu Sans Mono", Menlo, Consolas, monospace;
  font-size: .84rem; }
.actions { list-style: none; margin: .6rem 0 0; padding: 0; }
.actions > li { border-top: 1px solid var(--line); }
.actions summary { display: grid; grid-template-columns: 1.9rem minmax(0, 1fr) auto auto; gap: .1rem .75rem;
  align-items: center;
  padding: .6rem .2rem; cursor: pointer; list-style: none; }
.actions summary::-webkit-details-marker { display: none; }
.actions summary:hover { background: var(--hover); }
.rank { display: inline-grid; place-items: center; width: 1.75rem; height: 1.75rem; border-radius: 99px;
  font-weight: 650;
  background: var(--hover); font-size: .86rem; font-variant-numeric: tabular-nums; }
.actions h3 small { display: block; color: var(--soft); font-weight: 400; font-size: .86rem; }
.todo { border: 1px solid var(--line); border-radius: 99px; padding: .1rem .7rem; font-size: .84rem;
  color: var(--ink); }
.amount { text-align: right; min-width: 5.5rem; font-variant-numeric: tabular-nums; }
.amount b { font-size: 1.15rem; }
.amount small { color: var(--soft); display: block; line-height: 1.2; font-size: .78rem; }
.actions .body { padding: 0 .5rem .9rem 2.85rem; max-width: 62rem; }
.actions .body p { margin: .35rem 0; }
.actions .body .remedy { border-left: 3px solid var(--accent); padding-left: .75rem; }
.actions .body dl { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: .15rem .9rem; margin: .5rem 0;
  font-size: .9rem; }
.actions dt { color: var(--soft); }
.actions dd { margin: 0; overflow-wrap: anywhere; }
details.data { margin-top: .6rem; font-size: .9rem; }
details.data > summary { color: var(--soft); cursor: pointer; }
.scroll { max-height: 20rem; overflow: auto; }
.empty { color: var(--soft); }
footer { color: var(--soft); font-size: .84rem; padding-top: .5rem; padding-bottom: 2.5rem; }
footer p { margin: .25rem 0; overflow-wrap: anywhere; }
[hidden] { display: none !important; }
@media (max-width: 52rem) {
  .grid { grid-template-columns: minmax(0, 1fr); }
  main, header, footer { padding-left: .8rem; padding-right: .8rem; }
  .card { padding: .9rem; }
  .actions summary { grid-template-columns: 1.9rem minmax(0, 1fr) auto; }
  .todo { grid-column: 2 / -1; grid-row: 2; justify-self: start; }
  .actions .body { padding-left: .5rem; }
  td.bar { width: 22%; min-width: 3rem; }
  .tall { grid-row: auto; }
}
@media (max-width: 32rem) { .long td.bar { display: none; } .tiles { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
@media (prefers-reduced-motion: no-preference) { .tile, .chip, .actions summary { transition: background .12s; } }
@media print {
  :root, :root[data-theme] { --bg: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #ccc; --hover: #f3f3f3;
    --accent: #1a3f94; --hard: #c2334d; --permanent: #e08a1e; --temporary: #3f86c9; --recovered: #3f9a6b;
    --complaint: #8353b4; --shadow: none; color-scheme: light; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  :root { font-size: 11.5px; }
  body { font-size: 1rem; }
  .tools, .ranges, .more, .only, .hint, .skip, details.data:not([open]), .chip.reset { display: none !important; }
  .filters { position: static; min-height: 0; }
  .chip::after { content: ""; }
  .tiles { grid-template-columns: repeat(4, minmax(0, 1fr)); }
  .tile b { font-size: 1.3rem; }
  .card { break-inside: avoid-page; padding: .7rem .9rem; }
  .wide, .card.long, .card.todo { break-inside: auto; border-radius: 0; }
  tr, .actions > li { break-inside: avoid; }
  #chart { height: 170px; }
  @page { margin: 14mm 12mm; }
}
]==]
