/** A saved result as one self-contained page. */

export {
  type BatteryExtras,
  BRACKETS,
  controlsTable,
  controlTitle,
  DOMAIN_ORDER,
  domainTitle,
  FAILURES,
  type FailureTexts,
  findingsCounts,
  findingsFailures,
  findingsMissing,
  findingsSummary,
  findingsTables,
  findingTitle,
  forestSvg,
  hasChanged,
  type IntervalTally,
  intervalTallyOf,
  intervalTallyText,
  missingOf,
  missingTargetsOf,
  type OverviewWords,
  overviewGroups,
  overviewOptions,
  reasonOf,
  renderBatteryReport,
  rivalLines,
  rowInHalfWidths,
  SEEN_BEFORE,
  type Standing,
  standingOf,
  standingText,
  type Tally,
  type TargetWords,
  tallyOf,
  tallyText,
  type Verdict,
  verdictOf,
  verdictOfCell,
  wordsOfTarget,
} from "./battery/index.ts";
export type { DeclaredGroup, DeclaredQuantity } from "./declared.ts";
export { type ReportAssets, renderReport } from "./page.ts";
export { FOUR_WAY, type Published } from "./published.ts";
export { recordingOf } from "./record.ts";
export type * from "./recording.ts";
export { ROOM_PLAN } from "./room-plan.ts";
export { type FactorFacts, renderStudyReport } from "./study/index.ts";
export { type ActWords, ENGLISH_ACTS } from "./words.ts";
