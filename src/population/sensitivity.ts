import { type Classification, classify, FROZEN_RULE, type Rule } from "../procedures/index.ts";
import type { ChildRecord } from "./cohort.ts";

/** How many of each class there would be under a rule with one cut point moved by one. */
export interface ShiftedCounts {
  readonly shift: string;
  readonly counts: Record<Classification, number>;
}

const CUTS = ["avoidance", "resistance", "disorganisation"] as const satisfies (keyof Rule)[];

/** The frozen rule with each of its scale cut points one lower and one higher. */
const SHIFTED: readonly { readonly shift: string; readonly rule: Rule }[] = CUTS.flatMap((cut) =>
  [-1, 1].map((step) => {
    const value = FROZEN_RULE[cut] + step;
    const shift = `${cut} ${value} instead of ${FROZEN_RULE[cut]}`;
    return { shift, rule: { ...FROZEN_RULE, [cut]: value } };
  }),
);

export function createSensitivity(): ShiftedCounts[] {
  return SHIFTED.map(({ shift }) => ({ shift, counts: { A: 0, B: 0, C: 0, D: 0 } }));
}

/** Classifies one child's scales again under every shifted rule. */
export function addShifted(sums: readonly ShiftedCounts[], { coding }: ChildRecord): void {
  SHIFTED.forEach(({ rule }, i) => {
    const { reunion1, reunion2, crying, disorganisation } = coding;
    const sheet = classify(reunion1, reunion2, crying, disorganisation, rule);
    const { counts } = sums[i] as ShiftedCounts;
    counts[sheet.classification]++;
  });
}
