import { checkValue, ParameterError } from "../model/index.ts";
import { isPositiveDefinite } from "../numerics/index.ts";
import type { FactorEntry, StudyDocument } from "./document.ts";
import { correlationMatrix, distributedPaths } from "./draws.ts";
import { didYouMean } from "./likeness.ts";
import type { StudyProcedure } from "./plan.ts";
import { type Problem, valueText } from "./problem.ts";
import { type NamedQuantity, quantitiesOf, settingTables } from "./quantities.ts";
import { LEARNERS } from "./schema.ts";

/** What the parts of a document say about each other that cannot be. */
export function checkStudy(
  document: StudyDocument,
  members: readonly string[],
  procedures: readonly StudyProcedure[],
): Problem[] {
  const taken = ["temperament", "learner", ...Object.keys(settingTables)];
  const names = procedures.map(({ name }) => name);
  const quantities = quantitiesOf(members, names);
  return [
    ...checkNames(members, taken, (i) => ["household", i, "name"]),
    ...checkNames(names, [...taken, ...members], (i) => ["procedures", i]),
    ...checkCompanions(document, members),
    ...Object.entries(document.factors ?? {}).flatMap(([name, entry]) =>
      checkFactor(name, entry, quantities),
    ),
    ...checkDesign(document),
    ...checkCorrelations(document, quantities),
  ];
}

function checkNames(
  names: readonly string[],
  taken: readonly string[],
  pathOf: (i: number) => Problem["path"],
): Problem[] {
  return names.flatMap((name, i) => {
    if (!taken.includes(name) && names.indexOf(name) === i) return [];
    return [
      {
        path: pathOf(i),
        said: `is named "${name}", which something else is named already; give it a name of its own.`,
      },
    ];
  });
}

function checkCompanions({ procedures }: StudyDocument, members: readonly string[]): Problem[] {
  return procedures.flatMap((one, i) => {
    if (one.with === undefined || members.includes(one.with)) return [];
    return [
      {
        path: ["procedures", i, "with"],
        said: `is "${one.with}"; it must be one of the household: ${members.join(", ")}.${didYouMean(one.with, members)}`,
      },
    ];
  });
}

function checkFactor(
  name: string,
  entry: FactorEntry,
  quantities: ReadonlyMap<string, NamedQuantity>,
): Problem[] {
  const path = ["factors", name];
  if (entry.levels !== undefined) {
    return Object.entries(entry.levels).flatMap(([level, sets]) =>
      Object.entries(sets).flatMap(([quantity, value]) =>
        checkSetting(quantity, value, [...path, "levels", level, quantity], quantities),
      ),
    );
  }
  const { fixed, values = [], from, to, drawn } = entry;
  const given: [unknown, Problem["path"]][] = [
    ...values.map((value, i): [unknown, Problem["path"]] => [value, [...path, "values", i]]),
    [fixed, [...path, "fixed"]],
    [from, [...path, "from"]],
    [to, [...path, "to"]],
    [drawn, [...path, "drawn"]],
  ];
  const backwards =
    from !== undefined && to !== undefined && from >= to
      ? [{ path: [...path, "to"], said: `is ${to}; it must be more than from, ${from}.` }]
      : [];
  if (name !== "learner" && !quantities.has(name)) return [unknown(name, path, quantities)];
  return [
    ...given.flatMap(([value, at]) =>
      value === undefined ? [] : checkSetting(name, value, at, quantities),
    ),
    ...backwards,
  ];
}

function unknown(
  name: string,
  path: Problem["path"],
  quantities: ReadonlyMap<string, NamedQuantity>,
): Problem {
  const all = [...quantities.keys()];
  return {
    path,
    said: `is no quantity of this study.${didYouMean(name, all)} Quantities are named owner.name, owners here are ${owners(quantities)}; see docs/model.md#10-parameters. A factor with a name of its own needs levels.`,
  };
}

function owners(quantities: ReadonlyMap<string, NamedQuantity>): string {
  return [...new Set([...quantities.values()].map(({ owner }) => owner))].join(", ");
}

/** One value given to one quantity. */
function checkSetting(
  name: string,
  value: unknown,
  path: Problem["path"],
  quantities: ReadonlyMap<string, NamedQuantity>,
): Problem[] {
  if (name === "learner") {
    if (LEARNERS.some((one) => one === value)) return [];
    return [{ path, said: `is ${valueText(value)}; it must be one of ${LEARNERS.join(", ")}.` }];
  }
  const quantity = quantities.get(name);
  if (quantity === undefined) return [unknown(name, path, quantities)];
  if (typeof value === "object") {
    if (quantity.variesByChild) return [];
    return [
      {
        path,
        said: `is a distribution, but ${name} is the same for all children of a cell; give a number.`,
      },
    ];
  }
  return checkNumber(quantity, value, path);
}

function checkNumber(quantity: NamedQuantity, value: unknown, path: Problem["path"]): Problem[] {
  const { name, declaration } = quantity;
  if (typeof value !== "number") {
    return [{ path, said: `is ${valueText(value)}; it must be a number.` }];
  }
  if (name === "ageDays" && !Number.isInteger(value)) {
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

/** Designs other than a grid fill ranges. */
function checkDesign({ design = "grid", factors = {} }: StudyDocument): Problem[] {
  if (design === "grid") {
    return Object.entries(factors).flatMap(([name, { from, steps }]) => {
      if (from === undefined || steps !== undefined || name.endsWith("ageDays")) return [];
      return [
        { path: ["factors", name], said: "has from and to; in a grid it must also have steps." },
      ];
    });
  }
  const ranges = Object.values(factors).filter(({ from }) => from !== undefined);
  const [kind = ""] = Object.keys(design);
  if (ranges.length === 0) {
    return [{ path: ["design"], said: `is ${kind}, which needs a factor with from and to.` }];
  }
  const screening = "morris" in design || "sobolIndices" in design;
  if ("morris" in design && (design.morris.levels ?? 4) % 2 === 1) {
    return [
      {
        path: ["design", "morris", "levels"],
        said: `is ${design.morris.levels}; it must be even.`,
      },
    ];
  }
  if (!screening) return [];
  return Object.entries(factors).flatMap(([name, { values, levels }]) => {
    if (values === undefined && levels === undefined) return [];
    return [
      {
        path: ["factors", name],
        said: `has ${values ? "values" : "levels"}; ${kind} needs from and to, or fixed.`,
      },
    ];
  });
}

function checkCorrelations(
  document: StudyDocument,
  quantities: ReadonlyMap<string, NamedQuantity>,
): Problem[] {
  const { correlations = [] } = document;
  const paths = [...distributedPaths(document)];
  const wrong = correlations.flatMap(({ between }, i) =>
    between.flatMap((path, side): Problem[] => {
      const at = ["correlations", i, "between", side];
      if (!quantities.has(path)) return [unknown(path, at, quantities)];
      if (paths.includes(path)) return [];
      return [
        { path: at, said: `is "${path}", which is not given as a distribution; give it one.` },
      ];
    }),
  );
  if (wrong.length > 0 || correlations.length === 0) return wrong;
  const { length } = paths;
  if (isPositiveDefinite(correlationMatrix(paths, correlations), length, length)) return [];
  return [
    {
      path: ["correlations"],
      said: "cannot all hold together: no quantities are related like that (the matrix is not positive definite). Make them smaller.",
    },
  ];
}
