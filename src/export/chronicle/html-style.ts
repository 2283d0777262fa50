/** The style of the chronology page: for long reading, and for paper. */
export const CHRONOLOGY_STYLE = `
:root{color-scheme:light dark;--ink:#1d2125;--soft:#5b646d;--faint:#d9dde1;--paper:#fdfcfa;--accent:#0b6270}
@media (prefers-color-scheme:dark){:root{--ink:#e4e2dd;--soft:#a0a6ab;--faint:#3a4046;--paper:#16191c;--accent:#6cc3d0}}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 Charter,"Bitstream Charter","Iowan Old Style",Georgia,"Noto Serif","DejaVu Serif",serif}
main{max-width:46rem;margin:0 auto;padding:2rem 1.25rem}
h1{font-size:2rem;margin:0 0 1rem}
h2{font-size:1.1rem;color:var(--accent);border-bottom:1px solid var(--faint);padding-bottom:.2rem;margin:2.5rem 0 1rem}
article{margin:0 0 1.8rem;padding-left:1rem;border-left:2px solid var(--faint);break-inside:avoid}
article.planned,article.possible{border-left-style:dashed}
article.denied{border-left-style:dotted}
h3{font-size:1.1rem;margin:0;text-wrap:balance;overflow-wrap:anywhere}
h3 a{color:inherit;text-decoration:none}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.status{font:italic 400 .875rem system-ui,sans-serif;color:var(--soft)}
.kind{font:.8rem/1.4 system-ui,sans-serif;color:var(--soft);margin:.1rem 0 .5rem}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.1rem .9rem;margin:0 0 .5rem}
dt{font:.8rem/1.9 system-ui,sans-serif;color:var(--soft)}
dd{margin:0;overflow-wrap:anywhere}
ul{list-style:none;margin:0;padding:0}
li{margin:.3rem 0}
cite{font:normal .8rem/1.4 system-ui,sans-serif;color:var(--soft)}
cite a{color:inherit}
footer{max-width:46rem;margin:0 auto;padding:1rem 1.25rem 3rem;font:.8rem system-ui,sans-serif;color:var(--soft)}
@media print{body{background:none;color:#000;font-size:10pt}main{max-width:none;padding:0}h2{break-after:avoid}cite a[href]::after{content:" " attr(href)}}
`;
