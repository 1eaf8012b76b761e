import type { RecordedEpisode, Recording } from "../report/index.ts";
import { clock } from "./clock-text.ts";

/** The eight episodes in true proportion; each jumps to its beginning. */
export function fillEpisodeBar(
  bar: HTMLElement,
  recording: Recording,
  jump: (second: number) => void,
): void {
  bar.replaceChildren(
    ...recording.episodes.map((episode) => {
      const { number, name, start, stop, caregiver } = episode;
      const button = document.createElement("button");
      button.type = "button";
      button.style.flexGrow = String(stop - start);
      const title = document.createElement("small");
      title.textContent = name;
      button.append(String(number), title);
      button.classList.toggle("caregiver-away", !caregiver);
      const spoken = describe(episode);
      button.setAttribute("aria-label", spoken);
      button.title = spoken;
      button.addEventListener("click", () => jump(start));
      return button;
    }),
  );
  // Where a name has no room, the number stands alone: half a name is none.
  bar.classList.remove("brief");
  const names = [...bar.querySelectorAll("small")];
  const cut = names.filter((name) => name.scrollWidth > name.clientWidth);
  for (const name of cut) name.parentElement?.classList.add("brief");
  bar.classList.toggle("brief", cut.length > names.length / 2);
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
