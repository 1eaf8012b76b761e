/** The replay and the coder's sheet beside it. */
export const REPLAY_STYLE: string = `
.watch{display:grid;grid-template-columns:minmax(0,1fr) 420px;gap:20px;align-items:start}
.tapes{border:0;margin:0 0 12px;padding:0;display:flex;flex-wrap:wrap;gap:8px}
.tapes legend{color:var(--muted);font-size:13.5px;padding:0 0 6px}
.tapes label{position:relative}
.tapes input{position:absolute;opacity:0;inset:0;margin:0;width:100%;height:100%;cursor:pointer}
.tapes span{display:block;border:1px solid var(--line);border-radius:99px;padding:5px 14px}
.tapes input:checked+span{border-color:var(--accent);box-shadow:inset 0 0 0 1px var(--accent);color:var(--accent);font-weight:600}
.tapes input:focus-visible+span{outline:2px solid var(--accent);outline-offset:2px}

.stage{display:grid;grid-template-columns:minmax(0,450px) minmax(180px,1fr);gap:20px}
.room canvas{display:block;width:100%;aspect-ratio:1;border-radius:8px;touch-action:manipulation}
.now{display:flex;flex-direction:column;gap:12px;min-width:0}
.now p{margin:0}
#now-episode{font-weight:600;font-variant-numeric:tabular-nums}
#now-episode small{display:block;color:var(--muted);font-weight:400;font-size:13.5px}
#now-words{display:grid;gap:8px;min-height:9.5em;align-content:start}
#now-words p{padding-left:12px;border-left:4px solid var(--line)}
#now-words .child{border-color:var(--child)}
#now-words .caregiver{border-color:var(--caregiver)}
#now-words .stranger{border-color:var(--stranger);border-left-style:double}
#now-words .away{color:var(--muted)}
#now-words b{display:block;font-weight:600;font-size:13px}
#now-inside{display:grid;gap:6px;font-size:13.5px;font-variant-numeric:tabular-nums}
.meter{display:grid;grid-template-columns:1fr auto;gap:0 8px}
.meter i{grid-column:1/-1;height:6px;border-radius:3px;background:var(--shade);overflow:hidden}
.meter i::after{content:"";display:block;height:100%;width:var(--level);background:var(--fill)}
.meter.inside{--fill:var(--child)}
.meter.seen{--fill:var(--ink)}
.key{margin:auto 0 0;display:grid;gap:4px;font-size:12.5px;color:var(--muted)}
.key div{display:grid;grid-template-columns:34px 1fr;align-items:center}
.key dt{height:16px;position:relative}
.key dd{margin:0}
.key dt::before,.key dt::after{content:"";position:absolute;border-radius:50%;box-sizing:border-box}
.key-ring::before{inset:0 auto auto 6px;width:16px;height:16px;border:2px solid var(--child)}
.key-still::before{inset:0 auto auto 6px;width:16px;height:16px;border:2px dashed var(--child)}
.key-touch::before{inset:4px auto auto 2px;width:10px;height:10px;background:var(--child)}
.key-touch::after{inset:1px auto auto 12px;width:14px;height:14px;background:var(--caregiver)}
.key-core::before{inset:0 auto auto 6px;width:16px;height:16px;border:2px solid var(--child)}
.key-core::after{inset:4px auto auto 10px;width:8px;height:8px;background:var(--child)}

.timeline{--axis:40px;--end:8px;margin:16px 0 12px}
.episode-bar{display:flex;min-height:34px;gap:2px;padding:0 var(--end) 0 var(--axis)}
.episode-bar button{flex:1 1 0;min-width:0;border:0;border-radius:4px;padding:4px 0 4px 5px;text-align:left;vertical-align:top;overflow:hidden;font-size:13px;line-height:1.3;font-weight:600;cursor:pointer;background:var(--shade);color:var(--ink)}
.episode-bar button.caregiver-away{background:repeating-linear-gradient(135deg,var(--shade) 0 6px,transparent 6px 9px),var(--line)}
.episode-bar button[aria-current]{background:var(--accent);color:var(--on-accent)}
.episode-bar button.brief{display:grid;place-items:center;padding:4px 0;overflow:visible}
.episode-bar button.brief small{display:none}
.episode-bar small{display:block;color:inherit;font-size:11.5px;line-height:1.2;font-weight:400;overflow:hidden}
.episode-bar.brief button{padding:8px 0;text-align:center}
.episode-bar.brief small{display:none}
#scrubber{display:block;width:calc(100% - var(--axis) - var(--end) + 16px);margin:6px 0 6px calc(var(--axis) - 8px);height:24px;accent-color:var(--accent);cursor:pointer}
.lines-key{display:flex;flex-wrap:wrap;gap:2px 20px;margin:4px 0 0 var(--axis);font-size:13px}
.lines-key span::before{content:"";display:inline-block;width:26px;height:0;margin-right:6px;vertical-align:middle;border-top:3px solid var(--child)}
.lines-key .line-inside{color:var(--child)}
.lines-key .line-seen::before{border-top:1.5px solid var(--ink)}
.lines-key .line-away::before{height:12px;border:0;background:var(--shade)}
.lines-key .line-gap::before{height:12px;border:0;background:var(--gap)}
#lines svg{display:block;width:100%;cursor:pointer;touch-action:pan-y}
#lines text{font-size:12px;fill:var(--muted)}
#lines .grid{stroke:var(--line)}
#lines .arousal{fill:none;stroke:var(--child);stroke-width:2.5;stroke-linejoin:round}
@media (max-width:700px){#lines svg .expressed{stroke-width:.8}#lines svg .arousal{stroke-width:2}}
#lines .expressed{fill:none;stroke:var(--ink);stroke-width:1.25}
#lines .gap{fill:var(--gap)}
#lines .away{fill:var(--shade)}
#lines .cursor{stroke:var(--ink);stroke-width:1.5}
#lines .dot-inside{fill:var(--child)}
#lines .dot-seen{fill:var(--card);stroke:var(--ink);stroke-width:2}
.hide-inside .only-inside{display:none!important}

.controls{display:flex;flex-wrap:wrap;gap:8px;align-items:center;margin:12px 0 0}
button,select{font:inherit;color:inherit}
.controls button,.controls select{border:1px solid var(--line);background:var(--card);border-radius:8px;padding:7px 12px;min-height:40px;cursor:pointer}
.controls button.primary{background:var(--accent);border-color:var(--accent);color:var(--on-accent);min-width:84px;font-weight:600}
.controls label{display:flex;gap:6px;align-items:center;min-height:40px}
.replay>.note{margin:0 0 4px}
@media (hover:none){.keys{display:none}}

.sheet h3{margin-top:0}
.sheet td{white-space:nowrap}
.sheet th small{max-width:26em}
.sheet th,.sheet td{padding-right:8px}
.sheet tr.code{font-weight:700}
.sheet tr.code th{font-weight:700}
.sheet ol{margin:0 0 12px;padding-left:20px}
.sheet li{margin-bottom:4px}
.sheet:not([hidden])~.sheet:not([hidden]){margin-top:24px}

@media (max-width:1180px){.watch{grid-template-columns:minmax(0,1fr)}}
@media (max-width:700px){
.watch{gap:12px}
.replay{display:flex;flex-direction:column}
.replay>*{order:3}
.replay>h2,.replay>.tapes,.room{order:0}
.replay>.controls{order:1}
.stage{display:contents}
.now{order:2;margin-top:16px}
.keys{display:none}
.timeline{--axis:42px;--end:4px}
.controls .word{display:none}
.controls{gap:6px}
#now-words{min-height:0;gap:4px}
#now-words b{display:inline;margin-right:6px}
.key{grid-template-columns:1fr 1fr}
.controls button,.controls select{padding:7px 10px}}
`;
