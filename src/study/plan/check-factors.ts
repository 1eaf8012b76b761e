import { checkValue, ParameterError } from "../../model/index.ts";
import type { FactorEntry, StudyDocument } from "../document/index.ts";
import {
  didYouMean,
  isWhole,
  LEARNERS,
  type NamedQuantity,
  type Problem,
  unknownQuantity,
  valueText,
} from "../document/index.ts";
import { columnName } from "./column-name.ts";

type Quantities = ReadonlyMap<string, NamedQuantity>;

/** What the factors of a document set that cannot be set. */
export function checkFactors({ factors = {} }: StudyDocument, quantities: Quantities): Problem[] {
  const entries = Object.entries(factors);
  return [
    ...entries.flatMap(([name, entry]) =>
      entry.levels === undefined
        ? checkFactor(name, entry, quantities)
        : checkLevels(name, entry.levels, quantities),
    ),
    ...checkSetOnce(entries),
  ];
}

function checkLevels(
  name: string,
  levels: NonNullable<FactorEntry["levels"]>,
  quantities: Quantities,
): Problem[] {
  return [
    ...checkOwnName(name, quantities),
    ...Object.entries(levels).flatMap(([level, sets]) =>
      Object.entries(sets).flatMap(([quantity, value]) =>
        checkSetting(quantity, value, ["factors", name, "levels", level, quantity], quantities),
      ),
    ),
  ];
}

function checkOwnName(name: string, quantities: Quantities): Problem[] {
  const path = ["factors", name];
  if (quantities.has(name) || name === "learner") {
    return [{ path, said: "is a quantity; a factor with levels needs a name of its own." }];
  }
  if (/^[A-Za-z][A-Za-z0-9_]{0,29}$/.test(name) && columnName(name) !== "size") return [];
  return [
    {
      path,
      said: 'has levels, so its name must be a letter, then letters, digits or _, at most 30, and not "size".',
    },
  ];
}

function checkFactor(name: string, entry: FactorEntry, quantities: Quantities): Problem[] {
  const path = ["factors", name];
  if (name !== "learner" && !quantities.has(name)) {
    const { said } = unknownQuantity(name, path, quantities);
    return [{ path, said: `${said} A factor with a name of its own needs levels.` }];
  }
  const { fixed, values = [], from, to, drawn } = entry;
  const given: [unknown, Problem["path"]][] = [
    ...values.map((value, i): [unknown, Problem["path"]] => [value, [...path, "values", i]]),
    [fixed, [...path, "fixed"]],
    [from, [...path, "from"]],
    [to, [...path, "to"]],
    [drawn, [...path, "drawn"]],
  ];
  return [
    ...given.flatMap(([value, at]) =>
      value === undefined ? [] : checkSetting(name, value, at, quantities),
    ),
    ...checkTwice(values, [...path, "values"]),
    ...checkSteps(name, entry, path),
  ];
}

function checkTwice(values: readonly unknown[], path: Problem["path"]): Problem[] {
  return values.flatMap((value, i) =>
    values.indexOf(value) === i
      ? []
      : [{ path: [...path, i], said: `is ${valueText(value)}, which stands there already.` }],
  );
}

function checkSteps(
  name: string,
  { from, to, steps = 2 }: FactorEntry,
  path: Problem["path"],
): Problem[] {
  if (from === undefined || to === undefined) return [];
  if (from >= to) {
    return [{ path: [...path, "to"], said: `is ${to}; it must be more than from, ${from}.` }];
  }
  if (!isWhole(name) || steps <= to - from + 1) return [];
  return [
    {
      path: [...path, "steps"],
      said: `is ${steps}; from ${from} to ${to} there are only ${to - from + 1} whole days.`,
    },
  ];
}

/** Two factors that set the same quantity: one of them would do nothing. */
function checkSetOnce(entries: readonly [string, FactorEntry][]): Problem[] {
  const setBy = new Map<string, string>();
  return entries.flatMap(([name, { levels }]) => {
    const sets = new Set(levels ? Object.values(levels).flatMap(Object.keys) : [name]);
    return [...sets].flatMap((quantity) => {
      const other = setBy.get(quantity);
      setBy.set(quantity, name);
      if (other === undefined) return [];
      return [
        {
          path: ["factors", name],
          said: `sets ${quantity}, which the factor ${other} sets too; only one of them can.`,
        },
      ];
    });
  });
}

/** One value given to one quantity. */
function checkSetting(
  name: string,
  value: unknown,
  path: Problem["path"],
  quantities: Quantities,
): Problem[] {
  if (name === "learner") {
    if (LEARNERS.some((one) => one === value)) return [];
    const like = typeof value === "string" ? didYouMean(value, LEARNERS) : "";
    return [
      { path, said: `is ${valueText(value)}; it must be one of ${LEARNERS.join(", ")}.${like}` },
    ];
  }
  const quantity = quantities.get(name);
  if (quantity === undefined) return [unknownQuantity(name, path, quantities)];
  if (typeof value !== "object") return checkNumber(quantity, value, path);
  if (quantity.variesByChild) return [];
  return [
    {
      path,
      said: `is a distribution, but ${name} is the same for all children of a cell; give a number.`,
    },
  ];
}

function checkNumber(quantity: NamedQuantity, value: unknown, path: Problem["path"]): Problem[] {
  const { name, declaration } = quantity;
  if (typeof value !== "number") {
    return [{ path, said: `is ${valueText(value)}; it must be a number.` }];
  }
  if (isWhole(quantity.path) && !Number.isInteger(value)) {
    return [{ path, said: `is ${value}; it must be a whole number of days.` }];
  }
  try {
    checkValue({ [name]: declaration }, name, value);
    return [];
  } catch (error) {
    if (!(error instanceof ParameterError)) throw error;
    return [{ path, said: `cannot be: ${error.message}` }];
  }
}
