import { cite, targetOf } from "../../literature/index.ts";
import type { Interval } from "../../numerics/index.ts";
import {
  type CohortPlan,
  type CohortSummary,
  classShare,
  organisedShare,
} from "../../population/index.ts";
import { DISCLAIMER } from "../disclaimer.ts";

const FOUR_WAY = [
  ["A", "avoidant", "avoidant, all samples 4-way"],
  ["B", "secure", "secure, all samples 4-way"],
  ["C", "resistant", "resistant, all samples 4-way"],
  ["D", "disorganised", "disorganized, all samples 4-way"],
] as const;

const THREE_WAY = [
  ["A", "avoidant", "avoidant, 3-way"],
  ["B", "secure", "secure, 3-way"],
  ["C", "resistant", "resistant, 3-way"],
] as const;

/** The result as a table for people, with published shares beside it. */
export function textOf(version: string, plan: CohortPlan, summary: CohortSummary): string {
  const who = plan.care === undefined ? "caregivers of the community" : "one given caregiver";
  const learner = plan.learner === "bid-response" ? "" : `, learner ${plan.learner}`;
  const lines = [
    `bowlby ${version} · ${summary.children} ${summary.children === 1 ? "child" : "children"}, ${who}, seed ${plan.seed}${learner}`,
    "",
    row("", "simulated, 95 % interval", "published, 20,720 infants"),
    ...FOUR_WAY.map(([letter, name, target]) =>
      row(`${letter} ${name}`, share(classShare(summary, letter)), published(target)),
    ),
    "",
    row("without D", "simulated, 95 % interval", "published, community"),
    ...THREE_WAY.map(([letter, name, target]) =>
      row(`${letter} ${name}`, share(organisedShare(summary, letter)), published(target)),
    ),
    "",
    `Published: ${cite("madigan2023")}; without D: ${cite("vanIJzendoornKroonenberg1988")}`,
  ];
  if (plan.care !== undefined) {
    lines.push("Published shares are of communities, not of children of this one caregiver.");
  }
  return [...lines, DISCLAIMER, ""].join("\n");
}

function row(name: string, simulated: string, real: string): string {
  return `  ${name.padEnd(16)}${simulated.padEnd(28)}${real}`;
}

function share({ point, low, high }: Interval): string {
  const percent = (value: number) => `${(100 * value).toFixed(0)}`;
  return `${percent(point).padStart(3)} %  [${percent(low)}, ${percent(high)}]`;
}

function published(name: Parameters<typeof targetOf<"ssp-abcd-distribution">>[1]): string {
  const { point } = targetOf("ssp-abcd-distribution", name);
  return point === null ? "–" : `${(100 * point).toFixed(1).padStart(5)} %`;
}
