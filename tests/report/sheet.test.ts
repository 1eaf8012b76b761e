import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { kappa } from "../../src/numerics/index.ts";
import { classify, FROZEN_RULE, ROOM, type Scales } from "../../src/procedures/index.ts";
import { renderAgreement } from "../../src/report/agreement.ts";
import { renderReport } from "../../src/report/index.ts";
import { ROOM_PLAN } from "../../src/report/room-plan.ts";
import { RULE, RULE_IN_WORDS, reasonsFor, weighed } from "../../src/report/rule.ts";
import { assetsOf, planOf, resultOf, small } from "./small-cohort.ts";

describe("what the report repeats of other layers", () => {
  it("is what they have", () => {
    expect(RULE).toEqual(FROZEN_RULE);
    expect(ROOM_PLAN).toEqual(ROOM);
  });

  it("gives every cut point in the rule's words", () => {
    for (const cut of [4, 3, "30 %", 5]) expect(RULE_IN_WORDS).toContain(String(cut));
  });
});

const score = fc.double({ min: 1, max: 7, noNaN: true });
const scales: fc.Arbitrary<Scales> = fc.record({
  proximitySeeking: score,
  contactMaintaining: score,
  avoidance: score,
  resistance: score,
});
const sheet = fc
  .tuple(scales, scales, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 1, max: 9 }))
  .map(([first, second, crying, d]) => classify(first, second, crying, d));

describe("the reasons for a code", () => {
  it("lead to the code that was given, whatever the scales", () => {
    fc.assert(
      fc.property(sheet, (coding) => {
        const { resistant, avoidant } = weighed(coding);
        if (!resistant && !avoidant) expect(coding.organised).toBe("B");
        if (resistant !== avoidant) expect(coding.organised).toBe(resistant ? "C" : "A");
        if (resistant && avoidant) expect(coding.organised).not.toBe("B");
        const text = reasonsFor(coding).join(" ");
        expect(text).toContain(`the organised code is ${coding.organised}.`);
        expect(text).toContain(`coded ${coding.classification}`);
      }),
      { seed: 1 },
    );
  });
});

describe("the coder's sheet", () => {
  const { document } = parseHTML(renderReport(small, assetsOf(""), []));

  it.each(small.tapes.map((tape, i) => [i, tape] as const))(
    "of tape %i has both coders' scores",
    (i, { record }) => {
      const cells = [...document.querySelectorAll(`[data-tape="${i}"] tbody td`)].map(
        (cell) => cell.textContent,
      );
      const { coding, secondCoding } = record;
      const scored = (
        ["proximitySeeking", "contactMaintaining", "avoidance", "resistance"] as const
      )
        .flatMap((key) => [
          coding.reunion1[key],
          coding.reunion2[key],
          secondCoding.reunion1[key],
          secondCoding.reunion2[key],
        ])
        .map((value) => value.toFixed(2));
      expect(cells.slice(0, 16)).toEqual(scored);
      expect(cells.slice(16)).toEqual([
        ...[coding, secondCoding].map((one) => `${(one.crying * 100).toFixed(1)}\u00a0%`),
        ...[coding, secondCoding].map((one) => one.disorganisation.toFixed(2)),
        coding.organised,
        secondCoding.organised,
        coding.classification,
        secondCoding.classification,
      ]);
    },
  );

  it("names a tape by child and code, never a child by a kind", () => {
    const [first] = small.tapes;
    expect(document.querySelector(".tapes label")?.textContent).toBe(
      `child 0, coded ${first?.record.coding.classification}`,
    );
    expect(document.body.textContent).not.toMatch(
      /(?:avoidant|secure|resistant|disorganised) (?:child|baby|infant)\b/i,
    );
  });
});

describe("the agreement of two coders", () => {
  const { summary } = resultOf(planOf(3), 0);
  const said = (agreement: Record<string, number>) => {
    const children = Object.values(agreement).reduce((sum, count) => sum + count, 0);
    const { markup } = renderAgreement({ ...summary, agreement, children });
    return parseHTML(`<!doctype html><html><body>${markup}</body></html>`).document.body;
  };

  it("is kappa with its interval and n", () => {
    const first = [..."AAAABBBBBBCD"];
    const second = [..."AAABBBBBBBCC"];
    const { point, low } = kappa(first, second);
    const body = said({ AA: 3, AB: 1, BB: 6, CC: 1, DC: 1 });
    expect(body.textContent).toContain("same code to 10 of 12 tapes (83.3\u00a0%)");
    // Its interval reaches beyond 1 in so small a sample; agreement does not.
    expect(body.textContent).toContain(
      `is ${point.toFixed(2)} [${low.toFixed(2)}, 1.00] (95 % interval in brackets, n = 12)`,
    );
    const cells = [...body.querySelectorAll("td")].map((cell) => Number(cell.textContent));
    expect(cells).toEqual([3, 1, 0, 0, 0, 6, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0]);
  });

  it("is a share with n where kappa has no meaning", () => {
    const text = said({ BB: 3 }).textContent;
    expect(text).toContain("3 of 3 tapes (100.0\u00a0%)");
    expect(text).toContain("Kappa is not defined");
  });
});
