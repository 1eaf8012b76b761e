import { temperamentDeclarations } from "../../../src/model/index.ts";
import { CAREGIVER, everydayDeclarations } from "../../../src/procedures/index.ts";
import { type MemberEntry, type StudyDocument, studyText } from "../../../src/study/index.ts";
import { CAREGIVER_TAPE, SECOND, SECOND_TAPE } from "../../worker/growing-plan.ts";
import type { Growing, GrowingHome } from "../../worker/tasks.ts";

const CHILDREN = 100;
const NAMES = ["A", "B"] as const;
const BEDTIME = everydayDeclarations.wakingHours.start;

/**
 * The two homes as a study of counterfactual twins for the terminal. A figure that is at home in
 * one of them only is known in the other, too, but never there: the household of a study is one.
 */
export function growingAsStudy({ seed, homes }: Growing): string {
  const second = homes.find((home) => home.second !== undefined)?.second;
  const household: MemberEntry[] = [{ name: CAREGIVER, nights: 1, otherwise: "centre" }];
  const procedures: StudyDocument["procedures"][number][] = [
    { hold: "strange-situation", ageDays: CAREGIVER_TAPE, with: CAREGIVER },
  ];
  if (second !== undefined) {
    const { from, care } = second;
    const hours: [number, number] = [from, BEDTIME];
    household.push({ name: SECOND, hours, nights: 0, care, otherwise: "centre" });
    const name = "with_second";
    procedures.push({ hold: "strange-situation", ageDays: SECOND_TAPE, with: SECOND, name });
  }
  const isInOne = homes.some((home) => home.second === undefined) && second !== undefined;
  const levels = NAMES.map((name, i) => [name, levelOf(homes[i] as GrowingHome, isInOne)]);
  return studyText({
    bowlby: 1,
    title: "The same children in two homes",
    description: isInOne
      ? "The second figure is at home in one of the homes; in the other it is never there."
      : "Seed and number decide all of a child's chance: rows of one child differ by the home.",
    seeds: [seed],
    people: {
      children: CHILDREN,
      twins: true,
      temperament: { reactivity: temperamentDeclarations.reactivity.start },
    },
    household,
    procedures,
    factors: { home: { levels: Object.fromEntries(levels) } },
    outputs: { tables: ["lives", "growth"] },
  });
}

function levelOf({ care, second }: GrowingHome, isInOne: boolean): Record<string, number> {
  const level = Object.entries(care).map(([name, value]) => [`${CAREGIVER}.${name}`, value]);
  if (!isInOne) return Object.fromEntries(level);
  return Object.fromEntries([...level, [`${SECOND}.from`, second?.from ?? BEDTIME]]);
}
