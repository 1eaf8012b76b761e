export {
  controlTitle,
  rivalLines,
  type Standing,
  standingOf,
  standingText,
} from "./control-standing.ts";
export { hasChanged, verdictOfCell } from "./controls-section.ts";
export { FAILURES } from "./failures.ts";
export type { FailureTexts } from "./finding-section.ts";
export { rowInHalfWidths } from "./forest-row.ts";
export { type IntervalTally, intervalTallyOf, intervalTallyText } from "./interval-tally.ts";
export {
  controlsTable,
  findingsCounts,
  findingsFailures,
  findingsMissing,
  findingsSummary,
  findingsTables,
} from "./markdown.ts";
export { missingOf, missingTargetsOf, reasonOf } from "./missing.ts";
export { DOMAIN_ORDER, domainTitle, findingTitle } from "./names.ts";
export { forestSvg } from "./overview.ts";
export { type OverviewWords, overviewGroups, overviewOptions } from "./overview-options.ts";
export { type BatteryExtras, renderBatteryReport } from "./page.ts";
export { SEEN_BEFORE } from "./seen-before.ts";
export { BRACKETS, type TargetWords, wordsOfTarget } from "./target-words.ts";
export { type Tally, tallyOf, tallyText, type Verdict, verdictOf } from "./verdict.ts";
