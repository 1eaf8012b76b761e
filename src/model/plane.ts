import { INTENSITIES } from "./foresight.ts";
import type { Grown, SystemParameters } from "./parameters/index.ts";
import type { Person } from "./person.ts";
import { createDecision, EXPLORE, FIRST_BID, oddsOf, TURN_AWAY, weigh } from "./policy.ts";
import { createSituation } from "./situation.ts";
import { restorePerson, savePerson } from "./snapshot.ts";
import { meet, OTHERS, rowOf, SELF, STRIDE } from "./working-model.ts";

/** Where somebody stands towards a figure, or towards people in general, on the plane of adults. */
export interface AdultStanding {
  /** Logits; higher is more anxious, more avoidant. */
  readonly anxiety: number;
  readonly avoidance: number;
  /** How unsure the person's own beliefs leave both, logits, and their correlation. */
  readonly anxietySd: number;
  readonly avoidanceSd: number;
  readonly correlation: number;
}

/** What somebody would do beside a figure when upset, by its own policy. */
export interface Strategy {
  /** ū in [0.2, 1]: mean intensity of the bids it would make. */
  readonly loudness: number;
  /** In [0, 1]: how often it would not turn to the figure at all. */
  readonly withheld: number;
}

const ANYBODY = "anybody";
/** Middle of the intensities, and of shares. */
const MIDDLE = 0.6;
const HALF = 0.5;

/**
 * The read-out of anxiety and avoidance, of a figure's place or of people in general (β = 0):
 *
 *     anxiety_f   = −ω + g_u (ū_f − 0.6)                                        (14.1)
 *     avoidance_f = −(α + β_f) + g_w (v_f − 0.5)                                 (14.2)
 *
 * ū_f, how loudly it would ask, and v_f, how often it would not, follow from its policy (11) when it is
 * upset (A_r) with nobody but f at hand. Signs after Bartholomew and Horowitz, `bartholomewHorowitz1991`;
 * a read-out, which causes nothing.
 *
 * @param figure name of somebody known; people in general when not given
 * @throws RangeError for a figure that is not known, and for a rival learner, which has no α and ω
 */
export function standingOf(
  person: Person,
  p: SystemParameters,
  grown: Grown,
  figure?: string,
): AdultStanding {
  const { copy, slot } = beside(person, figure, p);
  const { mean, covariance: S } = copy.workingModel;
  const { loudness, withheld } = strategyOf(copy, slot, p, grown);
  const row = rowOf(slot);
  const at = (i: number, j: number) => S[i * STRIDE + j] as number;
  const others = at(OTHERS, OTHERS) + 2 * at(OTHERS, row) + at(row, row);
  const self = at(SELF, SELF);
  return {
    anxiety: -(mean[SELF] as number) + grown.loudnessWeight * (loudness - MIDDLE),
    avoidance:
      -((mean[OTHERS] as number) + (mean[row] as number)) +
      grown.withholdingWeight * (withheld - HALF),
    anxietySd: Math.sqrt(self),
    avoidanceSd: Math.sqrt(others),
    correlation: (at(SELF, OTHERS) + at(SELF, row)) / Math.sqrt(self * others),
  };
}

/** What somebody would do beside a figure, or beside anybody: the strategy alone. */
export function strategyBeside(
  person: Person,
  p: SystemParameters,
  grown: Grown,
  figure?: string,
): Strategy {
  const { copy, slot } = beside(person, figure, p);
  return strategyOf(copy, slot, p, grown);
}

function beside(
  person: Person,
  figure: string | undefined,
  p: SystemParameters,
): { readonly copy: Person; readonly slot: number } {
  if (person.workingModel.rival !== undefined) {
    throw new RangeError("A rival learner has no place on the plane of anxiety and avoidance.");
  }
  const copy = restorePerson(savePerson(person), p);
  const { workingModel } = copy;
  if (figure === undefined) return { copy, slot: meet(workingModel, ANYBODY, 0, p) };
  const slot = workingModel.figures.indexOf(figure);
  if (slot < 0) {
    const known = workingModel.figures.join(", ") || "nobody";
    throw new RangeError(`"${figure}" is not known to this person, who knows ${known}.`);
  }
  return { copy, slot };
}

function strategyOf(copy: Person, slot: number, p: SystemParameters, grown: Grown): Strategy {
  const situation = createSituation();
  situation.elsewhere.fill(1);
  situation.elsewhere[slot] = 0;
  situation.present[slot] = 1;
  situation.nearness[slot] = 1;
  copy.body.arousal = grown.readingArousal;
  const decision = createDecision();
  weigh(copy, situation, decision, p);
  let bids = 0;
  let loud = 0;
  INTENSITIES.forEach((intensity, level) => {
    const odds = oddsOf(decision, FIRST_BID + slot * INTENSITIES.length + level);
    bids += odds;
    loud += odds * intensity;
  });
  const withheld = oddsOf(decision, EXPLORE) + oddsOf(decision, TURN_AWAY);
  return { loudness: loud / bids, withheld };
}
