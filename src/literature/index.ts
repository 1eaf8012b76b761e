export { cite } from "./cite.ts";
export type { Checked, Domain, Finding, Target } from "./finding.ts";
export { type FindingKey, finding, findings, type TargetName, targetOf } from "./findings.ts";
export type { Seen, Work } from "./work.ts";
export { type WorkKey, works } from "./works.ts";
