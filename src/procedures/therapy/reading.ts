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
import { coherenceOf } from "./coherence.ts";
import type { TherapySettings } from "./settings.ts";

/** How a client is read, in general and under stress. */
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
  /** How far what is expected hangs together (16.5). */
  readonly coherence: number;
  /** By its place on the plane, as instruments read it, and as read under stress. */
  readonly secure: boolean;
  readonly secureUnderStress: boolean;
}

const NOBODY: AdultStanding = {
  anxiety: 0,
  avoidance: 0,
  anxietySd: 0,
  avoidanceSd: 0,
  correlation: 0,
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
      others: 0,
      self: 0,
      standing: NOBODY,
      stressed: { loudness: 0.6, withheld: 0.5 },
      autoregulation,
      countedOn,
      baseline,
      coherence: 0,
      secure: false,
      secureUnderStress: false,
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
    coherence: coherenceOf(client),
    secure: isSecure(standing, settings),
    secureUnderStress: isSecure(standingOf(client, p, underStress), settings),
  };
}

function isSecure({ anxiety, avoidance }: AdultStanding, settings: TherapySettings): boolean {
  return anxiety < settings.anxietyBorder && avoidance < settings.avoidanceBorder;
}
