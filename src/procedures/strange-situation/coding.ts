import type { EventLog } from "./event-log.ts";
import { clip, measureReunion, type ReunionMeasures, type Scales, scalesOf } from "./scales.ts";

/** The organised strategies and, overlaid on them, disorganisation. */
export type Organised = "A" | "B" | "C";
export type Classification = Organised | "D";

/** One coder's sheet for one child. */
export interface Coding {
  readonly reunion1: Scales;
  readonly reunion2: Scales;
  /** Share of episode 8 spent crying. */
  readonly crying: number;
  /** 1 to 9 (`mainSolomon1990`). */
  readonly disorganisation: number;
  /** Best-fitting organised strategy. */
  readonly organised: Organised;
  /** D at 5 and above, else the organised strategy. */
  readonly classification: Classification;
}

/** A record that cannot be coded, and why. */
export interface Uncoded {
  readonly reason: string;
}

/** Cut points of the frozen rule (docs/coding.md). Never tuned. */
export interface Rule {
  readonly resistance: number;
  readonly contactForResistant: number;
  readonly cryingForResistant: number;
  readonly avoidance: number;
  readonly contactForAvoidant: number;
  readonly disorganisation: number;
}

export const FROZEN_RULE: Rule = {
  resistance: 4,
  contactForResistant: 3,
  cryingForResistant: 0.3,
  avoidance: 4,
  contactForAvoidant: 3,
  disorganisation: 5,
};

/** Share of frozen time at which the 1-9 index is full. */
const FROZEN_FULL = 0.5;

/**
 * Codes a Strange Situation from its event log alone.
 *
 * @returns the sheet, or the reason why there is none
 */
export function codeStrangeSituation(log: EventLog, rule: Rule = FROZEN_RULE): Coding | Uncoded {
  const first = measureReunion(log, 5);
  const second = measureReunion(log, 8);
  if (first === undefined || second === undefined) {
    const missing = first === undefined ? 5 : 8;
    return {
      reason: `Episode ${missing}, a reunion, or what the child did in it, is not in the log; both are needed.`,
    };
  }
  return classify(
    scalesOf(first),
    scalesOf(second),
    second.crying,
    disorganisationOf(first, second),
    rule,
  );
}

/** Whether a record could be coded. */
export function isCoded(sheet: Coding | Uncoded): sheet is Coding {
  return "classification" in sheet;
}

/** 1-9: share of both reunions spent frozen, half of the time being full. */
function disorganisationOf(first: ReunionMeasures, second: ReunionMeasures): number {
  return 1 + 8 * clip((first.frozen + second.frozen) / 2 / FROZEN_FULL);
}

/**
 * The rule, from scales to classes:
 *
 * - C if resistance ≥ 4 in a reunion and (contact maintaining ≥ 3 in one, or crying > 30 % of
 *   episode 8);
 * - A if mean avoidance ≥ 4 and mean contact maintaining ≤ 3;
 * - when both hold, the one whose scale exceeds its cut point by more; otherwise B;
 * - D, overlaid, at 5 and above.
 */
export function classify(
  reunion1: Scales,
  reunion2: Scales,
  crying: number,
  disorganisation: number,
  rule: Rule = FROZEN_RULE,
): Coding {
  const resistance = Math.max(reunion1.resistance, reunion2.resistance);
  const contact = Math.max(reunion1.contactMaintaining, reunion2.contactMaintaining);
  const resistant =
    resistance >= rule.resistance &&
    (contact >= rule.contactForResistant || crying > rule.cryingForResistant);
  const avoidance = (reunion1.avoidance + reunion2.avoidance) / 2;
  const meanContact = (reunion1.contactMaintaining + reunion2.contactMaintaining) / 2;
  const avoidant = avoidance >= rule.avoidance && meanContact <= rule.contactForAvoidant;
  const moreResistant = resistance - rule.resistance >= avoidance - rule.avoidance;
  let organised: Organised = "B";
  if (resistant && (!avoidant || moreResistant)) organised = "C";
  else if (avoidant) organised = "A";
  const classification = disorganisation >= rule.disorganisation ? "D" : organised;
  return { reunion1, reunion2, crying, disorganisation, organised, classification };
}
