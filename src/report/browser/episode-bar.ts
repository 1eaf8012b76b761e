import type { RecordedEpisode, Recording } from "../recording.ts";
import { clock } from "./clock-text.ts";

/** Too narrow for a name, px: the number stands alone. */
const BRIEF = 64;

/** The eight episodes in true proportion; each jumps to its beginning. */
export function fillEpisodeBar(
  bar: HTMLElement,
  recording: Recording,
  jump: (second: number) => void,
): void {
  const seconds = recording.episodes.at(-1)?.stop ?? 1;
  bar.replaceChildren(
    ...recording.episodes.map((episode) => {
      const { number, name, start, stop, caregiver } = episode;
      const button = document.createElement("button");
      button.type = "button";
      button.style.flexGrow = String(stop - start);
      const width = ((stop - start) / seconds) * bar.clientWidth;
      button.textContent = width < BRIEF ? String(number) : `${number} ${name}`;
      button.classList.toggle("brief", width < BRIEF);
      button.classList.toggle("caregiver-away", !caregiver);
      const spoken = describe(episode);
      button.setAttribute("aria-label", spoken);
      button.title = spoken;
      button.addEventListener("click", () => jump(start));
      return button;
    }),
  );
}

function describe({ number, name, start, stop, caregiver }: RecordedEpisode): string {
  const away = caregiver ? "" : ", caregiver away";
  return `Episode ${number}, ${name}, ${clock(stop - start)} min${away}`;
}

export function markEpisode(bar: HTMLElement, recording: Recording, now: RecordedEpisode): void {
  recording.episodes.forEach((episode, i) => {
    const button = bar.children[i];
    if (episode === now) button?.setAttribute("aria-current", "step");
    else button?.removeAttribute("aria-current");
  });
}
