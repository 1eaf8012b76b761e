import { describe, expect, test } from "vitest";
import { computed, expectClose } from "../../../tests/battery/computed.ts";
import { columnsOf, samplesOf } from "../../../tests/battery/made-up-columns.ts";
import { MILESTONE_MONTHS } from "../populations/index.ts";

const CODE = "lab_second_coder_classification";

describe("orders and means", () => {
  test("of episodes are margins of means, each the right way round", () => {
    const means = (measure: string, values: Readonly<Record<number, number>>) =>
      Object.fromEntries(
        Object.entries(values).map(([episode, mean]) => [
          `lab_ep${episode}_${measure}`,
          [mean - 0.05, mean + 0.05],
        ]),
      );
    const samples = samplesOf(
      "community",
      columnsOf({
        ...means("cry_share", { 2: 0.1, 3: 0.2, 4: 0.4, 6: 0.7, 7: 0.6, 8: 0.3 }),
        ...means("explore_share", { 2: 0.9, 3: 0.6, 4: 0.5, 5: 0.4, 6: 0.1, 7: 0.3, 8: 0.35 }),
        lab_reunion_1_contact_maintaining: [1, 3],
        lab_reunion_2_contact_maintaining: [4, 5],
      }),
    );
    const of = (target: string) => computed("ssp-episode-profile", target, samples);
    expectClose(of("crying: ep2,ep3 < ep4 < ep6; ep8 < ep7"), [0.3, 0.2, 0.3, 0.3]);
    expectClose(of("exploration: ep2 > ep3 > ep4, ep6 lowest"), [0.3, 0.1, 0.4, 0.3, 0.2, 0.25]);
    expectClose(of("contact maintaining: ep8 > ep5"), [2.5]);
    expectClose(of("second separation more distressing than the first"), [0.3]);
  });

  test("of days away: phases with staff, coolness by days away, staff against one substitute", () => {
    const samples = samplesOf(
      "separation",
      columnsOf(
        {
          separation_days_away: [14, 28, 14, 28],
          away_despair_after_protest: [0.5, 0.9, -1, -1],
          away_detachment_after_despair: [0.2, 0.4, -1, -1],
          away_clinging_after_coolness: [0.1, 0.3, -1, -1],
          away_cool_days: [1, 3, 5, 1.5],
          away_detachment_days: [1, 9, 3, 2],
        },
        { meanwhile: ["staff", "staff", "substitute", "substitute"] },
      ),
    );
    const of = (target: string) => computed("protest-despair-detachment", target, samples);
    expectClose(of("phase order"), [0.7, 0.3, 0.2]);
    expectClose(of("detachment days rise with days away"), [2]);
    expectClose(of("foster arm: no detachment"), [7, 1.5]);
  });

  test("of play before, in and after a still face", () => {
    const shares = (measure: string, values: readonly number[]) =>
      Object.fromEntries(
        ["baseline", "still", "reunion"].map((episode, i) => [
          `at_5_months_${episode}_${measure}_share`,
          [values[i] as number, values[i] as number],
        ]),
      );
    const samples = samplesOf(
      "play",
      columnsOf({
        ...shares("positive", [0.5, 0.1, 0.3]),
        ...shares("gaze", [0.8, 0.4, 0.7]),
        ...shares("negative", [0.1, 0.4, 0.25]),
        at_5_months_still_positive_share: [0, 0.2],
        home_sensitivity: [3, 7],
      }),
    );
    const of = (target: string) => computed("still-face-effect", target, samples);
    expectClose(of("positive affect: still < baseline"), [0.4]);
    expectClose(of("gaze: still < baseline"), [0.4]);
    expectClose(of("negative affect: still > baseline"), [0.3]);
    expectClose(of("reunion positive < baseline, negative > baseline"), [0.2, 0.15]);
    expectClose(of("higher sensitivity -> more infant positive affect in still-face"), [1]);
  });

  test("of play in step, and how soon it is mended", () => {
    const samples = samplesOf(
      "play",
      columnsOf(
        {
          // A third of the children counts at each age.
          child: [0, 1, 2],
          at_3_months_baseline_matched_share: [0.2, 0.9, 0.9],
          at_6_months_baseline_matched_share: [0.9, 0.3, 0.9],
          at_9_months_baseline_matched_share: [0.9, 0.9, 0.45],
          at_6_months_baseline_mended_next_share: [0.3, Number.NaN, 0.5],
          at_6_months_baseline_mended_second_share: [0.5, Number.NaN, 0.7],
          at_5_months_reunion_repair_latency_s: [6, Number.NaN, 4],
        },
        { [CODE]: ["A", "A", "B"] },
      ),
    );
    expectClose(computed("matched-state-share", "matched share", samples), [0.95 / 3]);
    expectClose(computed("matched-state-share", "3 < 6 < 9 months", samples), [0.1, 0.15]);
    expectClose(computed("repair-rate", "repaired by the next step", samples), [0.4]);
    expectClose(computed("repair-rate", "repaired by the second step", samples), [0.6]);
    expectClose(computed("repair-rate", "longer latency -> insecure", samples), [2]);
  });

  test("of programmes: the arms against nothing done, each by its own", () => {
    // In every arm the same rise in ratings, and in two children of four the code.
    const arms = { control: 0, half: 0.5, usual: 1, twice: 2, video: 1, relief: 0.25 };
    const each = Object.entries(arms).flatMap(([arm, by]) =>
      [0, 1, 2, 3].map((child) => ({ arm, rated: child + by, code: child < 1 + by ? "B" : "D" })),
    );
    const samples = samplesOf(
      "programme",
      columnsOf(
        { home_sensitivity: each.map(({ rated }) => rated) },
        { arm: each.map(({ arm }) => arm), [CODE]: each.map(({ code }) => code) },
      ),
    );
    const of = (target: string) => computed("sensitivity-intervention-causal", target, samples)[0];
    // Both arms have a spread of √(5/3).
    expect(of("effect on sensitivity, d")).toBeCloseTo(Math.sqrt(0.6), 10);
    const odds = 2.5 / 2.5 / (1.5 / 3.5);
    expect(of("effect on security, d")).toBeCloseTo((Math.log(odds) * Math.sqrt(3)) / Math.PI, 10);
    expect(of("VIPP: attachment security, r")).toBeCloseTo(Math.sqrt(1 / 15), 10);
    expect(of("dose-response across programmes > 0")).toBeGreaterThan(0.3);
  });

  test("of prevention: the same codes mean more where homes are counted apart", () => {
    const rows = (["community", "maltreating"] as const).flatMap((families, maltreats) =>
      (["control", "sensitivity", "both"] as const).flatMap((arm, i) =>
        [0, 1, 2, 3].map((child) => ({
          families,
          arm,
          code: child < 2 - (i === 2 ? 1 + maltreats : 0) ? "D" : "B",
        })),
      ),
    );
    const samples = samplesOf(
      "dPrevention",
      columnsOf(
        { child: rows.map((_, i) => i) },
        {
          families: rows.map(({ families }) => families),
          arm: rows.map(({ arm }) => arm),
          [CODE]: rows.map(({ code }) => code),
        },
      ),
    );
    const of = (target: string) => computed("d-prevention", target, samples)[0];
    expect(of("sensitivity-only programmes, d")).toBeCloseTo(0, 10);
    const odds = 4.5 / 4.5 / (1.5 / 7.5);
    expect(of("organised vs D, d")).toBeCloseTo((Math.log(odds) * Math.sqrt(3)) / Math.PI, 10);
    expect(of("maltreated > non-maltreated")).toBeGreaterThan(0);
  });

  test("of protest and wariness by age, as ages", () => {
    const curve = [0, 0, 0, 0.2, 0.6, 1, 0.8, 0.6, 0.4, 0.2, 0, 0, 0, 0];
    // Five children an age, of whom so many cry all the time.
    const rows = MILESTONE_MONTHS.flatMap((months, i) =>
      [0, 1, 2, 3, 4].map((child) => ({
        days: Math.round(months * 30.4375),
        cries: child < 5 * (curve[i] as number) - 1e-9 ? 1 : 0,
        loses: curve[i] as number,
      })),
    );
    const samples = samplesOf(
      "milestones",
      columnsOf({
        lab_age_days: rows.map(({ days }) => days),
        lab_ep4_cry_share: rows.map(({ cries }) => cries),
        lab_ep2_explore_share: rows.map(() => 1),
        lab_ep3_explore_share: rows.map(({ loses }) => 1 - loses),
      }),
    );
    expectClose(computed("separation-protest-curve", "onset, months", samples), [7.75]);
    expectClose(computed("separation-protest-curve", "peak, months", samples), [9]);
    expectClose(computed("separation-protest-curve", "low again, months", samples), [13]);
    expectClose(computed("stranger-wariness-onset", "onset, months", samples), [7.75]);
    expectClose(computed("stranger-wariness-onset", "12 mo > 8 mo", samples), [0]);
  });
});
