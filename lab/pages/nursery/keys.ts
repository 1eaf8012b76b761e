import type { Watching } from "./watching.ts";

/** Space plays, arrows step, Page Up and Page Down change the episode, Home goes to the beginning. */
export function connectKeys(watching: Watching, event: KeyboardEvent): void {
  const { key, shiftKey, altKey, ctrlKey, metaKey, target } = event;
  if (altKey || ctrlKey || metaKey || usesKeys(target, key)) return;
  const far = shiftKey ? 10 : 1;
  const acts: Readonly<Record<string, () => void>> = {
    " ": watching.toggle,
    ArrowLeft: () => watching.stepBy(-far),
    ArrowRight: () => watching.stepBy(far),
    PageUp: () => watching.stepEpisode(-1),
    PageDown: () => watching.stepEpisode(1),
    Home: () => watching.seekTo(0),
  };
  const act = acts[key];
  if (act === undefined) return;
  event.preventDefault();
  act();
}

function usesKeys(target: EventTarget | null, key: string): boolean {
  if (target instanceof HTMLSelectElement || target instanceof HTMLInputElement) return true;
  return target instanceof HTMLButtonElement && key === " ";
}
