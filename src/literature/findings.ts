import type { Finding, Target } from "./finding.ts";
import {
  adultFindings,
  infancyFindings,
  interactionFindings,
  milestoneFindings,
  relationFindings,
  riskFindings,
  strangeSituationFindings,
  therapyFindings,
} from "./findings/index.ts";

type Table = typeof strangeSituationFindings &
  typeof infancyFindings &
  typeof interactionFindings &
  typeof milestoneFindings &
  typeof riskFindings &
  typeof relationFindings &
  typeof adultFindings &
  typeof therapyFindings;

/** The key of a finding, like `ssp-abcd-distribution`; a misspelt one does not compile. */
export type FindingKey = keyof Table;

/** The names of the targets of one finding. */
export type TargetName<K extends FindingKey> = Table[K]["targets"][number]["name"];

/** Every published finding the model is held against, reproduced or not. */
export const findings: Readonly<Record<FindingKey, Finding>> = {
  ...strangeSituationFindings,
  ...infancyFindings,
  ...interactionFindings,
  ...milestoneFindings,
  ...riskFindings,
  ...relationFindings,
  ...adultFindings,
  ...therapyFindings,
};

/** One finding; a key that arrives as plain text at run time is checked too. */
export function finding(key: FindingKey): Finding {
  if (!Object.hasOwn(findings, key)) {
    throw new Error(
      `There is no finding "${key}"; allowed are: ${Object.keys(findings).join(", ")}. See src/literature/findings.ts.`,
    );
  }
  return findings[key];
}

/** One published number of a finding, by the name it has there. */
export function targetOf<K extends FindingKey>(key: K, name: TargetName<K>): Target {
  const { targets } = finding(key);
  const target = targets.find((one) => one.name === name);
  if (target === undefined) {
    const allowed = targets.map((one) => `"${one.name}"`).join(", ");
    throw new Error(
      `The finding "${key}" has no target "${name}"; allowed are: ${allowed}. See src/literature/findings.ts.`,
    );
  }
  return target;
}
