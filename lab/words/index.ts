/** All sentences of the lab, in one place. */

export { type Language, language, languageNames, setLanguage, words } from "./language.ts";
export type { Words } from "./words.ts";
