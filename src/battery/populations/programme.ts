import { armsOf, type Doses } from "../../population/index.ts";
import { BRIEF_VISIT } from "./community.ts";
import type { Population } from "./population.ts";
import { studyOf } from "./study.ts";

/**
 * The dose of responsiveness at which a visit rates the programme's caregivers .33 standard deviations
 * higher: the published input, and the only number that a dose was ever fitted to.
 */
export const USUAL_DOSE: number = 0.47;

/** The dose of responsiveness and of reading the child's need at which r with what is rated is .18. */
export const VIPP_DOSE: number = 0.47;

/** What is practised in each arm. */
export const PROGRAMME_ARMS: Readonly<Record<string, Doses>> = {
  control: {},
  half: { responsiveness: USUAL_DOSE / 2 },
  usual: { responsiveness: USUAL_DOSE },
  twice: { responsiveness: 2 * USUAL_DOSE },
  video: { responsiveness: VIPP_DOSE, reading: VIPP_DOSE },
  relief: { relief: 1 },
};

/** Age at which programmes begin, days: seven months. */
export const BEGINS = 213;

const { shift, levels } = armsOf(PROGRAMME_ARMS, "programme", "caregiver");

/** The same children with and without programmes for their caregivers. */
export const programme: Population = {
  title: "Programmes for parents",
  who: "The same children of the community in six lives: nothing is done, or from 7 months on a programme changes their caregiver's care, by half, once and twice the usual dose, with reading of the child's needs, or by relief; a visit of 15 minutes at 12 months, the Strange Situation at 13.",
  children: { full: 950, quick: 16, control: 0 },
  study: (children, seed, variant) =>
    studyOf(
      {
        title: "Programmes for parents",
        twins: true,
        settings: { homeObservation: BRIEF_VISIT },
        changes: [{ name: "programme", ageDays: BEGINS, shift: { caregiver: shift } }],
        procedures: [
          { hold: "home-observation", ageDays: 365, name: "home" },
          { hold: "strange-situation", ageDays: 396, name: "lab" },
        ],
        factors: { arm: { levels } },
      },
      children,
      seed,
      variant,
    ),
};
