import type { Person } from "../report/index.ts";
import { clock } from "./clock-text.ts";
import type { Moment } from "./moment.ts";

const PEOPLE: readonly Person[] = ["child", "caregiver", "stranger"];

/** Where we are: "Episode 5, first reunion", and how long it has lasted. */
export function tellEpisode(place: HTMLElement, { episode, time }: Moment, end: number): void {
  const small = (text: string) => {
    const made = document.createElement("small");
    made.textContent = text;
    return made;
  };
  place.replaceChildren(
    `Episode ${episode.number}, ${episode.name}`,
    small(`${clock(time - episode.start)} of ${clock(episode.stop - episode.start)} min`),
    small(`in all ${clock(time)} of ${clock(end)} min`),
  );
}

/**
 * What everybody does, in words. Only what has changed is written, so that a screen reader says
 * what is new and nothing twice.
 */
export function tellWords(place: HTMLElement, { words }: Moment): void {
  if (place.querySelector("b") === null) place.replaceChildren(...PEOPLE.map(line));
  PEOPLE.forEach((who, i) => {
    const row = place.children[i];
    const text = row?.lastElementChild;
    if (!row || !text || text.textContent === words[who]) return;
    text.textContent = words[who];
    row.classList.toggle("away", who !== "child" && words[who] === "out of the room");
  });
}

function line(who: Person): HTMLElement {
  const row = document.createElement("p");
  row.className = who;
  const name = document.createElement("b");
  name.textContent = `${who.charAt(0).toUpperCase()}${who.slice(1)}:`;
  row.append(name, " ", document.createElement("span"));
  return row;
}

/** Numbers that change all the time; not spoken. */
export function tellLevels(place: HTMLElement, { arousal, expressed }: Moment): void {
  if (place.childElementCount === 0) {
    place.append(meter("inside only-inside", "arousal inside"), meter("seen", "what can be seen"));
  }
  const levels = [arousal, expressed];
  levels.forEach((level, i) => {
    const row = place.children[i] as HTMLElement | undefined;
    row?.style.setProperty("--level", `${Math.min(100, level * 100).toFixed(0)}%`);
    const number = row?.querySelector("b");
    if (number) number.textContent = level.toFixed(2);
  });
}

function meter(kind: string, name: string): HTMLElement {
  const row = document.createElement("div");
  row.className = `meter ${kind}`;
  const text = document.createElement("span");
  text.textContent = name;
  row.append(text, document.createElement("b"), document.createElement("i"));
  return row;
}
