import { computed, effect, type ReadonlySignal, signal } from "@preact/signals";

export const THEMES = ["auto", "light", "dark"] as const;
export type ThemeName = (typeof THEMES)[number];
const KEY = "bowlby.theme";

const chosen = signal<ThemeName>(
  THEMES.find((name) => name === localStorage.getItem(KEY)) ?? "auto",
);

/** Which colours: as the system has them, or one of two. */
export const theme: ReadonlySignal<ThemeName> = chosen;

export function setTheme(next: ThemeName): void {
  chosen.value = next;
  localStorage.setItem(KEY, next);
}

const media = matchMedia("(prefers-color-scheme: dark)");
const system = signal(media.matches);
media.addEventListener("change", ({ matches }) => {
  system.value = matches;
});

/** The colours that are shown. */
export const colours: ReadonlySignal<"light" | "dark"> = computed(() => {
  if (chosen.value !== "auto") return chosen.value;
  return system.value ? "dark" : "light";
});

effect(() => {
  document.documentElement.dataset.theme = colours.value;
});
