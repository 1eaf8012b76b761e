import type { Output } from "../../procedures/index.ts";
import { didYouMean } from "../document/index.ts";
import type { LivedLife } from "./columns.ts";
import type { Measure } from "./figure-plan.ts";

/** Columns that say which life it is. */
const KEYS = ["run_id", "seed", "child", "cell"];

/** The measures a word names: one, or one for each category; a sentence when it names none. */
export function measuresOf(
  columns: readonly Output<LivedLife>[],
  word: string,
): Measure[] | string {
  const [name = "", level] = word.split("=");
  const column = columns.find((one) => one.name === name);
  if (column === undefined) {
    const names = columns.map((one) => one.name);
    return `is "${word}"; it must be a column of the table of lives, or column=category.${didYouMean(name, names)}`;
  }
  if (column.text === true || KEYS.includes(name)) {
    return `is "${word}", which tells lives apart and measures nothing.`;
  }
  const { levels } = column;
  if (level === undefined)
    return levels === undefined
      ? [measure(column, undefined)]
      : levels.map((one) => measure(column, one));
  if (levels?.includes(level)) return [measure(column, level)];
  return levels === undefined
    ? `is "${word}", but ${name} is a number and has no categories.`
    : `is "${word}"; ${name} has the categories ${levels.join(", ")}.`;
}

function measure(
  { name, unit, meaning, range }: Output<LivedLife>,
  level: string | undefined,
): Measure {
  if (level === undefined) return { name, column: name, level, unit, meaning, range };
  return {
    name: `${name}=${level}`,
    column: name,
    level,
    unit: "",
    meaning: `${meaning} Share of ${level}.`,
    range: [0, 1],
  };
}
