/**
 * Tokens and the page. Colours of light and dark keep a contrast of 4.5 for text; figures take
 * vermillion and blue of Okabe and Ito in the light, their orange and sky blue in the dark.
 */
export const PAGE_STYLE: string = `
:root{color-scheme:light dark;
--ink:#1d2430;--muted:#55606f;--line:#d9dee6;--paper:#fbfaf7;--card:#fff;--shade:#f1efe9;
--accent:#2a6585;--on-accent:#fff;--notice:#fdf3e1;--notice-line:#d9a441;
--child:#b4541c;--caregiver:#2a6585;--stranger:#5d5470;
--floor:#f7f4ec;--wall:#cfc9ba;--wood:#e7e1d2;--toy:#9fb286;--door:#857c6c;--gap:#b4541c33;
--code-a:#0068a3;--code-b:#00704f;--code-c:#b4541c;--code-d:#8a3f8f;--day-upset:#8c3a10;--day-held:#3f93c9;
--figure-simulated:#d55e00;--figure-published:#0072b2;--seen-bar:#0072b226;--inside-bar:#d55e0029;
--radius:10px}
@media (prefers-color-scheme:dark){:root{
--ink:#e8eaee;--muted:#a6afbd;--line:#363d49;--paper:#14171c;--card:#1c2027;--shade:#272c35;
--accent:#7cbbdc;--on-accent:#10202a;--notice:#332a18;--notice-line:#a97c2c;
--child:#f0955c;--caregiver:#7cbbdc;--stranger:#b9aed1;
--floor:#20242b;--wall:#4a5160;--wood:#333945;--toy:#6f8259;--door:#8b8272;--gap:#f0955c38;
--code-a:#56b4e9;--code-b:#35c39b;--code-c:#f0955c;--code-d:#d79adf;--day-upset:#f3a875;--day-held:#3f86b8;
--figure-simulated:#e69f00;--figure-published:#56b4e9;--seen-bar:#56b4e92e;--inside-bar:#e69f002e}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.45 system-ui,-apple-system,"Segoe UI","Noto Sans",sans-serif}
header>div,main,footer{max-width:1240px;margin:0 auto;padding:0 24px}
header{background:var(--card);border-bottom:1px solid var(--line)}
header>div{padding-top:20px;padding-bottom:12px}
h1{font-size:22px;line-height:1.25;margin:0 0 4px}
h2{font-size:18px;line-height:1.3;margin:0 0 12px}
h3{font-size:15px;margin:20px 0 8px}
h4{font-size:15px;margin:16px 0 4px}
p{margin:0 0 12px;max-width:80ch}
a{color:var(--accent)}
.one-line{font-weight:600}
nav{display:flex;flex-wrap:wrap;gap:4px 20px}
nav a{text-decoration:none;padding:4px 0}
nav a:hover{text-decoration:underline}
main{display:grid;grid-template-columns:minmax(0,1fr);gap:20px;padding-top:20px;padding-bottom:20px}
.card{background:var(--card);border:1px solid var(--line);border-radius:var(--radius);padding:20px;min-width:0}
footer{padding-bottom:28px;color:var(--muted)}
.note,small,.muted,figcaption{color:var(--muted)}
.note,figcaption{font-size:13.5px}
figcaption{max-width:100ch}
figcaption b{color:var(--ink)}
.notice{background:var(--notice);border-left:4px solid var(--notice-line);border-radius:4px;padding:8px 12px;max-width:none}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
[hidden]{display:none!important}

.scroll{overflow-x:auto;margin:0 0 16px}
table{border-collapse:collapse;width:100%;font-size:14px;font-variant-numeric:tabular-nums}
caption{text-align:left;font-weight:600;padding:0 0 8px;caption-side:top}
.scroll caption span{position:sticky;left:0;display:inline-block;max-width:min(80ch,calc(100vw - 60px))}
th,td{padding:5px 12px 5px 0;border-bottom:1px solid var(--line);text-align:right;vertical-align:top}
th[scope=row],thead tr:first-child>th:first-child{text-align:left}
tbody th{font-weight:400}
.scroll th[scope=row],.scroll thead tr:first-child>th:first-child{position:sticky;left:0;z-index:1;background:var(--card)}
thead th{color:var(--muted);font-weight:600;font-size:13px;vertical-align:bottom}
td.words{text-align:left;min-width:11em}
th small,td small{display:block;font-size:12.5px;font-weight:400}
#outcome table{min-width:1080px;table-layout:fixed}
#outcome th:nth-child(1){width:19%}
#outcome th:nth-child(2){width:6%}
#outcome th:nth-child(8){width:22%}
#outcome td{white-space:nowrap}
#outcome td.words{white-space:normal;min-width:0}
#outcome thead th:nth-last-child(-n+2){text-align:left}
tr.aside{color:var(--muted)}
table.compact{width:auto;min-width:280px}
table.compact caption{max-width:60ch;font-weight:400}
td.same{font-weight:700;background:var(--shade)}
td.same,table.compact td{text-align:center}
table.compact th{text-align:center}

figure{margin:0 0 20px}
figure h3{margin:8px 0}
.panels{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:8px 40px;margin-bottom:8px}
.narrow{display:none}

table.bars{min-width:1120px}
.bars td{position:relative;background:linear-gradient(to right,var(--fill) var(--bar),transparent 0) left 12px center/calc(100% - 72px) 18px no-repeat}
.bars td.outside{--fill:var(--seen-bar)}
.bars td.inside{--fill:var(--inside-bar)}
.bars thead th{width:10%}
.bars thead tr:first-child th+th{text-align:left;padding-left:12px}
.bars tbody th{white-space:nowrap}
b.outside,th.outside{color:var(--figure-published)}
b.inside,th.inside{color:var(--child)}
.pair{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:8px 40px;margin-top:8px}

pre{background:var(--shade);border-radius:8px;padding:12px;font-size:14px;line-height:1.4}
pre code{user-select:all;white-space:pre}
code{font-family:ui-monospace,"Cascadia Mono","Noto Sans Mono",monospace;font-size:13px}
.facts{display:flex;flex-wrap:wrap;gap:12px 32px;margin:0 0 16px}
.facts dt{color:var(--muted);font-size:13px}
.facts dd{margin:0;font-weight:600}
.facts .long{flex-basis:100%}
.facts ul{display:flex;flex-wrap:wrap;gap:0 20px;margin:0;padding:0;list-style:none;font-weight:400}
details.group{border-top:1px solid var(--line)}
details.group:last-of-type{border-bottom:1px solid var(--line)}
summary{cursor:pointer;padding:8px 0;font-weight:600}
summary .muted{font-weight:400}
table.parameters{min-width:1080px}
.parameters th,.parameters td{text-align:left}
.parameters td{white-space:nowrap}
.parameters td.words{white-space:normal;min-width:22em}
.symbol{font-family:"STIX Two Text",Cambria,Georgia,serif;font-style:italic}
.references{padding-left:20px;margin:0}
.references li{margin-bottom:4px;overflow-wrap:anywhere}

@media (max-width:900px){.pair{grid-template-columns:minmax(0,1fr)}}
@media (max-width:1140px){.panels{grid-template-columns:minmax(0,1fr)}}
@media (max-width:700px){
header>div,main,footer{padding-left:12px;padding-right:12px}
main{padding-top:12px;gap:12px}
.card{padding:14px 12px}
#outcome table{min-width:900px}
#outcome th:nth-child(1){width:122px}
#outcome th:nth-child(2){width:52px}
#outcome th:nth-child(3){width:90px}
.wide{display:none}.narrow{display:block}}
@media print{.card{break-inside:avoid;border:0;padding:0}.controls,.tapes{display:none}}
`;
