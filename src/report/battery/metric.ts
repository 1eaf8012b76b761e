import type { FindingKey, TargetName } from "../../literature/index.ts";
import { fixed } from "../numbers.ts";

/** The scale a published number is on. Numbers on different scales share no axis. */
export type Metric =
  | "r"
  | "d"
  | "share"
  | "difference of shares"
  | "difference of correlations"
  | "kappa"
  | "months"
  | "scale points"
  | "alpha";

/** A finding's scale; where its targets are on several, those that differ from the first by name. */
type Scales<K extends FindingKey> =
  | Metric
  | readonly [Metric, Readonly<Partial<Record<TargetName<K>, Metric>>>];

const SCALES: { readonly [K in FindingKey]: Scales<K> } = {
  "ssp-abcd-distribution": "share",
  "mother-father-sex-null": "difference of shares",
  "ssp-episode-profile": "share",
  "temperament-resistance-not-avoidance": "d",
  "avoidant-quiet-but-aroused": "d",
  "sensitivity-security-r": "r",
  "sensitivity-insecure-ordering": "r",
  "frightening-to-d": "r",
  "home-vs-lab-measures": "r",
  "still-face-effect": "share",
  "repair-rate": "share",
  "matched-state-share": "share",
  "attachment-onset": "share",
  "multiple-attachment-cascade": "share",
  "separation-protest-curve": "months",
  "stranger-wariness-onset": "months",
  "protest-despair-detachment": "share",
  "institution-distribution": [
    "share",
    { "d insecure vs family-reared": "d", "d D vs family-reared": "d" },
  ],
  "maltreatment-security-d": ["d", { "D share in maltreated samples": "share" }],
  "sensitivity-intervention-causal": [
    "d",
    { "VIPP: parenting behaviour, r": "r", "VIPP: attachment security, r": "r" },
  ],
  "beip-foster-rct": "share",
  "d-prevention": "d",
  "support-buffers-irritable": [
    "difference of correlations",
    { "adolescent vs adult mothers, secure": "difference of shares" },
  ],
  "early-stability": ["r", { "4-way kappa": "kappa" }],
  "life-events-lawful-change": ["share", { "difference in change rate": "difference of shares" }],
  "long-run-asymptote": "r",
  "transmission-aai-ssp": "r",
  "transmission-gap-share": ["share", { "mentalization->security direct after sensitivity": "r" }],
  "unresolved-to-disorganized": "r",
  "two-parent-concordance": ["r", { "mean-level difference g (father lower)": "d" }],
  "caregiver-provider-security": "share",
  "adult-events-mostly-revert": "share",
  "adult-prototype-stability": "r",
  "adult-style-distribution": "share",
  "anxiety-conflict-avoidance-distance": "r",
  "ecr-norms": ["scale points", { alpha: "alpha", "latent shared variance over 3 weeks": "share" }],
  "alliance-attachment": "r",
  "rupture-repair-outcome": "r",
  "therapy-security-shift": "share",
};

/** The scale of one target of a finding. */
export function metricOf(finding: FindingKey, target: string): Metric {
  const scales: Metric | readonly [Metric, Readonly<Record<string, Metric>>] = SCALES[finding];
  if (typeof scales === "string") return scales;
  const [usual, others] = scales;
  return Object.hasOwn(others, target) ? (others[target] as Metric) : usual;
}

/** What stands below an axis, with its unit. */
export const AXES: Readonly<Record<Metric, string>> = {
  r: "correlation r",
  d: "standardised mean difference, d or g",
  share: "share (%)",
  "difference of shares": "difference of shares (percentage points)",
  "difference of correlations": "difference of correlations r",
  kappa: "agreement beyond chance, κ",
  months: "age (months)",
  "scale points": "mean on a scale from 1 to 7 (points)",
  alpha: "reliability α",
};

/** Whether 0 means that nothing is there: no correlation, no difference, nobody. */
export function meansNothingAtZero(metric: Metric): boolean {
  return metric !== "months" && metric !== "scale points";
}

/** Metrics that are written and drawn in hundredths. */
export function hundredths(metric: Metric): 1 | 100 {
  return metric === "share" || metric === "difference of shares" ? 100 : 1;
}

const DIGITS: Readonly<Partial<Record<Metric, number>>> = {
  share: 1,
  "difference of shares": 1,
  months: 1,
};

/** A number on its scale, as it is drawn: shares in per cent. */
export function metricText(metric: Metric, value: number): string {
  const text = fixed(value * hundredths(metric), DIGITS[metric] ?? 2);
  return /[1-9]/.test(text) ? text : text.replace("−", "");
}

/** What is written behind a number of this scale. */
export function unitOf(metric: Metric): string {
  if (metric === "months") return "\u00a0months";
  return hundredths(metric) === 100 ? "\u00a0%" : "";
}
