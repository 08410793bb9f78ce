--- The style of the page that reports are written as: for screens, light and dark, and for paper.
--- Nothing is told by colour alone.

return [[
:root { color-scheme: light dark; --paper: #fdfcf9; --ink: #1c1b19; --faint: #5b5750; --rule: #d5cfc4;
  --band: #f3efe6; --bad: #9d1c1c; --bad-band: #fbe9e6; --warn: #7a4b00; --warn-band: #fbf1d9;
  --good: #1d5c38; --new: #14507e; --new-band: #e2eef8; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #17171a; --ink: #e9e6df; --faint: #a9a49a; --rule: #45434a; --band: #222127;
    --bad: #ff9d92; --bad-band: #3d2121; --warn: #f1c268; --warn-band: #383018; --good: #8fd3a8;
    --new: #9ccbf2; --new-band: #1d3042; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 64rem; padding: 1.5rem 1.25rem 4rem; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.5 Charter, "Bitstream Charter", "Source Serif 4", Cambria, Georgia, serif; }
h1, h2, h3, th, .facts, .legend, .tag, nav, footer, .unchecked { font-family: "Source Sans 3", "Segoe UI", Roboto,
  "Helvetica Neue", Arial, sans-serif; }
h1 { font-size: 1.9rem; line-height: 1.15; margin: 0 0 .4rem; }
h2 { font-size: 1.3rem; margin: 2.6rem 0 .8rem; padding-bottom: .25rem; border-bottom: 2px solid var(--ink); }
h3 { font-size: 1.05rem; margin: 0 0 .35rem; line-height: 1.35; }
p { margin: 0 0 .7rem; }
a { color: inherit; text-decoration-thickness: 1px; text-underline-offset: .15em; }
a:focus-visible, .score:focus-visible { outline: 3px solid var(--new); outline-offset: 2px; }
.skip { position: absolute; left: -100rem; }
.skip:focus { position: static; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.lead { color: var(--faint); }
nav ol { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; padding: 0; margin: 1rem 0 0; list-style: none;
  font-size: .95rem; }
.counts { display: flex; flex-wrap: wrap; gap: .6rem; padding: 0; margin: 0 0 1.2rem; list-style: none; }
.counts li { flex: 1 1 7rem; border: 1px solid var(--rule); border-top: 4px solid var(--faint); padding: .45rem .7rem;
  background: var(--band); font-family: "Source Sans 3", "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  font-size: .9rem; line-height: 1.3; }
.counts b { display: block; font-size: 1.5rem; line-height: 1.15; font-variant-numeric: tabular-nums; }
.counts .none { color: var(--faint); }
.counts .error { border-top-color: var(--bad); }
.counts .warning { border-top-color: var(--warn); }
.counts .clean { border-top-color: var(--good); }
.unchecked { border: 1px solid var(--rule); border-left: 4px solid var(--ink); padding: .7rem 1rem; font-size: .95rem; }
.key { margin-top: 1rem; font-size: .95rem; }
.unchecked ul { margin: .2rem 0 0; padding-left: 1.2rem; }
.unchecked strong { font-size: 1rem; }
table { border-collapse: collapse; font-size: .92rem; }
caption { text-align: left; }
th { font-weight: 600; text-align: left; }
.plain { width: 100%; }
.plain + .plain { margin-top: 1.4rem; }
.plain th, .plain td { border-bottom: 1px solid var(--rule); padding: .3rem .7rem .3rem 0; vertical-align: top; }
.plain thead th { border-bottom: 2px solid var(--rule); font-size: .85rem; }
.plain .number { text-align: right; font-variant-numeric: tabular-nums; }
code { font: .85em/1.4 "DejaVu Sans Mono", Menlo, Consolas, monospace; }
article { border: 1px solid var(--rule); border-left: 4px solid var(--faint); padding: .8rem 1rem .9rem; margin: 0 0 1.2rem;
  break-inside: avoid-page; }
article.error { border-left-color: var(--bad); }
article.warning { border-left-color: var(--warn); }
article.clean { border-left-color: var(--good); }
.sign { display: inline-block; min-width: 1.1em; font-weight: 700; }
.error .sign { color: var(--bad); }
.warning .sign { color: var(--warn); }
.clean .sign { color: var(--good); }
.where { font-weight: 400; color: var(--faint); font-size: .92rem; }
blockquote { margin: 0 0 .6rem; padding: 0; font-size: 1.12rem; line-height: 1.4; }
.by { color: var(--faint); font-size: .95rem; }
.difference { border-top: 1px dotted var(--rule); padding-top: .5rem; }
del { color: var(--bad); background: var(--bad-band); text-decoration: line-through 1.5px; padding: 0 .12em; }
del::before { content: "[\2212"; }
del::after { content: "]"; }
ins { color: var(--new); background: var(--new-band); text-decoration: underline 2px; padding: 0 .12em; }
ins::before { content: "{+"; }
ins::after { content: "}"; }
.legend { margin: .6rem 0 .5rem; padding: 0; list-style: none; font-size: .9rem; line-height: 1.4; }
.legend b { display: inline-block; min-width: 6.5rem; padding-right: .6rem; }
.score { overflow-x: auto; }
.score table { margin: 0 0 .55rem; }
.score th, .score td { border: 1px solid var(--rule); padding: .12rem .45rem; white-space: nowrap; }
.score th { font-size: .82rem; background: var(--band); min-width: 6.5rem; }
.score .long { white-space: normal; overflow-wrap: anywhere; min-width: 12rem; }
blockquote, .legend, article p { overflow-wrap: anywhere; }
.score .copy td { font-weight: 600; }
.score .differs { background: var(--warn-band); text-decoration: underline wavy 1px var(--warn);
  text-underline-offset: .2em; }
.score .gap { background: var(--bad-band); color: var(--bad); text-align: center; }
.tag { display: inline-block; border: 1px solid currentcolor; border-radius: .2rem; padding: 0 .35rem; font-size: .82rem;
  font-weight: 600; }
ul + h3 { margin-top: 1rem; }
.facts { margin: 0; padding-left: 1.1rem; font-size: .95rem; }
.sign-off { display: flex; flex-wrap: wrap; gap: 2rem; margin-top: 2.2rem; }
.sign-off p { flex: 1 1 14rem; border-top: 1px solid var(--ink); padding-top: .25rem; font-size: .9rem; }
footer { margin-top: 3rem; color: var(--faint); font-size: .88rem; overflow-wrap: anywhere; }
@page { margin: 18mm 16mm; }
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --faint: #444; --rule: #999; --band: #f2f2f2; --bad: #8a0f0f;
    --bad-band: #f6e7e5; --warn: #5f3a00; --warn-band: #f5efdf; --good: #174b2d; --new: #0f3f66; --new-band: #e6eef5; }
  html { font-size: 9pt; }
  body { max-width: none; padding: 0; }
  nav, .skip { display: none; }
  h2 { break-after: avoid; }
  h3, blockquote { break-after: avoid; }
  .score { overflow: visible; }
  .score table, .plain, tr, .counts, .unchecked, .sign-off { break-inside: avoid; }
  a[href^="http"]::after { content: " <" attr(href) ">"; font-size: .85em; overflow-wrap: anywhere; }
}
]]
