import type { BatteryResult, ControlsResult, FindingResult } from "../../battery/index.ts";
import { fixed } from "../numbers.ts";
import { controlTitle, rivalLines, standingOf, standingText } from "./control-standing.ts";
import { hasChanged, verdictOfCell } from "./controls-section.ts";
import type { FailureTexts } from "./finding-section.ts";
import { intervalTallyText } from "./interval-tally.ts";
import { missingOf, missingTargetsOf, reasonOf } from "./missing.ts";
import { DOMAIN_ORDER, domainTitle, findingTitle } from "./names.ts";
import { BRACKETS, wordsOfTarget } from "./target-words.ts";
import { tallyText, type Verdict, verdictOf } from "./verdict.ts";

/** Passed, failed, not yet computed: one sentence. */
export function findingsCounts({ findings }: BatteryResult): string {
  return tallyText(findings);
}

const VERDICTS: readonly Verdict[] = ["passed", "failed", "not scored", "not yet computed"];

/** Findings by label and verdict, with what the run was. */
export function findingsSummary({
  findings,
  replicates,
  seed,
  version,
  lives,
}: BatteryResult): string {
  const rows = (["predicted", "calibrated", "arithmetic"] as const).map((label) => {
    const own = findings.filter((one) => one.label === label);
    return [label, ...VERDICTS.map((verdict) => countOf(own, verdict))];
  });
  const populations = Object.entries(lives).map(
    ([name, count]) => `${count.toLocaleString("en")} ${name}`,
  );
  return [
    tallyText(findings),
    "",
    intervalTallyText(findings),
    "",
    table(["findings", ...VERDICTS], rows),
    "",
    `bowlby ${version}, seed ${seed}, ${replicates} replicates; lives: ${populations.join(", ")}.`,
  ].join("\n");
}

/** One table for each domain, of every target of every finding that was computed. */
export function findingsTables({ findings }: BatteryResult): string {
  const computed = findings.filter((one) => verdictOf(one) !== "not yet computed");
  const domains = DOMAIN_ORDER.flatMap((domain) => {
    const own = computed.filter((one) => one.domain === domain);
    if (own.length === 0) return [];
    return [`### ${domainTitle(domain)}`, "", table(HEAD, own.flatMap(rowsOf)), ""];
  });
  return [
    `${BRACKETS} Shares are in per cent, means of replicates with their standard deviation; distances are from the middle of the interval, in half-widths; within ±1 passes.`,
    "",
    ...domains,
  ]
    .join("\n")
    .trimEnd();
}

const HEAD = [
  "finding",
  "target",
  "published",
  "simulated (sd)",
  "inside",
  "from the middle, half-widths",
  "verdict",
  "label",
];

function rowsOf(finding: FindingResult): string[][] {
  return finding.targets.map((target, i) => {
    const words = wordsOfTarget(finding, target);
    const verdict = words.verdict === "failed" ? "**failed**" : words.verdict;
    const name = i === 0 ? findingTitle(finding.id) : "";
    const { human, simulated, inside, distance, label } = words;
    return [name, words.name, human, simulated, inside, distance, verdict, label];
  });
}

/** A paragraph for each finding that fails. */
export function findingsFailures({ findings }: BatteryResult, failures: FailureTexts): string {
  const failed = findings.filter((one) => verdictOf(one) === "failed");
  if (failed.length === 0) return "No computed finding fails.";
  return failed
    .map(({ id, label }) => {
      const text = failures[id] ?? "Why it fails is not known yet.";
      return `**${findingTitle(id)}** (\`${id}\`, ${label}). ${text}`;
    })
    .join("\n\n");
}

/** What is not computed, and why. */
export function findingsMissing({ findings }: BatteryResult): string {
  const whole = missingOf(findings).map(
    (one) => `- **${findingTitle(one.id)}** (\`${one.id}\`). ${reasonOf(one)}`,
  );
  const parts = missingTargetsOf(findings).map(
    ({ finding, name, reason }) => `- ${findingTitle(finding.id)}: ${escaped(name)}. ${reason}`,
  );
  if (whole.length + parts.length === 0) return "Everything is computed.";
  const rest = parts.length === 0 ? [] : ["", "Parts of findings:", "", ...parts];
  return [...whole, ...rest].join("\n").trim();
}

/** How rivals stand; then a row for each finding, a column for the theory and each control. */
export function controlsTable(battery: BatteryResult, controls: ControlsResult): string {
  const [stands] = controls.controls;
  const rows = controls.findings.map((key) => {
    const label = battery.findings.find(({ id }) => id === key)?.label ?? "";
    const cells = controls.controls.map(({ cells: own }) => {
      const cell = own[key];
      const verdict = verdictOfCell(cell);
      const distance = typeof cell?.distance === "number" ? ` ${fixed(cell.distance, 1)}` : "";
      return hasChanged(cell, stands?.cells[key])
        ? `**${verdict}**${distance}`
        : `${verdict}${distance}`;
    });
    return [findingTitle(key), label, ...cells];
  });
  const passed = controls.controls.map((one) => standingText(standingOf(battery, one)));
  const rivals = rivalLines(battery, controls);
  return [
    ...rivals.map((line) => `- ${line}`),
    ...(rivals.length === 0 ? [] : [""]),
    table(
      ["finding", "label", ...controls.controls.map(controlTitle)],
      [...rows, ["passed, arithmetic apart", "", ...passed]],
    ),
    "",
    ...controls.controls.map((one) => `- ${controlTitle(one)}: ${one.what}`),
    "",
    "A verdict in bold is another than that of the theory as it stands; numbers are those of each finding's headline number, from the middle of the interval, in half-widths; within ±1 passes.",
  ].join("\n");
}

function countOf(findings: readonly FindingResult[], verdict: Verdict): string {
  return String(findings.filter((one) => verdictOf(one) === verdict).length);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(" | ")} |`;
  return [line(head), `|${" --- |".repeat(head.length)}`, ...rows.map(line)].join("\n");
}

/** A cell ends at a bar, and a tag is no text. */
function escaped(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("<", "&lt;");
}
