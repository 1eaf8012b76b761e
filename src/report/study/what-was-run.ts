import type { StudyPlan, StudyResult } from "../../study/index.ts";
import { counted, short } from "../numbers.ts";

/** How many lives of how many days, in one sentence. */
export function livesOf({ seeds, children, cells, lives, twins, document }: StudyPlan): string {
  const parts = [
    counted(seeds.length, "seed", "seeds"),
    counted(children, "child", "children"),
    ...(cells.length > 1 ? [counted(cells.length, "cell", "cells")] : []),
  ];
  const whose =
    cells.length === 1
      ? ""
      : twins
        ? "; the same child lives in every cell (counterfactual twins: one child, with the same chance, in other circumstances; not siblings)"
        : "; every cell has children of its own";
  const rest = document.people.days === undefined ? " (until the last procedure)" : "";
  const days = daysOf({ document });
  return `${parts.join(" × ")} = ${counted(lives, "life", "lives")}${days === undefined ? "" : `, ${days} long`}${rest}${whose}.`;
}

/** How long lives are; undefined where a factor decides it. */
function daysOf({ document }: Pick<StudyPlan, "document">): string | undefined {
  const { people, procedures, factors = {} } = document;
  if (people.days !== undefined) return counted(people.days, "day", "days");
  const named = Object.entries(factors).flatMap(([name, { levels = {} }]) => [
    name,
    ...Object.values(levels).flatMap((sets) => Object.keys(sets)),
  ]);
  if (named.some((name) => name.endsWith(".ageDays"))) return undefined;
  return counted(Math.max(0, ...procedures.map(({ ageDays }) => ageDays)), "day", "days");
}

/** What was held at which age, and who came along. */
export function proceduresOf({ procedures, document, members }: StudyPlan): string {
  if (procedures.length === 0) return "No procedure was held.";
  const held = procedures.map(({ name, hold, with: companion }, i) => {
    const own = name === hold.replaceAll("-", "_") ? "" : ` (${name})`;
    const varied = document.factors?.[`${name}.ageDays`];
    const age = varied?.fixed ?? document.procedures[i]?.ageDays;
    const when =
      varied && varied.fixed === undefined ? "at an age that varies" : `at ${ageOf(age)}`;
    const whom = members.length > 1 ? `, with ${companion}` : "";
    return `${hold.replaceAll("-", " ")}${own} ${when}${whom}`;
  });
  const text = held.join("; ");
  return `Held: ${text}.`;
}

function ageOf(age: number | string | undefined): string {
  return typeof age === "number" ? counted(age, "day", "days") : String(age);
}

/** Which cells there are, in words. */
export function designOf({ design, cells, varied }: StudyPlan): string {
  if (varied.length === 0) return "no factor that varies between cells";
  const count = counted(cells.length, "cell", "cells");
  if (design === "grid") return `all combinations of the factors’ values, ${count}`;
  if ("latinHypercube" in design) return `Latin hypercube, ${count}`;
  if ("sobol" in design) return `Sobol’ sequence, ${count}`;
  if ("morris" in design) {
    const { trajectories, levels = 4 } = design.morris;
    return `Morris’s screening, ${trajectories} trajectories over ${levels} levels, ${count}`;
  }
  return `Sobol’ indices, ${design.sobolIndices.points} base points, ${count}`;
}

/** Seeds as they were given, or from the first to the last. */
export function seedsOf({ plan }: StudyResult): string {
  const { seeds } = plan;
  if (seeds.length <= 8) return seeds.map(short).join(", ");
  return `${seeds[0]} … ${seeds.at(-1)} (${seeds.length})`;
}
