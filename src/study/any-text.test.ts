import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changedStudy, RICH_STUDY, WORDS } from "../../tests/study-changes.ts";
import { complaint } from "../../tests/study-text.ts";
import { householdContradiction } from "../procedures/index.ts";
import { readStudy } from "./index.ts";
import { lifePlanOf } from "./lives/people.ts";
import { addressOf } from "./plan/address.ts";

describe("whatever is read is a study, or a StudyError tells why not:", () => {
  test("the study that is changed here", () => {
    expect(complaint(RICH_STUDY)).toBe("nothing");
  });

  test("any text", () => {
    const texts = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom(...WORDS, "\n", " ", "\n  ", ": "), maxLength: 200 }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(complaint(text)).toContain("See docs/studies.md.");
      }),
      { numRuns: 400 },
    );
  });

  test("any values", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(complaint(text)).toContain("See docs/studies.md.");
      }),
      { numRuns: 200 },
    );
  });

  test("a study with a few changes", () => {
    let read = 0;
    fc.assert(
      fc.property(changedStudy, (text) => {
        const message = complaint(text);
        if (message === "nothing") {
          read++;
          // What is read can be lived.
          const { plan } = readStudy(text, "study.yaml");
          const last = lifePlanOf(plan, addressOf(plan, plan.lives - 1));
          expect(householdContradiction(last.household)).toBeUndefined();
        } else expect(message).toMatch(/^study\.yaml:\d+(:\d+)?: .*[.?)]/s);
      }),
      { numRuns: 500 },
    );
    // Some changes are no mistakes: both sides of the sentence were seen.
    expect(read).toBeGreaterThan(15);
    expect(read).toBeLessThan(400);
  });
});
