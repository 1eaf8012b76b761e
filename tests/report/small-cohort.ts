import { createHash } from "node:crypto";
import {
  type Care,
  careDeclarations,
  systemDeclarations,
  valuesOf,
} from "../../src/model/index.ts";
import {
  addChild,
  type CohortPlan,
  type CohortResult,
  communityDeclarations,
  communityPlan,
  createSums,
  liveChild,
  liveTwins,
  recordTape,
  summarise,
} from "../../src/population/index.ts";
import type { DeclaredGroup, ReportAssets } from "../../src/report/index.ts";

/** Few days and few children: nothing here is about what comes out. */
export function planOf(children = 3, care?: Partial<Care>): CohortPlan {
  return communityPlan({
    seed: 7,
    children,
    days: 30,
    care: care && valuesOf(careDeclarations, care),
  });
}

export function resultOf(plan: CohortPlan, tapes = plan.children): CohortResult {
  const sums = createSums();
  for (let child = 0; child < plan.children; child++) addChild(sums, liveChild(plan, child));
  const shown = Array.from({ length: tapes }, (_, child) => recordTape(plan, child));
  const records = shown.map(({ record }) => record);
  return {
    version: "0.0.0",
    command: "bowlby ssp --seed 7 --children 3 --days 30",
    plan,
    summary: summarise(sums),
    tapes: shown,
    twins: liveTwins(plan, records),
  };
}

export const small: CohortResult = resultOf(planOf());
export const empty: CohortResult = resultOf(planOf(0));

/** As the terminal hands them over. That this compiles is a test: the report repeats the type. */
export const declared: readonly DeclaredGroup[] = [
  {
    title: "Community",
    declarations: communityDeclarations,
    values: { ...small.plan.community, availabilityMean: 0.75 },
  },
  { title: "Attachment system", declarations: systemDeclarations, values: small.plan.system },
];

export function assetsOf(script: string): ReportAssets {
  return { script, scriptHash: createHash("sha256").update(script).digest("base64") };
}
