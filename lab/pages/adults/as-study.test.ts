import { expect, test } from "vitest";
import { readStudy } from "../../../src/study/index.ts";
import { adult, type ChildhoodAsked } from "../../worker/adult.ts";
import { adultAsStudy } from "./as-study.ts";

const HARD: ChildhoodAsked = { seed: 1, availability: -1.5, attentiveness: 1.4 };
const KIND: ChildhoodAsked = { seed: 1, availability: 2.4, attentiveness: 1.5 };

test("who was rebuffed stands apart from people, and the other parent is another matter", () => {
  const told: number[] = [];
  const [hard, kind] = [adult(HARD, (done, of) => told.push(done / of)), adult(KIND, () => {})];
  expect(hard.general.label).toBe("dismissing");
  expect(kind.general.label).toBe("secure");
  const [caregiver, other] = hard.figures;
  expect(other?.place.avoidance).toBeLessThan((caregiver?.place.avoidance ?? 0) - 0.5);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
});

test("the childhood, copied, is a study with this one in it", () => {
  const { plan } = readStudy(adultAsStudy(HARD), "copied.yaml");
  expect(plan.document.factors?.["caregiver.attentiveness"]?.values).toContain(1.4);
  expect(plan.document.procedures[0]?.hold).toBe("adult-attachment");
});
