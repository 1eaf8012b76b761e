import { isPositiveDefinite, MOST_SOBOL_DIMENSIONS } from "../../numerics/index.ts";
import { assessments } from "../../procedures/index.ts";
import type { CorrelationEntry, FactorEntry, Problem, StudyDocument } from "../document/index.ts";
import {
  correlationMatrix,
  didYouMean,
  distributedIn,
  distributedPaths,
  everybodyIn,
  householdIn,
  type NamedQuantity,
  quantitiesOf,
  settingTables,
  unknownQuantity,
  valueAt,
} from "../document/index.ts";
import { checkChanges } from "./check-changes.ts";
import { checkFactors } from "./check-factors.ts";
import { columnName } from "./column-name.ts";
import type { StudyProcedure } from "./plan.ts";

/** What the parts of a document say about each other that cannot be. */
export function checkStudy(
  document: StudyDocument,
  members: readonly string[],
  procedures: readonly StudyProcedure[],
): Problem[] {
  // The stranger of a Strange Situation is a person of its own.
  const tables = ["system", "grown", "together", "everyday", "community"];
  const taken = ["temperament", "learner", "stranger", ...tables];
  const names = procedures.map(({ name }) => name);
  // A procedure may be called as its own table is: of the one there is an age, of the other the rest.
  const ownTable = (i: number) => assessments[(procedures[i] as StudyProcedure).hold].settings;
  const quantities = quantitiesOf(document);
  const changes = (document.changes ?? []).map(({ name }) => name);
  return [
    ...checkSeeds(document),
    ...checkDays(document),
    ...checkSettings(document, quantities),
    ...checkNames(members, taken, (i) => placeOfMember(document, i)),
    ...checkNames(changes, [...taken, ...members, ...names], (i) => ["changes", i, "name"]),
    ...checkChanges(document, members),
    ...checkNames(names, [...taken, ...members], (i) => ["procedures", i], ownTable),
    ...checkCompanions(document, members),
    ...checkFactors(document, quantities),
    ...checkSpreads(document, quantities),
    ...checkDesign(document),
    ...checkCorrelations(document, quantities),
  ];
}

/** Where the member of this number is named. */
function placeOfMember(document: StudyDocument, i: number): Problem["path"] {
  const { length } = householdIn(document);
  if (i < length) return ["household", i, "name"];
  const name = everybodyIn(document)[i]?.name;
  const change = (document.changes ?? []).findIndex(({ join = [] }) =>
    join.some((one) => one.name === name),
  );
  return ["changes", change, "join"];
}

/** A distribution of which most would be put at the end of the range was not meant. */
function checkSpreads(
  document: StudyDocument,
  quantities: ReadonlyMap<string, NamedQuantity>,
): Problem[] {
  return distributedIn(document).flatMap(({ path, distribution, at }) => {
    const quantity = quantities.get(path);
    if (quantity === undefined) return [];
    const [low, high] = quantity.declaration.range;
    const median = valueAt(distribution, 0);
    if (median >= low && median <= high) return [];
    const said = `has the median ${median}, outside the range of ${path}, ${low} to ${high}: half of the children would be at its end.`;
    return [{ path: at, said }];
  });
}

function checkSeeds({ seeds }: StudyDocument): Problem[] {
  if ("base" in seeds) {
    if (seeds.base <= Number.MAX_SAFE_INTEGER - (seeds.count - 1)) return [];
    return [{ path: ["seeds", "base"], said: `is ${seeds.base}; seeds must stay below 2^53.` }];
  }
  const places = new Map<number, number>();
  return seeds.flatMap((seed, i) => {
    if (!places.has(seed)) places.set(seed, i);
    if (places.get(seed) === i) return [];
    return [{ path: ["seeds", i], said: `is ${seed}, which stands there already.` }];
  });
}

/** What a program hands over has not been read, so that a misspelt quantity would be as if not said. */
function checkSettings(
  { settings = {} }: StudyDocument,
  quantities: ReadonlyMap<string, NamedQuantity>,
): Problem[] {
  return Object.entries(settings).flatMap(([table, values]) =>
    Object.keys(values)
      .filter((name) => !quantities.has(`${table}.${name}`))
      .map((name) => unknownQuantity(`${table}.${name}`, ["settings", table, name], quantities)),
  );
}

function checkDays({ people, procedures }: StudyDocument): Problem[] {
  if (procedures.length > 0 || people.days !== undefined) return [];
  return [{ path: ["people", "days"], said: "is missing; without procedures it must be given." }];
}

