import { describe, test } from "vitest";
import { computed, expectClose } from "../../../tests/battery/computed.ts";
import { columnsOf, samplesOf } from "../../../tests/battery/made-up-columns.ts";
import type { Samples } from "../finding-test.ts";
import { reportedReactivity } from "./parent-report.ts";

const CODE = "lab_second_coder_classification";

/** So many of each of some words, in order. */
const words = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).flatMap(([word, n]) => Array.from({ length: n }, () => word));

describe("codes", () => {
  const community = samplesOf(
    "community",
    columnsOf(
      {},
      { [CODE]: ["A", "B", "B", "C", "D"], lab_second_coder_organised: ["A", "B", "B", "C", "A"] },
    ),
  );

  test.each([
    ["secure, 3-way", 0.4],
    ["avoidant, 3-way", 0.4],
    ["resistant, 3-way", 0.2],
    ["disorganized, middle-class samples", 0.2],
    ["secure, all samples 4-way", 0.4],
    ["avoidant, all samples 4-way", 0.2],
    ["resistant, all samples 4-way", 0.2],
    ["disorganized, all samples 4-way", 0.2],
  ])("have shares: %s", (target, share) => {
    expectClose(computed("ssp-abcd-distribution", target, community), [share]);
  });

  test("with two parents go together by phi, and differ in standard deviations", () => {
    // Secure with both 40, with her alone 20, with him alone 10, with none 30.
    const samples = samplesOf(
      "parents",
      columnsOf(
        {},
        {
          with_mother_second_coder_classification: words({ B: 60, A: 40 }),
          with_father_second_coder_classification: [
            ...words({ B: 40, D: 20 }),
            ...words({ B: 10, C: 30 }),
          ],
        },
      ),
    );
    const phi = (40 * 30 - 20 * 10) / Math.sqrt(60 * 40 * 50 * 50);
    for (const target of ["r secure-mother x secure-father (newest)", "r (1997 estimate)"]) {
      expectClose(computed("two-parent-concordance", target, samples), [phi]);
    }
    expectClose(
      computed("two-parent-concordance", "mean-level difference g (father lower)", samples),
      [-0.1 / Math.sqrt((0.24 + 0.25) / 2)],
    );
  });

  test("at two times are compared at one later age a child", () => {
    const first = ["A", "A", "B", "B", "C", "D"];
    const later = ["A", "B", "B", "B", "C", "D"];
    // Child by child 18, 24, 36, 18, ... months; at its other ages each is disorganised.
    const at = (third: number) => later.map((code, child) => (child % 3 === third ? code : "D"));
    const column = (months: number) => `at_${months}_months_second_coder_classification`;
    const samples = samplesOf(
      "retest",
      columnsOf(
        { child: [0, 1, 2, 3, 4, 5] },
        { [column(12)]: first, [column(18)]: at(0), [column(24)]: at(1), [column(36)]: at(2) },
      ),
    );
    // Five of six agree, ten of 36 by chance; secure twice 2, later only 1, never 3.
    expectClose(computed("early-stability", "4-way kappa", samples), [20 / 26]);
    expectClose(computed("early-stability", "secure/insecure r", samples), [6 / Math.sqrt(72)]);
  });

  test("differ most between parents or between ages", () => {
    const column = (who: string) => `with_${who}_second_coder_classification`;
    const samples = (mother: string[], father: string[]) => ({
      ...samplesOf(
        "parents",
        columnsOf({}, { [column("mother")]: mother, [column("father")]: father }),
      ),
      ...samplesOf(
        "ages",
        columnsOf(
          { lab_age_days: [335, 335, 457, 457, 609, 609] },
          { [CODE]: ["A", "B", "B", "B", "B", "A"] },
        ),
      ),
    });
    const of = (both: Samples) =>
      computed("mother-father-sex-null", "max |difference in share|", both);
    expectClose(of(samples(words({ B: 4 }), words({ B: 4 }))), [0.5]);
    expectClose(of(samples(words({ B: 4 }), words({ B: 1, D: 3 }))), [0.75]);
  });
});

