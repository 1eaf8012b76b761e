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
export { CODE_LOOKS, type Look } from "./code-look.ts";
export type { DeclaredGroup, DeclaredQuantity } from "./declared.ts";
export { type Extent, extentOf } from "./extent.ts";
export { type ReportAssets, renderReport } from "./page.ts";
export { FOUR_WAY, FOUR_WAY_N, type Published } from "./published.ts";
export { recordingOf } from "./record.ts";
export type * from "./recording.ts";
export { ROOM_PLAN } from "./room-plan.ts";
export {
  type FactorFacts,
  type Figure as StudyFigure,
  figureOf as studyFigureOf,
  numbersOf as studyFigureNumbers,
  type Panel as StudyPanel,
  panelOptions as studyPanelOptions,
  renderStudyReport,
} from "./study/index.ts";
export { type ActWords, ENGLISH_ACTS } from "./words.ts";