/** Names that would be the same in columns, too. */
function checkNames(
  names: readonly string[],
  others: readonly string[],
  pathOf: (i: number) => Problem["path"],
  ownTable: (i: number) => string | undefined = () => undefined,
): Problem[] {
  const columns = names.map(columnName);
  const taken = others.map(columnName);
  return columns.flatMap((column, i) => {
    const name = names[i] as string;
    const table = Object.hasOwn(settingTables, name) && name !== ownTable(i);
    if (!table && !taken.includes(column) && columns.indexOf(column) === i) return [];
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

/** Designs other than a grid fill ranges. */
function checkDesign({ design = "grid", factors = {}, people }: StudyDocument): Problem[] {
  const entries = Object.entries(factors);
  if (design === "grid") {
    return entries.flatMap(([name, { from, steps }]) => {
      if (from === undefined || steps !== undefined) return [];
      return [
        { path: ["factors", name], said: "has from and to; in a grid it must also have steps." },
      ];
    });
  }
  const [kind = ""] = Object.keys(design);
  if (!entries.some(([, { from }]) => from !== undefined)) {
    return [{ path: ["design"], said: `is ${kind}, which needs a factor with from and to.` }];
  }
  const screening = "morris" in design || "sobolIndices" in design;
  const own = screening && people.twins === false;
  return [
    ...(own ? [{ path: ["people", "twins"], said: notTwins(kind) }] : []),
    ...checkNumbers(design, entries),
    ...(screening ? entries.flatMap((entry) => checkRange(kind, entry)) : []),
  ];
}

/** Other children in every cell would themselves make cells differ. */
function notTwins(kind: string): string {
  return `is false; ${kind} needs the same children in every cell, or it would take what differs between children for what the factors do.`;
}

/** How many points, levels and factors a design can have. */
function checkNumbers(
  design: Exclude<StudyDocument["design"], "grid" | undefined>,
  entries: readonly [string, FactorEntry][],
): Problem[] {
  const { length } = entries.filter(([, { fixed, drawn }]) => (fixed ?? drawn) === undefined);
  const most = "sobolIndices" in design ? MOST_SOBOL_DIMENSIONS / 2 : MOST_SOBOL_DIMENSIONS;
  if (("sobol" in design || "sobolIndices" in design) && length > most) {
    const [kind] = Object.keys(design);
    return [{ path: ["factors"], said: `are ${length}; ${kind} can have at most ${most}.` }];
  }
  if ("morris" in design && (design.morris.levels ?? 4) % 2 === 1) {
    const { levels = 4 } = design.morris;
    return [{ path: ["design", "morris", "levels"], said: `is ${levels}; it must be even.` }];
  }
  if (!("sobolIndices" in design)) return [];
  const { points } = design.sobolIndices;
  let power = 2;
  while (2 * power <= points) power *= 2;
  if (power === points) return [];
  const path = ["design", "sobolIndices", "points"];
  const near = `such as ${power} or ${2 * power}`;
  return [{ path, said: `is ${points}; it must be a power of two, ${near}.` }];
}

function checkRange(kind: string, [name, { values, levels }]: [string, FactorEntry]): Problem[] {
  if (values === undefined && levels === undefined) return [];
  const said = `has ${values ? "values" : "levels"}; ${kind} needs from and to, fixed or drawn.`;
  return [{ path: ["factors", name], said }];
}

function checkCorrelations(
  document: StudyDocument,
  quantities: ReadonlyMap<string, NamedQuantity>,
): Problem[] {
  const { correlations = [] } = document;
  const paths = [...distributedPaths(document)];
  const wrong = [
    ...correlations.flatMap(({ between }, i) =>
      between.flatMap((path, side): Problem[] => {
        const at = ["correlations", i, "between", side];
        if (!quantities.has(path)) return [unknownQuantity(path, at, quantities)];
        if (paths.includes(path)) return [];
        return [
          { path: at, said: `is "${path}", which is not given as a distribution; give it one.` },
        ];
      }),
    ),
    ...checkPairs(correlations),
  ];
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

function checkPairs(correlations: readonly CorrelationEntry[]): Problem[] {
  const seen = new Set<string>();
  return correlations.flatMap(({ between }, i) => {
    const path = ["correlations", i, "between"];
    if (between[0] === between[1]) {
      return [{ path, said: `is "${between[0]}" twice; it must be two quantities.` }];
    }
    const pair = between.toSorted().join(" and ");
    if (seen.size < seen.add(pair).size) return [];
    return [{ path, said: `is ${pair}, which stands there already.` }];
  });
}
