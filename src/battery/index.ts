/** Findings, looked for in simulated lives. */

export type { FindingTest, NumberTest, OrderTest, Samples, TargetTest } from "./finding-test.ts";
export {
  AS_IT_STANDS,
  type Population,
  type PopulationName,
  type Variant,
} from "./populations/index.ts";
export { type Columns, Sample } from "./sample.ts";
