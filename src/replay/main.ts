import type { ReplayData } from "../report/index.ts";
import { clock } from "./clock-text.ts";
import { connectControls, connectKeys, find } from "./controls.ts";
import { fillEpisodeBar, markEpisode } from "./episode-bar.ts";
import type { Side } from "./labels.ts";
import { drawLines, type Lines } from "./lines.ts";
import { lastSecond, lengthOf, type Moment, momentAt } from "./moment.ts";
import { drawPeople } from "./people.ts";
import { createClock, type Player, recordingOf, seek, shownTime } from "./player.ts";
import { drawRoom, openFloor } from "./room.ts";
import { tellEpisode, tellLevels, tellWords } from "./telling.ts";
import { readTheme } from "./theme.ts";

const block = document.getElementById("replay-data");
if (block !== null) start(JSON.parse(block.textContent ?? "") as ReplayData);

function start({ room, recordings }: ReplayData): void {
  const player: Player = {
    recordings,
    tape: 0,
    time: 0,
    speed: 1,
    playing: false,
    stepwise: false,
  };
  const canvas = find<HTMLCanvasElement>("room");
  const bar = find("episode-bar");
  const scrubber = find<HTMLInputElement>("scrubber");
  const inside = find<HTMLInputElement>("show-inside");
  const sides = new Map<string, Side>();
  let theme = readTheme();
  let lines: Lines | undefined;
  let shown = -1;

  /** Everything that depends on the tape and on the width of the page. */
  const layOut = (): void => {
    const recording = recordingOf(player);
    shown = player.tape;
    fillEpisodeBar(bar, recording, jump);
    const style = getComputedStyle(bar);
    lines = drawLines(
      recording,
      bar.clientWidth,
      Number.parseFloat(style.paddingLeft),
      Number.parseFloat(style.paddingRight),
    );
    find("lines").replaceChildren(lines.svg);
    scrubber.max = String(lastSecond(recording));
    for (const sheet of document.querySelectorAll<HTMLElement>("[data-tape]")) {
      sheet.hidden = sheet.dataset.tape !== String(player.tape);
    }
  };

  const show = (): void => {
    const recording = recordingOf(player);
    const moment = momentAt(recording, shownTime(player));
    const floor = openFloor(canvas, room, theme);
    if (floor) {
      drawRoom(floor);
      drawPeople(floor, recording, moment, inside.checked, sides);
    }
    lines?.show(moment.time, moment.arousal, moment.expressed);
    markEpisode(bar, recording, moment.episode);
    showTime(player, scrubber, moment);
    tellEpisode(find("now-episode"), moment, lengthOf(recording));
    tellWords(find("now-words"), moment);
    tellLevels(find("now-inside"), moment);
  };

  const wake = createClock(player, show);
  const changed = (): void => {
    if (shown !== player.tape) layOut();
    // While it plays, a screen reader would never come to an end.
    find("now-words").setAttribute("aria-live", player.playing ? "off" : "polite");
    show();
    wake();
  };
  const jump = (second: number): void => {
    seek(player, second);
    changed();
  };

  connectControls(player, changed);
  connectKeys(player, changed);
  connectLines(() => lines, jump);
  inside.addEventListener("change", () => {
    find("replay").classList.toggle("hide-inside", !inside.checked);
    changed();
  });
  onMedia("(prefers-reduced-motion: reduce)", (less) => {
    player.stepwise = less;
  });
  onMedia("(prefers-color-scheme: dark)", () => {
    theme = readTheme();
    if (shown >= 0) show();
  });
  const resized = new ResizeObserver(() => {
    layOut();
    show();
  });
  resized.observe(bar);
  resized.observe(canvas);
}

function showTime(player: Player, scrubber: HTMLInputElement, { time, episode }: Moment): void {
  scrubber.value = String(Math.floor(time));
  const spoken = `${clock(time - episode.start)} in episode ${episode.number}, ${episode.name}`;
  scrubber.setAttribute("aria-valuetext", spoken);
  find("play").textContent = player.playing ? "Pause" : "Play";
}

/** Clicking or dragging in the lines goes to that time. */
function connectLines(lines: () => Lines | undefined, jump: (second: number) => void): void {
  const place = find("lines");
  const go = (event: PointerEvent): void => {
    const drawn = lines();
    if (drawn === undefined || event.buttons !== 1) return;
    jump(Math.floor(drawn.timeAt(event.clientX - place.getBoundingClientRect().left)));
  };
  place.addEventListener("pointerdown", go);
  place.addEventListener("pointermove", go);
}

function onMedia(query: string, change: (matches: boolean) => void): void {
  const media = matchMedia(query);
  change(media.matches);
  media.addEventListener("change", () => change(media.matches));
}
