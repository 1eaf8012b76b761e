import {
  ECR_R_SCALES,
  type EcrRReliability,
  leastReliableChange,
  unreliableBecause,
} from "../../instruments/index.ts";
import { DISCLAIMER } from "../disclaimer.ts";
import type { ScoreRow } from "./rows.ts";

/** Scores, and what the sample says of them; null for what it does not tell, and why. */
export function jsonOf(
  people: readonly ScoreRow[],
  { keyChecked, ...scales }: EcrRReliability,
): unknown {
  const reliability = Object.fromEntries(
    ECR_R_SCALES.map((name) => {
      const { people: complete, alpha, mean, sd, sem } = scales[name];
      const untold = unreliableBecause(scales[name]);
      const told = { alpha, sem, reliableChange: leastReliableChange(sem) };
      const none = { alpha: null, sem: null, reliableChange: null, untold };
      return [name, { complete, mean, sd, ...(untold === undefined ? told : none) }];
    }),
  );
  return { note: DISCLAIMER, people, reliability, keyChecked };
}

/** What the sample says of the two scales, as lines. */
export function summaryOf({ keyChecked, ...scales }: EcrRReliability): string {
  const lines = ECR_R_SCALES.map((name) => {
    const { people, alpha, mean, sd, sem } = scales[name];
    const untold = unreliableBecause(scales[name]);
    if (untold !== undefined) return `${name}: no reliability is told; it ${untold}`;
    const change = leastReliableChange(sem);
    return `${name}: ${people} complete, alpha ${alpha.toFixed(3)}, mean ${mean.toFixed(2)}, SD ${sd.toFixed(2)}, standard error of measurement ${sem.toFixed(2)}; a change of ${change.toFixed(2)} is reliable`;
  });
  const key = keyChecked ? [] : ["Too few people to check that reversed items are turned rightly."];
  return `${[...lines, ...key, DISCLAIMER].join("\n")}\n`;
}
