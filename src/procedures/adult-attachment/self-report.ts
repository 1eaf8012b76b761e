import type { AdultStanding, Grown } from "../../model/index.ts";
import { normal, type Stream } from "../../numerics/index.ts";
import type { AdultAttachmentSettings } from "./settings.ts";

/** Which of three paragraphs somebody says is most like itself, after `hazanShaver1987`. */
export const STYLES = ["secure", "avoidant", "anxious", "undecided"] as const;
export type Style = (typeof STYLES)[number];

/** What somebody says of itself. */
export interface SelfReport {
  /** As it says, logits. */
  readonly anxiety: number;
  readonly avoidance: number;
  readonly style: Style;
}

/**
 * Somebody says of itself how anxious and avoidant it is, of people in general or of a partner, and
 * which of three paragraphs is most like it. It is wrong about itself:
 *
 *     x = anxiety − b_x + sd_r z₁,   v = avoidance − b_v + sd_r z₂                 (14.6)
 *
 * Secure where both are below 0, anxious and avoidant where one is not. Whom neither spares is in none
 * of the paragraphs, and undecided.
 */
export function reportOneself(
  { anxiety, avoidance }: AdultStanding,
  chance: Stream,
  { selfReportError }: AdultAttachmentSettings,
  { anxietyBorder, avoidanceBorder }: Grown,
): SelfReport {
  const said = {
    anxiety: anxiety + selfReportError * normal(chance),
    avoidance: avoidance + selfReportError * normal(chance),
  };
  const style = styleOf(said.anxiety >= anxietyBorder, said.avoidance >= avoidanceBorder);
  return { ...said, style };
}

function styleOf(anxious: boolean, avoidant: boolean): Style {
  if (anxious && avoidant) return "undecided";
  if (anxious) return "anxious";
  return avoidant ? "avoidant" : "secure";
}
