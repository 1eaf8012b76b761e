import {
  type Columns,
  type PopulationName,
  populations,
  Sample,
  type Samples,
  type Variant,
} from "../../src/battery/index.ts";
import { openStream, type Stream, uniform } from "../../src/numerics/index.ts";
import {
  columnName,
  lifeColumns,
  readStudy,
  type StudyPlan,
  studyText,
} from "../../src/study/index.ts";

/** Columns of as many lives as the longest has cells. */
export function columnsOf(
  numbers: Readonly<Record<string, readonly number[]>>,
  words: Readonly<Record<string, readonly string[]>> = {},
): Columns {
  const all = [...Object.values(numbers), ...Object.values(words)];
  return {
    lives: Math.max(...all.map(({ length }) => length)),
    numbers: Object.fromEntries(
      Object.entries(numbers).map(([name, cells]) => [name, Float64Array.from(cells)]),
    ),
    words,
  };
}

/** Everybody of one population, as a finding is handed them. */
export function samplesOf(name: PopulationName, columns: Columns): Samples {
  return { [name]: Sample.all(columns) } as Partial<Samples> as Samples;
}

/** The study of a population as `bowlby validate` reads it. */
export function planOf(name: PopulationName, children: number, variant: Variant): StudyPlan {
  return readStudy(studyText(populations[name].study(children, 1, variant)), name).plan;
}

/**
 * Lives nobody lived: every column that the study of a population leaves behind, and no other, with
 * cells by chance. Factors have their levels in turn.
 */
export function anyLives(name: PopulationName, children: number, variant: Variant): Columns {
  const plan = planOf(name, children, variant);
  const chance = openStream(1, 0, `any lives of ${name}`);
  const levels = new Map(plan.varied.map((one) => [columnName(one.name), one.choices ?? []]));
  const numbers: Record<string, number[]> = {};
  const words: Record<string, string[]> = {};
  const cells = <T>(of: (row: number) => T) => Array.from({ length: plan.lives }, (_, i) => of(i));
  for (const { name: column, text, levels: codes, range = [0.1, 2] } of lifeColumns(plan)) {
    const choices = levels.get(column);
    const pick = (from: readonly unknown[]) => from[Math.floor(uniform(chance) * from.length)];
    if (text === true && column.endsWith("_readings")) words[column] = cells(() => series(chance));
    else if (text === true) words[column] = cells(String);
    else if (codes !== undefined) words[column] = cells(() => pick(codes) as string);
    else if (column === "child") numbers[column] = cells((row) => row % children);
    else if (choices) numbers[column] = cells((row) => Number(choices[row % choices.length]));
    else {
      const [low, high] = range;
      numbers[column] = cells(() => low + uniform(chance) * (high - low));
    }
  }
  return columnsOf(numbers, words);
}

/** Readings one after the other, as many as the longest course has. */
function series(chance: Stream): string {
  return Array.from({ length: 53 }, () => uniform(chance).toFixed(3)).join(" ");
}
