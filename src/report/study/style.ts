/** A study: colours of series that keep a contrast of 4.5 on a card, and its figures. */
export const STUDY_STYLE: string = `
:root{--series-1:#0b5fa5;--series-2:#b3500b;--series-3:#00735c;--series-4:#8f3f92;--series-5:#4a4f57;--series-6:#7a6200}
@media (prefers-color-scheme:dark){:root{--series-1:#6cb8f0;--series-2:#f39a5a;--series-3:#3ec7a0;--series-4:#dc9fe3;--series-5:#c3c8d0;--series-6:#d9c04a}}
h1,h3,h4,h5,figcaption,summary,.description{overflow-wrap:anywhere}
.description{white-space:pre-line}
.output{min-width:0}
.output>h3{font-size:17px;margin:8px 0 2px}
.output.across~.output>h3{margin-top:20px}
.output>h3::first-letter,details.group>summary::first-letter,figure h3::first-letter{text-transform:uppercase}
.figures{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:12px 40px}
.figures figure{margin:0 0 12px;min-width:0}
figure.across,.output.across{grid-column:1/-1}
figure h3{margin:12px 0 2px}
figure h4{margin:8px 0 6px}
figure figcaption{margin-top:6px}
h5{font-size:13.5px;font-weight:600;color:var(--muted);margin:0 0 2px}
.panels>div,.panel>div{min-width:0}
.output.single .figures{display:block}
details.group>.figures{margin:8px 0 16px}
table.listing{width:auto;min-width:min(100%,560px)}
.listing th,.listing td{text-align:left}
.listing td.words{max-width:70ch}
.listing .levels{margin:0;padding:0;list-style:none}
.listing code{overflow-wrap:anywhere}
#totals-table td{white-space:nowrap}
#totals-table td.words{white-space:normal}
#totals-table td.words,#totals-table th:last-child{padding-left:12px;text-align:left}
@media (max-width:1140px){.figures{grid-template-columns:minmax(0,1fr)}}
`;
