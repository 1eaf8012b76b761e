import {
  didYouMean,
  LEAST_PEOPLE,
  MISSING,
  type Missing,
  MOST_PEOPLE,
  type TrialAsked,
} from "../../study/index.ts";
import { UserError } from "../errors.ts";
import { wholeNumber } from "../numbers.ts";

/** Options of `bowlby trial` as the command line gives them. */
export interface TrialOptions {
  readonly arms: string;
  readonly outcome: string;
  readonly control?: string;
  readonly where?: string;
  readonly baseline?: string;
  readonly dropout?: string;
  readonly missing: string;
  readonly allocation?: string;
  readonly n: string;
  readonly power: string;
  readonly trials: string;
  readonly seed: string;
  readonly json?: true;
  readonly quiet?: true;
}

export interface TrialSettings {
  readonly asked: TrialAsked;
  readonly missing: Missing;
  readonly dropOut: number;
  /** Nothing for the same of each arm. */
  readonly allocation: readonly number[] | undefined;
  readonly sizes: readonly number[];
  readonly power: number;
  readonly trials: number;
  readonly seed: number;
}

/** The option that asks for each part of a trial. */
export const OPTION_OF: Readonly<Record<keyof TrialAsked, keyof TrialOptions>> = {
  arms: "arms",
  control: "control",
  outcome: "outcome",
  baseline: "baseline",
  leaves: "dropout",
  where: "where",
};

const MOST_TRIALS = 100_000;

/** @throws UserError naming the option, what it is, and what it must be */
export function settingsOf(options: TrialOptions): TrialSettings {
  const { arms, control, outcome, baseline, where, dropout } = options;
  const rate = dropout === undefined || dropout.trim() === "" ? Number.NaN : Number(dropout);
  const leaves = Number.isNaN(rate) ? dropout : undefined;
  const missing = missingOf(options);
  if (!Number.isNaN(rate) && !(rate >= 0 && rate < 1)) {
    throw new UserError(`--dropout is ${dropout}; a rate must be from 0 to less than 1.`);
  }
  return {
    asked: { arms, control, outcome, baseline, leaves, where },
    missing,
    dropOut: Number.isNaN(rate) ? 0 : rate,
    allocation: options.allocation === undefined ? undefined : weightsOf(options.allocation),
    sizes: options.n.split(",").map((text) => wholeNumber("--n", text, LEAST_PEOPLE, MOST_PEOPLE)),
    power: powerOf(options.power),
    trials: wholeNumber("--trials", options.trials, 1, MOST_TRIALS),
    seed: wholeNumber("--seed", options.seed, 0, Number.MAX_SAFE_INTEGER),
  };
}

function missingOf({ missing, baseline }: TrialOptions): Missing {
  const known = MISSING.find((one) => one === missing);
  if (known === undefined) {
    const allowed = `--missing is "${missing}"; it must be ${MISSING.join(", ")}.`;
    throw new UserError(allowed + didYouMean(missing, MISSING));
  }
  if (known !== "carried" || baseline !== undefined) return known;
  throw new UserError("--missing carried needs --baseline: what is carried forward.");
}

function weightsOf(text: string): number[] {
  const weights = text.split(":").map((one) => (one.trim() === "" ? Number.NaN : Number(one)));
  const isFine = weights.length > 1 && weights.every((one) => one > 0 && one <= 1000);
  if (isFine) return weights;
  throw new UserError(
    `--allocation is "${text}"; it must be weights above 0, one an arm, such as 1:1 or 2:1.`,
  );
}

function powerOf(text: string): number {
  const power = text.trim() === "" ? Number.NaN : Number(text);
  if (power > 0.05 && power < 1) return power;
  throw new UserError(`--power is ${text}; it must be above 0.05 and below 1.`);
}
