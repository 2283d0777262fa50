/** The page's style. One accent colour; kinds of evidence differ by their line, so that they don't depend on colour. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#1d2125;--soft:#5b646d;--faint:#d9dde1;--paper:#fdfcfa;--panel:#f4f3ef;--accent:#0b6270;--tint:#0b627014;--lit:#0b627033;--speech:#1d21250a}
@media (prefers-color-scheme:dark){:root{--ink:#e4e2dd;--soft:#a0a6ab;--faint:#3a4046;--paper:#16191c;--panel:#1d2125;--accent:#6cc3d0;--tint:#6cc3d01c;--lit:#6cc3d04d;--speech:#ffffff0d}}
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding:4.5rem 0 2rem}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
a{color:inherit}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;z-index:3;background:var(--paper);padding:.4rem .8rem}
.legend{background:var(--paper);border-bottom:1px solid var(--faint)}
@media (min-width:60rem){.legend{position:sticky;top:0;z-index:2}}
.legend fieldset{border:0;margin:0 auto;max-width:76rem;padding:.6rem 1.5rem;display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;font-size:.875rem}
.legend legend{float:left;color:var(--soft);padding:0}
.legend label{white-space:nowrap}
.legend input{accent-color:var(--accent);margin:0 .15rem 0 0;vertical-align:-.1em}
main{max-width:76rem;margin:0 auto;padding:1.5rem;display:grid;grid-template-columns:minmax(0,1fr);gap:2.5rem}
@media (min-width:60rem){main{grid-template-columns:minmax(0,1fr) minmax(22rem,28rem);gap:3.5rem}}
h1{font:600 clamp(1.6rem,1.2rem + 1.6vw,2.3rem)/1.2 Charter,"Bitstream Charter","Iowan Old Style","Source Serif 4",Georgia,"Noto Serif","DejaVu Serif",serif;margin:.3rem 0 .6rem;text-wrap:balance;overflow-wrap:break-word;hyphens:auto}
.known,.published{margin:.2rem 0;font-size:.875rem;color:var(--soft);overflow-wrap:anywhere}
.published{color:var(--ink)}
.why{color:var(--soft)}
.report>header{margin-bottom:1.8rem}
.report{max-width:42rem}
.report>p{font:1.125rem/1.65 Charter,"Bitstream Charter","Iowan Old Style","Source Serif 4",Georgia,"Noto Serif","DejaVu Serif",serif;margin:0 0 1em;white-space:pre-line;overflow-wrap:break-word}
.m{text-decoration:none;text-decoration-thickness:1.5px;text-underline-offset:.22em;text-decoration-color:var(--soft);transition:background .15s}
a.m{cursor:pointer}
a.m:hover{color:var(--accent)}
.k-speech{background:var(--speech)}
.k-name{text-decoration-line:underline;text-decoration-style:solid}
.k-place{text-decoration-line:underline;text-decoration-style:dashed}
.k-time{text-decoration-line:underline;text-decoration-style:dotted;text-decoration-thickness:2.5px}
.k-event{color:var(--accent);background:var(--tint);text-decoration-line:none;font-weight:600;border-radius:2px;padding:.05em 0}
:root:has(#show-speech:not(:checked)) .report .k-speech{background:none}
:root:has(#show-name:not(:checked)) .report .k-name:not(.k-place):not(.k-time),:root:has(#show-place:not(:checked)) .report .k-place:not(.k-time),:root:has(#show-time:not(:checked)) .report .k-time{text-decoration-line:none}
:root:has(#show-event:not(:checked)) .report .k-event{color:inherit;background:none;font-weight:inherit}
.report [id]:target{background:var(--lit);outline:2px solid var(--accent);outline-offset:1px;border-radius:2px}
.chronology h2{font-size:1rem;margin:.4rem 0 1rem}
.chronology small{font-weight:400;color:var(--soft);margin-left:.4em}
@media (min-width:60rem){.chronology{position:sticky;top:3.2rem;align-self:start;max-height:calc(100vh - 3.2rem);overflow:auto;overscroll-behavior:contain;padding:.2rem .5rem 2rem .2rem;scrollbar-width:thin}}
.day{border-left:2px solid var(--faint);padding:0 0 .6rem 1.1rem;margin-left:.3rem}
.day h3{font-size:.9375rem;margin:0 0 .6rem;position:relative;line-height:1.3}
.day h3::before{content:"";position:absolute;left:calc(-1.1rem - 5px);top:.4em;width:8px;height:8px;border-radius:50%;background:var(--accent)}
.claim{background:var(--panel);border-radius:6px;padding:.7rem .9rem .8rem;margin:0 0 .7rem;font-size:.875rem;scroll-margin:5rem}
.claim:target{box-shadow:inset 3px 0 0 var(--accent);background:var(--tint)}
.claim h4{margin:0;font-size:1rem;font-weight:600;line-height:1.3}
.claim h4 a{color:var(--accent);text-decoration:none}
.claim a{text-decoration:none;overflow-wrap:anywhere}
.claim a:hover{color:var(--accent);text-decoration:underline}
.kind{margin:.1rem 0 .45rem;color:var(--soft);font-size:.75rem;letter-spacing:.03em}
.status{font-size:.75rem;font-weight:500;border:1px solid currentColor;border-radius:3px;padding:.05em .4em;margin-left:.3em;vertical-align:.1em;color:var(--soft);white-space:nowrap}
.status.denied{text-decoration:line-through}
.claim.planned,.claim.possible{border:1px dashed var(--faint);background:none}
.claim.denied{border:1px solid var(--faint);background:none}
dl{display:grid;grid-template-columns:6.2rem minmax(0,1fr);gap:.15rem .6rem;margin:0}
dt{color:var(--soft)}
dd{margin:0}
blockquote{margin:.55rem 0 0;padding:0;color:var(--soft);font:italic .875rem/1.45 Charter,"Bitstream Charter","Iowan Old Style",Georgia,"Noto Serif",serif}
.same{margin:.45rem 0 0;color:var(--soft)}
.same a{text-decoration:underline}
.notes{margin-top:2rem;border-top:1px solid var(--faint);font-size:.875rem;color:var(--soft)}
.notes h2{font-size:.875rem}
.notes ul{padding-left:1.1rem}
footer{max-width:76rem;margin:0 auto;padding:1rem 1.5rem 2rem;font-size:.75rem;color:var(--soft);overflow-wrap:anywhere}
@media print{
:root{--ink:#000;--soft:#444;--faint:#bbb;--paper:#fff;--panel:#fff;--accent:#000;--tint:transparent;--lit:transparent;--speech:transparent}
.legend,.skip{display:none}
body{font-size:10pt}
main{display:block;max-width:none;padding:0}
.report{max-width:none}.report>p{font-size:10.5pt}
.chronology{position:static;max-height:none;overflow:visible;break-before:page}
.claim{border:1px solid #bbb;break-inside:avoid}
.day h3{break-after:avoid}
}
`;
