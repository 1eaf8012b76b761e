/** Published findings looked for in simulated lives. */

export type { PopulationName } from "./populations/index.ts";
export {
  type BatteryResult,
  type ControlCell,
  type ControlResult,
  type ControlsResult,
  type Counts,
  countFindings,
  type FindingResult,
  type Label,
  type Margin,
  type Simulated,
  type TargetResult,
} from "./result.ts";
