import type { Interval } from "../../numerics/index.ts";
import { type TrialArm, trueDifference } from "../../study/index.ts";
import { VERSION } from "../package.ts";
import { comparisonAt, type TrialFound } from "./found.ts";

/** What `--json` prints: keys in snake_case, `null` for what cannot be told. */
export function jsonOf({ folder, rows, settings, sizes, needed }: TrialFound): unknown {
  const [control, ...others] = rows.arms as [TrialArm, ...TrialArm[]];
  const { asked, missing, dropOut, trials, seed, power } = settings;
  return {
    version: VERSION,
    folder,
    arms: rows.arms.map(({ name, people }) => ({ name, lives: people.length })),
    outcome: rows.outcome.name,
    test: rows.test,
    missing,
    dropout: asked.leaves ?? dropOut,
    trials,
    seed,
    comparisons: others.map((arm, place) => ({
      arm: arm.name,
      control: control.name,
      difference: told(trueDifference(arm, control)),
      sizes: sizes.map((size) => {
        const {
          power: found,
          estimate,
          spread,
          bias,
          wrongSign,
          whenFound,
        } = comparisonAt(size, place);
        return {
          n: size.n,
          per_arm: [size.sizes[place + 1], size.sizes[0]],
          power: interval(found),
          estimate: interval(estimate),
          spread: told(spread),
          bias: told(bias),
          wrong_sign: interval(wrongSign),
          estimate_when_found: told(whenFound),
        };
      }),
      needed: {
        power,
        point: told(needed[place]?.point),
        low: told(needed[place]?.low),
        high: told(needed[place]?.high),
      },
    })),
  };
}

function interval({ point, low, high }: Interval): unknown {
  return { point: told(point), low: told(low), high: told(high) };
}

/** What is no finite number is not told. */
function told(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? value : null;
}
