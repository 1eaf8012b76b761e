/** Growth, the day at home and the twins. */
export const FIGURE_STYLE: string = `
.layers{display:flex;flex-wrap:wrap;gap:2px 18px;margin:0 0 4px;font-size:13px}
.layers span::before{content:"";display:inline-block;box-sizing:border-box;width:14px;height:12px;margin-right:6px;vertical-align:-1px}
.layers .layer-upset::before{background:var(--day-upset)}
.layers .layer-held::before{background:var(--day-held)}
.layers .layer-play::before{border:1.5px solid var(--ink)}
.layers .layer-bids::before{width:9px;height:9px;border-radius:50%;background:var(--figure-simulated)}
#day-numbers{max-width:820px}
#day-numbers .unit{text-align:left}
#day-numbers th[scope=row],#twin-measures th[scope=row]{min-width:9em}
#body-at-end td,#day-numbers td{white-space:nowrap}
#twin-grid td,#twin-grid th[scope=col]+th{text-align:center}
#twin-grid td.same{font-weight:400}
#twin-grid th[scope=col]{min-width:10.5em}
`;
