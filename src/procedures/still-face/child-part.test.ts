import { expect, test } from "vitest";
import {
  careDeclarations,
  createCaregiver,
  createPerson,
  type SystemParameters,
  systemDeclarations,
  temperamentDeclarations,
  valuesOf,
} from "../../model/index.ts";
import { holdStillFace } from "./protocol.ts";
import { stillFaceDeclarations } from "./settings.ts";

const settings = valuesOf(stillFaceDeclarations);

test("a child too young to do its part is less in step, before the still face and after it", () => {
  const alone = valuesOf(systemDeclarations, { childPart: 1 });
  const inStep = (system: SystemParameters) => {
    const seconds = [0, 0, 0];
    for (let child = 0; child < 20; child++) {
      const person = createPerson(valuesOf(temperamentDeclarations), system, 100);
      const care = valuesOf(careDeclarations, { availability: 2, attentiveness: 1 });
      const caregiver = createCaregiver("caregiver", care);
      const { log } = holdStillFace(7, child, 0, person, caregiver, settings, system);
      for (const { episode, behavior, subject, start, stop } of log.events) {
        if (subject !== "caregiver" || behavior !== "play") continue;
        seconds[episode - 1] = (seconds[episode - 1] as number) + stop - start;
      }
    }
    return seconds as [number, number, number];
  };
  const [before, , after] = inStep(alone);
  const [usualBefore, , usualAfter] = inStep(valuesOf(systemDeclarations, { childPart: 0 }));
  expect(before).toBeLessThan(0.6 * usualBefore);
  expect(after).toBeLessThan(0.6 * usualAfter);
});
