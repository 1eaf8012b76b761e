import { chooseTape, type Player, seek, step, stepEpisode, togglePlay } from "./player.ts";

/** The element the page's maker promised. @throws when it is not there */
export function find<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no element "${id}".`);
  return found as T;
}

/** Buttons, scrubber, speed and tapes; `changed` is called after each. */
export function connectControls(player: Player, changed: () => void): void {
  const on = (id: string, act: () => void) =>
    find(id).addEventListener("click", () => {
      act();
      changed();
    });
  on("play", () => togglePlay(player));
  on("back", () => step(player, -1));
  on("forward", () => step(player, 1));
  on("previous", () => stepEpisode(player, -1));
  on("next", () => stepEpisode(player, 1));
  const scrubber = find<HTMLInputElement>("scrubber");
  scrubber.addEventListener("input", () => {
    seek(player, scrubber.valueAsNumber);
    changed();
  });
  const speed = find<HTMLSelectElement>("speed");
  player.speed = Number(speed.value);
  speed.addEventListener("change", () => {
    player.speed = Number(speed.value);
    changed();
  });
  for (const choice of document.querySelectorAll<HTMLInputElement>('input[name="tape"]')) {
    if (choice.checked) player.tape = Number(choice.value);
    choice.addEventListener("change", () => {
      chooseTape(player, Number(choice.value));
      changed();
    });
  }
}

/** What a key does; `undefined` for keys that are none of our business. */
function actOf(player: Player, { key, shiftKey }: KeyboardEvent): (() => void) | undefined {
  const far = shiftKey ? 10 : 1;
  switch (key) {
    case " ":
      return () => togglePlay(player);
    case "ArrowLeft":
      return () => step(player, -far);
    case "ArrowRight":
      return () => step(player, far);
    case "PageUp":
      return () => stepEpisode(player, -1);
    case "PageDown":
      return () => stepEpisode(player, 1);
    case "Home":
      return () => seek(player, 0);
    default:
      return undefined;
  }
}

/** Keys work everywhere in the replay, except where the element in focus uses them itself. */
export function connectKeys(player: Player, changed: () => void): void {
  find("replay").addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || usesKeys(event)) return;
    const act = actOf(player, event);
    if (act === undefined) return;
    event.preventDefault();
    act();
    changed();
  });
}

function usesKeys({ target, key }: KeyboardEvent): boolean {
  if (target instanceof HTMLSelectElement || target instanceof HTMLInputElement) return true;
  return target instanceof HTMLButtonElement && key === " ";
}
