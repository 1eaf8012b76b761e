import type { FindingResult } from "../../../src/battery/index.ts";
import type { Verdict } from "../../../src/report/index.ts";
import { type Codec, type Field, field, numberBetween, oneOf } from "../../address/index.ts";
import type { RerunSize } from "../../worker/index.ts";

export const VERDICTS = [
  "passed",
  "failed",
  "not scored",
  "not yet computed",
] as const satisfies readonly Verdict[];
export const LABELS = ["predicted", "calibrated", "arithmetic"] as const;
export const SIZES = ["quick", "control"] as const satisfies readonly RerunSize[];
export const THEORY = "as-it-stands";

const anyText: Codec<string> = { read: (text) => text, write: (value) => value };

export const about: Field<string> = field("about", "", anyText);
export const verdict: Field<Verdict | ""> = field("verdict", "", oneOf([...VERDICTS, ""]));
export const label: Field<FindingResult["label"] | ""> = field("label", "", oneOf([...LABELS, ""]));
export const domain: Field<string> = field("domain", "", anyText);
/** How many findings somebody expected to pass; −1 before anything was said. */
export const guess: Field<number> = field("guess", -1, numberBetween(-1, 99, 1));
export const seed: Field<number> = field("seed", 1, numberBetween(0, 999_999, 1));
export const size: Field<RerunSize> = field("size", "quick", oneOf(SIZES));
export const theory: Field<string> = field("theory", THEORY, anyText);
