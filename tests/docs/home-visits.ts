import Papa from "papaparse";
import { type FindingKey, finding, type TargetName, targetOf } from "../../src/literature/index.ts";
import { correlation, type Interval } from "../../src/numerics/index.ts";
import { type HomeRating, reliabilityOf } from "../../src/procedures/index.ts";
import { kept } from "./results.ts";

/** The kept output of examples/home-visits.mjs, by column; a test holds it equal to the program. */
const { data } = Papa.parse<Record<string, string>>(kept("examples/home-visits.csv").trim(), {
  header: true,
});

const column = (name: string) => data.map((row) => Number(row[name]));
const coded = (name: string) => data.map((row) => (row.classification === name ? 1 : 0));

const homes = data.map((row) => {
  const rated = (by: string): HomeRating => ({
    sensitivity: Number(row[`sensitivity_${by}`]),
    secureBase: Number(row[`secure_base_${by}`]),
  });
  return {
    visits: [
      { coders: [rated("1a"), rated("1b")] },
      { coders: [rated("2a"), rated("2b")] },
    ] as const,
  };
});

/** Mean over visits and coders, by child. */
const meanOf = (scale: keyof HomeRating) =>
  homes.map(({ visits }) => {
    const ratings = visits.flatMap(({ coders }) => coders.map((rating) => rating[scale]));
    return ratings.reduce((sum, one) => sum + one, 0) / ratings.length;
  });

/** r without its leading zero, as the field writes it. */
function written(r: number): string {
  return r.toFixed(2).replace("-", "−").replace("0.", ".");
}

function withInterval({ point, low, high }: Interval): string {
  return `${written(point)} (${written(low)} to ${written(high)})`;
}

function published<K extends FindingKey>(key: K, target: TargetName<K>): string {
  const { point } = targetOf(key, target);
  return `${written(point ?? Number.NaN)} | ${key}, ${finding(key).use}`;
}

export function homesAsCount(): string {
  return `${data.length}`;
}

/** Homes in which a frightening act was seen. */
export function frightenedHomesAsCount(): string {
  return `${column("frightening_acts").filter((acts) => acts > 0).length}`;
}

/** Reliabilities of the two ratings. */
export function homeReliabilitiesAsMarkdown(): string {
  const { sensitivity, secureBase } = reliabilityOf(homes);
  const retest = published("home-vs-lab-measures", "AQS retest").split(" | ")[0];
  return [
    "| r | sensitivity | secure-base score |",
    "|---|---|---|",
    `| two coders, same visit | ${withInterval(sensitivity.coders)} | ${withInterval(secureBase.coders)} |`,
    `| two visits, each the mean of its coders | ${withInterval(sensitivity.visits)} | ${withInterval(secureBase.visits)}; published retest ${retest} |`,
    `| the observation, by Spearman and Brown | ${written(sensitivity.observation)} | ${written(secureBase.observation)} |`,
  ].join("\n");
}

/** Observed sensitivity beside what it observes, and beside the class in the Strange Situation. */
export function observedSensitivityAsMarkdown(): string {
  const truth = column("true_sensitivity");
  const observed = meanOf("sensitivity");
  const rows = [
    ["B", published("sensitivity-security-r", "SSP, non-clinical, observational (1997)")],
    ["A", published("sensitivity-insecure-ordering", "avoidant")],
    ["C", published("sensitivity-insecure-ordering", "resistant")],
    ["D", published("sensitivity-insecure-ordering", "disorganized")],
  ] as const;
  return [
    "| r with | true sensitivity | seen with a reliability of .25 to .5 | observed sensitivity | published | finding |",
    "|---|---|---|---|---|---|",
    `| true sensitivity | 1 | .50 to .71 | ${withInterval(correlation(truth, observed))} | – | – |`,
    ...rows.map(([name, said]) => {
      const r = correlation(truth, coded(name));
      const seen = [0.25, 0.5].map((share) => written(r.point * Math.sqrt(share))).join(" to ");
      return `| ${name} | ${withInterval(r)} | ${seen} | ${withInterval(correlation(observed, coded(name)))} | ${said} |`;
    }),
  ].join("\n");
}

/** The secure-base score and frightening acts beside what they have been compared with. */
export function homeScoreAsMarkdown(): string {
  const score = meanOf("secureBase");
  const rows = [
    [
      "secure-base score × B",
      correlation(score, coded("B")),
      published("home-vs-lab-measures", "AQS x SSP"),
    ],
    [
      "secure-base score × observed sensitivity",
      correlation(score, meanOf("sensitivity")),
      published("home-vs-lab-measures", "AQS x sensitivity"),
    ],
    [
      "secure-base score × reactivity",
      correlation(score, column("reactivity")),
      published("home-vs-lab-measures", "AQS x temperament"),
    ],
    [
      "frightening acts seen × D",
      correlation(column("frightening_acts"), coded("D")),
      published("frightening-to-d", "r"),
    ],
  ] as const;
  return [
    "| r | here | published | finding |",
    "|---|---|---|---|",
    ...rows.map(([name, r, said]) => `| ${name} | ${withInterval(r)} | ${said} |`),
  ].join("\n");
}
