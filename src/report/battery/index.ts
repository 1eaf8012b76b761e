export { FAILURES } from "./failures.ts";
export type { FailureTexts } from "./finding-section.ts";
export { DOMAIN_ORDER, domainTitle, findingTitle } from "./names.ts";
export { type BatteryExtras, renderBatteryReport } from "./page.ts";
export { type TargetWords, wordsOfTarget } from "./target-words.ts";
export { type Tally, tallyOf, tallyText, type Verdict, verdictOf } from "./verdict.ts";
