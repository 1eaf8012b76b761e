import type { Interval } from "../../numerics/index.ts";
import {
  LEAST_LIVES,
  MOST_PEOPLE,
  type PeopleNeeded,
  type TrialArm,
  trueDifference,
} from "../../study/index.ts";
import { DISCLAIMER } from "../disclaimer.ts";
import { comparisonAt, type TrialFound } from "./found.ts";

const HEAD = [
  "people",
  "arm:control",
  "power [95 %]",
  "estimate (SD)",
  "bias",
  "wrong sign",
  "if found",
];

/** A table for each arm, and how many people it would take. */
export function textOf({ folder, rows, settings, sizes, needed }: TrialFound): string {
  const [control, ...others] = rows.arms as [TrialArm, ...TrialArm[]];
  const { trials, seed, power, missing } = settings;
  const what = rows.test === "shares" ? "share" : "mean";
  const lines = [
    `${rows.outcome.name} (${what}) in "${folder}"; ${trials} trials of each size, seed ${seed}`,
    `lives: ${rows.arms.map(({ name, people }) => `${name} ${people.length}`).join(", ")}`,
    `those who leave: ${leftText(settings)}${missing}`,
  ];
  others.forEach((arm, place) => {
    const truth = trueDifference(arm, control);
    lines.push("", `${arm.name} − ${control.name}: ${signed(truth)} in all lives`);
    const table = sizes.map((size) => {
      const {
        power: found,
        estimate,
        spread,
        bias,
        wrongSign,
        whenFound,
      } = comparisonAt(size, place);
      return [
        `${size.n}`,
        `${size.sizes[place + 1]}:${size.sizes[0]}`,
        intervalText(found),
        `${signed(estimate.point)} (${plain(spread)})`,
        signed(bias),
        plain(wrongSign.point),
        signed(whenFound),
      ];
    });
    lines.push(...aligned([HEAD, ...table]));
    const people = neededText(needed[place]);
    lines.push(`people in these two arms for a power of ${power}: ${people}`);
  });
  return `${[...lines, "", DISCLAIMER].join("\n")}\n`;
}

function leftText({ asked, dropOut }: TrialFound["settings"]): string {
  if (asked.leaves !== undefined) return `${asked.leaves}, `;
  return dropOut === 0 ? "nobody, " : `${dropOut} by chance, `;
}

/** How many people it takes, and how unsure that is. */
export function neededText(needed: PeopleNeeded | undefined): string {
  if (needed === undefined) return "–";
  const { point, low, high } = needed;
  if (Number.isNaN(point)) {
    return `not told: an arm has fewer than ${LEAST_LIVES} lives that were measured`;
  }
  const people = (n: number) => (Number.isFinite(n) ? `${n}` : `more than ${MOST_PEOPLE}`);
  if (low === Number.POSITIVE_INFINITY) return people(point);
  return `${people(point)}; other lives could say ${people(low)} to ${people(high)} (95 %)`;
}

function intervalText({ point, low, high }: Interval): string {
  return `${plain(point)} [${plain(low)}, ${plain(high)}]`;
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = HEAD.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows.map((row) => row.map((cell, i) => cell.padStart(widths[i] as number)).join("  "));
}

function plain(value: number): string {
  return Number.isNaN(value) ? "–" : value.toFixed(3);
}

function signed(value: number): string {
  if (Number.isNaN(value)) return "–";
  const text = Math.abs(value).toFixed(3);
  if (Number(text) === 0) return text;
  return value < 0 ? `−${text}` : `+${text}`;
}
