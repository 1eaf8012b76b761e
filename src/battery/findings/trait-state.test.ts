import { expect, test } from "vitest";
import { exp } from "../../numerics/index.ts";
import { traitStateContest } from "./trait-state.ts";

const LAGS = Array.from({ length: 40 }, (_, i) => i + 1);
/** Errors that repeat after three. */
const shaken = (value: number, lag: number) => value + ([0.01, -0.012, 0.002][lag % 3] as number);

test("correlations that fall and then stay are a trait and a state", () => {
  const { autoregression, traitState, trait } = traitStateContest(
    LAGS.map((lag) => shaken(0.5 + 0.3 * exp(-lag / 4), lag)),
  );
  expect(traitState).toBeLessThan(autoregression - 10);
  expect(trait).toBeCloseTo(0.5, 1);
});

test("correlations that go on falling, measured with error, are an autoregression", () => {
  const { autoregression, traitState } = traitStateContest(
    LAGS.map((lag) => shaken(0.8 * exp(-lag / 20), lag)),
  );
  expect(autoregression).toBeLessThan(traitState);
});
