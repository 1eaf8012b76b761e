import type { FindingKey } from "../../literature/index.ts";

/**
 * Why a finding fails and what was tried, for every one that fails in docs/findings.json and for
 * no other; a test holds the two together.
 */
export const FAILURES: Readonly<Partial<Record<FindingKey, string>>> = {};
