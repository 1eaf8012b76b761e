import { armsOf, type Doses } from "../../src/population/index.ts";
import { CAREGIVER } from "../../src/procedures/index.ts";
import { columnsOf, liveChunk, planStudy, type StudyDocument } from "../../src/study/index.ts";

/** What is different from children of the community who are with their caregiver for nine months. */
export interface TrialDesign {
  readonly arms: Readonly<Record<string, Doses>>;
  readonly children: number;
  readonly days: number;
  readonly begins: number;
  /** For how long the programme holds; for good when not given. */
  readonly lasts?: number;
  readonly care?: Readonly<Record<string, number>>;
  readonly temperament?: Readonly<Record<string, number>>;
  readonly procedures?: StudyDocument["procedures"];
}

/** The same children in every arm: a column of numbers, arm by arm, in the order of the children. */
export function tried(design: TrialDesign): (column: string, arm: string) => number[] {
  const { arms, children, days, begins, lasts, care, temperament, procedures = [] } = design;
  const { shift, levels } = armsOf(arms, "programme", CAREGIVER);
  const plan = planStudy({
    bowlby: 1,
    title: "Tried",
    seeds: [4],
    people: { children, days, twins: true, ...(temperament && { temperament }) },
    household: [{ name: CAREGIVER, ...(care && { care }) }],
    changes: [
      {
        name: "programme",
        ageDays: begins,
        ...(lasts !== undefined && { days: lasts }),
        shift: { [CAREGIVER]: shift },
      },
    ],
    procedures,
    factors: { arm: { levels } },
  });
  if ("problems" in plan) throw new Error(plan.problems.map(({ said }) => said).join(" "));
  const lives = columnsOf(plan, liveChunk(plan, "tried", 0, plan.lives).tables.lives ?? "");
  return (column, arm) => {
    const values = lives.numbers[column];
    if (values === undefined) throw new Error(`There is no column "${column}".`);
    return [...values].filter((_, i) => lives.words.arm?.[i] === arm);
  };
}

/** Mean over children of what an arm has more than another. */
export function gain(
  of: (column: string, arm: string) => number[],
  column: string,
  arm: string,
  against = "control",
): number {
  const [one, other] = [of(column, arm), of(column, against)];
  return one.reduce((sum, value, i) => sum + value - (other[i] as number), 0) / one.length;
}
