import { careDeclarations, temperamentDeclarations, valuesOf } from "../../src/model/index.ts";
import { communityPlan, noteGrowth } from "../../src/population/index.ts";
import {
  beginChildhood,
  departuresDeclarations,
  liveDays,
  type Member,
  observeFigures,
} from "../../src/procedures/index.ts";

/** Two who raise one child: the first is there all day, the second from some hour on. */
export interface TwoFigures {
  readonly seed: number;
  /** Availability of each, logits. */
  readonly availability: readonly [number, number];
  /** Hour after waking at which the second comes. */
  readonly from: number;
  /** Threat with which an upset among both begins, in [0, 1]. */
  readonly upset: number;
}

/** One of the two as the child has it, and as a coder saw it. */
export interface FigureSeen {
  /** Felt availability in [0, 1]; mean and doubt of what is expected of a quiet signal, logits. */
  readonly felt: number;
  readonly expected: number;
  readonly doubt: number;
  /** Share of the bids in upsets of the chosen size that went to this one; NaN if there were none. */
  readonly turnedTo: number;
  /** Protest while this one is away, with somebody unfamiliar, and with the other one. */
  readonly protest: number;
  readonly inCompany: number;
}

/** Whom the child asks in upsets that begin with this threat: shares, NaN if it never asks. */
export interface ChoiceAt {
  readonly upset: number;
  readonly shares: readonly [number, number];
}

export interface FiguresSeen {
  readonly figures: readonly [FigureSeen, FigureSeen];
  readonly choices: readonly ChoiceAt[];
}

/** Age at which the child is seen, days. */
export const FIGURES_DAY = 365;
/** Who attends to quiet signals well; availability is what differs. */
export const ATTENTIVE = 1;
export const FIGURE_NAMES: readonly [string, string] = ["first", "second"];

const SIZES = [0.1, 0.25, 0.4, 0.55, 0.7, 0.85, 1];
/** Upsets of each size. */
export const UPSETS = 40;
const STEP = 15;

/** Raises the child, and sees whom it turns to. */
export function twoFigures(
  { seed, availability, from, upset }: TwoFigures,
  progress: (done: number, of: number) => void,
): FiguresSeen {
  const { system, everyday } = communityPlan();
  const household = FIGURE_NAMES.map(
    (name, i): Member => ({
      name,
      care: valuesOf(careDeclarations, {
        availability: availability[i] as number,
        attentiveness: ATTENTIVE,
      }),
      from: i === 0 ? 0 : from,
      to: everyday.wakingHours,
      nights: i === 0 ? 1 : 0,
    }),
  );
  const temperament = valuesOf(temperamentDeclarations);
  const childhood = beginChildhood(seed, 0, temperament, household, system);
  const of = FIGURES_DAY + STEP * (SIZES.length + 1);
  while (childhood.day < FIGURES_DAY) {
    progress(childhood.day, of);
    liveDays(childhood, Math.min(STEP, FIGURES_DAY - childhood.day), everyday, system);
  }
  const at = (upsetSize: number, departures: number) => {
    const settings = valuesOf(departuresDeclarations, { upsetSize, upsets: UPSETS, departures });
    return observeFigures(childhood, 0, settings, everyday, system).figures;
  };
  const seen = at(upset, 10);
  const figures = FIGURE_NAMES.map((name, i): FigureSeen => {
    const { felt = 0, expected = 0, doubt = 0 } = noteGrowth(childhood, name, system);
    const { turnedTo = Number.NaN, protest = 0, inCompany = 0 } = seen[i] ?? {};
    return { felt, expected, doubt, turnedTo, protest, inCompany };
  }) as [FigureSeen, FigureSeen];
  const choices = SIZES.map((size, i): ChoiceAt => {
    progress(FIGURES_DAY + STEP * (i + 1), of);
    const [first, second] = at(size, 1);
    return {
      upset: size,
      shares: [first?.turnedTo ?? Number.NaN, second?.turnedTo ?? Number.NaN],
    };
  });
  return { figures, choices };
}
