/** The battery: legends, verdicts and wide tables. */
export const BATTERY_STYLE: string = `
h1,h3,h4,figcaption,summary,dd,.claim,.missing li{overflow-wrap:anywhere}
.tally{font-size:19px;line-height:1.35;font-weight:600;max-width:60ch}
table.tally-table{width:auto;min-width:min(100%,600px)}
.forest-legend{display:flex;flex-wrap:wrap;gap:4px 20px;margin:0 0 12px;padding:0;list-style:none;font-size:13.5px;color:var(--ink)}
.forest-legend svg{vertical-align:-2px;margin-right:6px}
.overview figcaption{margin-bottom:8px}
.domains{columns:2;column-gap:40px}
.domains figure{margin:0 0 16px;break-inside:avoid}
.domains h3{margin:0 0 2px;border-top:1px solid var(--line);padding-top:8px}
.verdict{white-space:nowrap}
.verdict.passed,.verdict.failed{font-weight:600}
.verdict.failed{color:var(--child)}
.verdict.passed{color:var(--figure-published)}
.verdict.open{color:var(--muted)}
.finding summary .title{margin-right:12px}
.finding summary .muted{margin-left:8px}
.finding .claim{font-size:16px}
.about{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:8px 40px;margin:0 0 16px}
.about dt{color:var(--muted);font-size:13px}
.about dd{margin:0}
table.targets{min-width:860px}
.targets th[scope=row]{max-width:22em}
.targets td{white-space:nowrap}
.targets td small{white-space:normal}
.targets td small{max-width:18em;margin-left:auto}
table.orders{min-width:860px}
.orders th,.orders td{text-align:left}
.orders td:nth-last-child(-n+3),.orders th:nth-last-child(-n+3){text-align:right}
.missing{padding-left:20px;margin:0 0 16px;max-width:100ch}
.missing li{margin-bottom:8px}
.missing .reason{display:block}
.controls-table th small{max-width:26em}
.controls-table thead th{min-width:7.5em;text-align:center}
.controls-table th[scope=row]{min-width:13em}
.controls-table td{text-align:center}
.controls-table td.other{background:var(--shade)}
.controls-table td.other .verdict,.controls-table td.other small{color:var(--ink)}
@media (max-width:1140px){.domains{columns:1}}
@media (max-width:700px){.about{grid-template-columns:minmax(0,1fr)}}
@media (max-width:700px){.controls-table th[scope=row]{min-width:0;width:112px;max-width:112px}.targets th[scope=row],.orders th[scope=row]{width:128px;max-width:128px}.tally{font-size:17px}.tally-table th[scope=row]{min-width:10em}.tally-table th,.tally-table td{padding-right:8px}}
@media print{details.finding::details-content{content-visibility:visible;display:block}.scroll{overflow:visible}.card{break-inside:auto}figure,tr,details.finding{break-inside:avoid}table.targets,table.orders{min-width:0;font-size:11px}.controls-table{font-size:9px}}
`;
