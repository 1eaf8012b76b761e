import {
  type AdultStanding,
  type Grown,
  OTHERS,
  type Person,
  SELF,
  type Strategy,
  type SystemParameters,
  standingOf,
  strategyBeside,
} from "../../model/index.ts";
import { consistencyOf } from "./consistency.ts";
import type { TherapySettings } from "./settings.ts";

/**
 * How a client is read, in general and under stress. Of a rival learner only the body and how far it
 * counts on the therapist can be read; of it all else is NaN, or undefined where it is no number.
 */
export interface Reading {
  /** α and ω, logits. */
  readonly others: number;
  readonly self: number;
  readonly standing: AdultStanding;
  /** What it would do beside anybody, near the ceiling of arousal. */
  readonly stressed: Strategy;
  /** 1/s: ν, calming alone. */
  readonly autoregulation: number;
  /** ρ of the therapist: how far one counts on it (9.1); and A_b, arousal at rest. */
  readonly countedOn: number;
  readonly baseline: number;
  /** How consistent what is expected is (16.5). */
  readonly consistency: number;
  /** By its place on the plane, as instruments read it, and as read under stress. */
  readonly secure: boolean | undefined;
  readonly secureUnderStress: boolean | undefined;
}

const NOWHERE: AdultStanding = {
  anxiety: Number.NaN,
  avoidance: Number.NaN,
  anxietySd: Number.NaN,
  avoidanceSd: Number.NaN,
  correlation: Number.NaN,
};

/**
 * Reads a client; nothing depends on what is read. A rival learner has no place on the plane.
 *
 * @param therapist its slot
 */
export function read(
  client: Person,
  therapist: number,
  settings: TherapySettings,
  p: SystemParameters,
  grown: Grown,
): Reading {
  const { workingModel, body } = client;
  const { autoregulation, baseline } = body;
  const countedOn = workingModel.countedOn[therapist] as number;
  if (workingModel.rival !== undefined) {
    return {
      others: Number.NaN,
      self: Number.NaN,
      standing: NOWHERE,
      stressed: { loudness: Number.NaN, withheld: Number.NaN },
      autoregulation,
      countedOn,
      baseline,
      consistency: Number.NaN,
      secure: undefined,
      secureUnderStress: undefined,
    };
  }
  const underStress = { ...grown, readingArousal: settings.stressArousal };
  const standing = standingOf(client, p, grown);
  return {
    others: workingModel.mean[OTHERS] as number,
    self: workingModel.mean[SELF] as number,
    standing,
    stressed: strategyBeside(client, p, underStress),
    autoregulation,
    countedOn,
    baseline,
    consistency: consistencyOf(client),
    secure: isSecure(standing, grown),
    secureUnderStress: isSecure(standingOf(client, p, underStress), grown),
  };
}

function isSecure({ anxiety, avoidance }: AdultStanding, grown: Grown): boolean {
  return anxiety < grown.anxietyBorder && avoidance < grown.avoidanceBorder;
}
