import { computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import { de } from "./de/index.ts";
import { en } from "./en/index.ts";
import type { Words } from "./words.ts";

const languages = { en, de } as const satisfies Record<string, Words>;
export type Language = keyof typeof languages;
const KEY = "bowlby.language";

const chosen = signal<Language>(firstLanguage());

/** The language that is shown. */
export const language: ReadonlySignal<Language> = chosen;

/** All sentences, in that language. */
export const words: ReadonlySignal<Words> = computed(() => languages[chosen.value]);

/** Every language, by its own name. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: en.language,
  de: de.language,
};

export function setLanguage(next: Language): void {
  chosen.value = next;
  localStorage.setItem(KEY, next);
}

effect(() => {
  document.documentElement.lang = chosen.value;
});

/** What was chosen before, else what the browser asks for, else English. */
function firstLanguage(): Language {
  const wanted = [localStorage.getItem(KEY), ...navigator.languages.map((one) => one.slice(0, 2))];
  const known = wanted.find((one): one is Language => one !== null && one in languages);
  return known ?? "en";
}
