import type { BatteryResult, FindingResult } from "../../battery/index.ts";
import {
  BRACKETS,
  DOMAIN_ORDER,
  domainTitle,
  findingTitle,
  intervalTallyText,
  missingOf,
  missingTargetsOf,
  reasonOf,
  tallyText,
  verdictOf,
  wordsOfTarget,
} from "../../report/index.ts";
import { DISCLAIMER } from "../disclaimer.ts";
import { wrapped } from "../wrapped.ts";

/** Columns of a terminal that are used. */
const WIDTH = 100;
const GAP = 2;
const INDENT = "    ";
const HEAD = ["target", "published", "simulated", "in", "dist", "verdict", "label"];
/** Names of targets are not broken into less, though a line may then be too long. */
const LEAST_NAME = 12;
/** Columns of words go to the left. */
const WORDS: readonly number[] = [0, 5, 6];

/**
 * The battery for a terminal, at most 100 columns wide unless numbers are absurdly long: by domain
 * every computed finding with its targets, then the counts, then what was not computed.
 */
export function batteryText(result: BatteryResult): string {
  const { version, seed, replicates, quick, findings, learner } = result;
  const computed = findings.filter((one) => verdictOf(one) !== "not yet computed");
  const widths = widthsOf(computed);
  const domains = DOMAIN_ORDER.flatMap((domain) => {
    const own = computed.filter((one) => one.domain === domain);
    if (own.length === 0) return [];
    return ["", domainTitle(domain), ...own.flatMap((one) => findingLines(one, widths))];
  });
  const rough = quick ? " · a quick look: verdicts near an edge may change" : "";
  return [
    ...prose(
      `bowlby ${version} · published findings, looked for · seed ${seed} · ${replicates} replicates · ${learner}${rough}`,
    ),
    "",
    ...(computed.length === 0 ? [] : tableLines([HEAD], widths)),
    ...domains,
    "",
    ...prose(tallyText(findings)),
    ...(computed.length === 0 ? [] : [...prose(intervalTallyText(findings)), ...prose(KEY)]),
    ...missingLines(findings),
    "",
    DISCLAIMER,
    "",
  ].join("\n");
}

const KEY = `${BRACKETS} simulated: mean over replicates (sd); in: share of replicates inside the published interval or the project's band, or in which the order holds; dist: from the middle of the interval, in half-widths; within ±1 passes.`;

function findingLines(finding: FindingResult, widths: readonly number[]): string[] {
  const { id, label } = finding;
  const heading = `  ${id}  ${findingTitle(id)}: ${verdictOf(finding)}, ${label}`;
  return [heading, ...tableLines(rowsOf(finding), widths)];
}

function rowsOf(finding: FindingResult): string[][] {
  return finding.targets.map((target) => {
    const words = wordsOfTarget(finding, target);
    const verdict = words.verdict === "not yet computed" ? "–" : words.verdict;
    const cells = [words.human, words.simulated, words.inside, words.distance];
    return [words.name, ...cells.map(narrow), verdict, words.label];
  });
}

/** The simulated column is short of room, and a terminal breaks no line at a blank. */
function narrow(cell: string): string {
  return cell.replaceAll("\u00a0months", " mo").replaceAll("\u00a0", " ");
}

/** As wide as the longest cell; names of targets take what is left, and are broken. */
function widthsOf(findings: readonly FindingResult[]): number[] {
  const rows = [HEAD, ...findings.flatMap(rowsOf)];
  const widths = HEAD.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  const others = widths.slice(1).reduce((sum, width) => sum + width + GAP, INDENT.length);
  widths[0] = Math.min(widths[0] ?? 0, Math.max(LEAST_NAME, WIDTH - others));
  return widths;
}

function tableLines(rows: readonly string[][], widths: readonly number[]): string[] {
  return rows.flatMap(([name = "", ...cells]) => {
    const [first = "", ...rest] = wrapped(name, widths[0] ?? 0);
    const line = [first, ...cells].map((cell, i) => {
      const width = widths[i] ?? 0;
      return WORDS.includes(i) ? cell.padEnd(width) : cell.padStart(width);
    });
    const whole = `${INDENT}${line.join(" ".repeat(GAP))}`.trimEnd();
    return [whole, ...rest.map((part) => `${INDENT}  ${part}`)];
  });
}

function missingLines(findings: readonly FindingResult[]): string[] {
  const whole = missingOf(findings).map((one) => `${one.id}: ${reasonOf(one)}`);
  const parts = missingTargetsOf(findings).map(
    ({ finding, name, reason }) => `${finding.id}, ${name}: ${reason}`,
  );
  if (whole.length + parts.length === 0) return [];
  const lines = [...whole, ...parts].flatMap((text) =>
    wrapped(text, WIDTH - 4).map((line, i) => (i === 0 ? `  ${line}` : `    ${line}`)),
  );
  return ["", "Not computed:", ...lines];
}

function prose(text: string): string[] {
  return wrapped(text, WIDTH);
}
