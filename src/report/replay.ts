import type { CohortResult } from "../population/index.ts";
import { renderAgreement } from "./agreement.ts";
import { dataBlock, html, type Markup } from "./markup.ts";
import { labelOf, recordingOf } from "./record.ts";
import type { ReplayData } from "./recording.ts";
import { ROOM_PLAN } from "./room-plan.ts";
import { renderSensitivity } from "./sensitivity.ts";
import { renderSheet } from "./sheet.ts";

const SPEEDS = [1, 4, 16, 64];
/** Times real speed, unless another is chosen. */
const USUAL_SPEED = 4;

/** Section 2: one child's Strange Situation to be watched, and the coder's sheet beside it. */
export function renderReplay(result: CohortResult): Markup {
  const { summary, twins } = result;
  const tapes = [...result.tapes, ...(twins === undefined ? [] : [twins.tape])];
  if (tapes.length === 0) {
    return html`<section class="card" id="replay" aria-labelledby="replay-title"><h2 id="replay-title">2 Watch one child</h2>
<p class="notice">No tape was kept with this result, so there is nothing to watch. The command in section 7 computes it again.</p>${renderAgreement(summary)}</section>`;
  }
  const names = summary.episodes.map(({ episode }) => episode.replace(/^\d+ /, ""));
  const data: ReplayData = {
    room: ROOM_PLAN,
    recordings: tapes.map((tape) => recordingOf(tape, names)),
  };
  return html`<div class="watch">
<section class="card replay" id="replay" aria-labelledby="replay-title">
<h2 id="replay-title">2 Watch one child</h2>
<fieldset class="tapes"><legend>Tape: the first child of each code that occurred${twins && ", then one of them in another home"}</legend>${tapes.map(
    (tape, i) =>
      html`<label><input type="radio" name="tape" value="${i}"${i === 0 ? html` checked` : undefined}><span>${labelOf(tape)}</span></label>`,
  )}</fieldset>
${STAGE}
${CONTROLS}
${TIMELINE}
${NOTES}
</section>
<aside class="card" id="sheets" aria-label="The coder’s sheet">${tapes.map(renderSheet)}</aside>
</div>
<section class="card" aria-label="Agreement of two coders, and the rule one point off">${renderAgreement(summary)}${renderSensitivity(summary)}</section>
${dataBlock("replay-data", data)}`;
}

const STAGE: Markup = html`<div class="stage">
<div class="room"><canvas id="room" tabindex="0" role="img" aria-label="The room, 3 by 3 metres, seen from above" aria-describedby="now-words"></canvas></div>
<div class="now">
<p id="now-episode"></p>
<div id="now-words" aria-live="polite"><p>The replay needs a browser that runs the script of this page.</p></div>
<div id="now-inside"></div>
<dl class="key"><div><dt class="key-ring"></dt><dd>a bid; wider = stronger</dd></div><div><dt class="key-still"></dt><dd>broken line: stands still</dd></div><div><dt class="key-touch"></dt><dd>touching: held</dd></div><div class="only-inside"><dt class="key-core"></dt><dd>core: arousal inside</dd></div></dl>
</div></div>`;

const TIMELINE: Markup = html`<div class="timeline">
<div class="episode-bar" id="episode-bar" role="group" aria-label="Episodes, in true proportion; choose one to jump to its beginning"></div>
<input id="scrubber" type="range" min="0" max="0" step="1" value="0" aria-label="Time in the Strange Situation">
<p class="lines-key"><span class="line-inside only-inside">arousal inside</span><span class="line-seen">what can be seen</span><span class="line-gap only-inside">felt more than shown</span><span class="line-away">caregiver away</span></p>
<div id="lines"></div>
</div>`;

const CONTROLS: Markup = html`<div class="controls" id="controls">
<button type="button" id="play" class="primary">Play</button>
<button type="button" id="back" aria-label="One second back">−1 s</button>
<button type="button" id="forward" aria-label="One second on">+1 s</button>
<button type="button" id="previous" aria-label="To the beginning of the episode, or of the one before">◀<span class="word"> episode</span></button>
<button type="button" id="next" aria-label="To the next episode"><span class="word">episode </span>▶</button>
<label>speed <select id="speed">${SPEEDS.map(
  (speed) =>
    html`<option value="${speed}"${speed === USUAL_SPEED ? html` selected` : undefined}>${speed} ×</option>`,
)}</select></label>
<label><input type="checkbox" id="show-inside" checked> show inside</label>
</div>`;

const NOTES: Markup = html`<p class="note">A broken pale line joins a bid to the one it is for, or to the door when that one is away; a wedge shows where somebody turns, dots where they came from. Between the seconds of the record everybody is drawn walking straight.</p>
<p class="note keys">Keys, with the room in focus: space plays and pauses; ← and → step one second, with Shift ten; Page Up and Page Down go by episodes.</p>`;