describe("what goes with a code", () => {
  const codes = ["A", "B", "C", "D", "B", "A"];
  const sensitivity = [1, 9, 3, 2, 8, 4];
  const community = samplesOf(
    "community",
    columnsOf(
      {
        home_sensitivity: sensitivity,
        child: [0, 1, 2, 3, 4, 5],
        temperament_reactivity: [1, 2, 3, 1, 5, 2],
      },
      { [CODE]: codes },
    ),
  );
  /** Point-biserial r from means and the population's standard deviation. */
  function biserial(values: readonly number[], is: (code: string) => boolean): number {
    const mean = (of: readonly number[]) => of.reduce((sum, one) => sum + one, 0) / of.length;
    const [inside, outside] = [true, false].map((wanted) =>
      values.filter((_, i) => is(codes[i] as string) === wanted),
    ) as [number[], number[]];
    const centre = mean(values);
    const sd = Math.sqrt(mean(values.map((value) => (value - centre) ** 2)));
    const share = inside.length / values.length;
    return ((mean(inside) - mean(outside)) / sd) * Math.sqrt(share * (1 - share));
  }

  test.each([
    ["sensitivity-security-r", "mothers, all measures", "B"],
    ["sensitivity-security-r", "all caregivers", "B"],
    ["sensitivity-security-r", "SSP, non-clinical, observational (1997)", "B"],
    ["sensitivity-insecure-ordering", "avoidant", "A"],
    ["sensitivity-insecure-ordering", "resistant", "C"],
    ["sensitivity-insecure-ordering", "disorganized", "D"],
  ] as const)("is sensitivity: %s, %s", (finding, target, code) => {
    const expected = biserial(sensitivity, (one) => one === code);
    expectClose(computed(finding, target, community), [expected]);
  });

  test.each([
    ["insecure vs secure, d", "ACD"],
    ["resistant, d", "C"],
    ["avoidant, d", "A"],
    ["disorganized, d", "D"],
  ])("is reported reactivity: %s", (target, group) => {
    const link = biserial(reportedReactivity(community.community), (one) => group.includes(one));
    const share = codes.filter((one) => group.includes(one)).length / 6;
    // d from r, with the degrees of freedom of the pooled variance.
    const d = (link / Math.sqrt((1 - link * link) * share * (1 - share))) * Math.sqrt(4 / 6);
    expectClose(computed("temperament-resistance-not-avoidance", target, community), [d]);
  });

  test("is being frightened, a secure base at home, and what a parent reports, reversed", () => {
    const base = [5, 4, 3, 2, 1, 6];
    const home = samplesOf(
      "home",
      columnsOf(
        {
          home_frightening_acts: [0, 0, 1, 5, 0, 2],
          home_secure_base: base,
          home_again_secure_base: [5, 4, 3, 2, 6, 1],
          home_sensitivity: base.map((score) => 2 * score + 1),
          child: base.map((_, i) => i),
          temperament_reactivity: [1, 2, 3, 1, 5, 2],
        },
        { [CODE]: codes },
      ),
    );
    const frights = biserial([0, 0, 1, 5, 0, 2], (one) => one === "D");
    expectClose(computed("frightening-to-d", "r", home), [frights]);
    const secure = biserial(base, (one) => one === "B");
    expectClose(computed("home-vs-lab-measures", "AQS x SSP", home), [secure]);
    expectClose(computed("home-vs-lab-measures", "AQS x sensitivity", home), [1]);
    // Ranks whose squared differences sum to 25 + 25.
    expectClose(computed("home-vs-lab-measures", "AQS retest", home), [1 - (6 * 50) / (6 * 35)]);
    const [link = 0] = computed("home-vs-lab-measures", "AQS x temperament", home);
    const upsideDown = samplesOf(
      "home",
      columnsOf({
        home_secure_base: base.map((score) => -score),
        child: base.map((_, i) => i),
        temperament_reactivity: [1, 2, 3, 1, 5, 2],
      }),
    );
    expectClose(computed("home-vs-lab-measures", "AQS x temperament", upsideDown), [-link]);
    const likeReport = samplesOf(
      "home",
      columnsOf({
        home_secure_base: reportedReactivity(home.home).map((report) => 3 - report),
        child: base.map((_, i) => i),
        temperament_reactivity: [1, 2, 3, 1, 5, 2],
      }),
    );
    expectClose(computed("home-vs-lab-measures", "AQS x temperament", likeReport), [1]);
  });

  test("is a fall of vagal tone and tears: insecure against secure", () => {
    // Two of A and two of B; the change is 2 and 4 for A, 1 and 3 for B: d = 1 / √2, g = 4/7 of it.
    const four = (...values: number[]) => values;
    const ones = four(1, 1, 1, 1);
    const separations = (measure: string, values: readonly number[]) =>
      Object.fromEntries([4, 6, 7].map((episode) => [`lab_ep${episode}_${measure}`, values]));
    const rests = (measure: string, values: readonly number[]) =>
      Object.fromEntries([5, 8].map((episode) => [`lab_ep${episode}_${measure}`, values]));
    const samples = samplesOf(
      "community",
      columnsOf(
        {
          lab_ep2_vagal_tone: four(3, 5, 2, 4),
          ...separations("vagal_tone", ones),
          ...rests("vagal_tone", four(3, 5, 2, 4)),
          ...separations("cry_share", four(0.1, 0.2, 0.5, 0.7)),
        },
        { [CODE]: ["A", "A", "B", "B"] },
      ),
    );
    const g = (4 / 7) * Math.SQRT1_2;
    for (const target of ["RSA reactivity to separation, g", "RSA reactivity at reunion, g"]) {
      expectClose(computed("avoidant-quiet-but-aroused", target, samples), [g]);
    }
    const quiet = "crying in separations, avoidant < secure";
    expectClose(computed("avoidant-quiet-but-aroused", quiet, samples), [0.45]);
  });

  test("is support, the more so in children reported reactive", () => {
    const child = Array.from({ length: 60 }, (_, i) => i);
    const reactivity = child.map((i) => 1 + (i % 7));
    const told = columnsOf({ child, temperament_reactivity: reactivity });
    const reactive = reportedReactivity(samplesOf("support", told).support).map((one) => one > 0);
    // Of reactive children those with support are secure, of the others those without.
    const load = child.map((i) => (i % 2 === 0 ? -1 : 1));
    const code = child.map((i) => ((load[i] as number) < 0 === reactive[i] ? "B" : "A"));
    const samples = samplesOf(
      "support",
      columnsOf(
        { child, temperament_reactivity: reactivity, caregiver_load: load },
        { [CODE]: code },
      ),
    );
    const target = "interaction support x irritability";
    expectClose(computed("support-buffers-irritable", target, samples), [2]);
  });
});
