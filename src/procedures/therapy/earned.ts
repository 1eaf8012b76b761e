import type { Grown } from "../../model/index.ts";
import type { Reading } from "./reading.ts";
import type { TherapySettings } from "./settings.ts";

/**
 * Whether security was earned (S54): a client did not read as secure before, does at the end, and later
 * under stress; and where it lay beyond a border of the plane it came so far back (`reliableFall`) that
 * crossing is more than a step over a line, as clinically significant change is read
 * (`jacobsonTruax1991`). A read-out, which causes nothing.
 *
 * @returns undefined for a rival learner, who cannot be read so
 */
export function hasEarnedSecurity(
  before: Reading,
  end: Reading,
  later: Reading,
  { reliableFall }: Pick<TherapySettings, "reliableFall">,
  { anxietyBorder, avoidanceBorder }: Pick<Grown, "anxietyBorder" | "avoidanceBorder">,
): boolean | undefined {
  if (before.secure === undefined) return undefined;
  if (before.secure || !end.secure || !later.secureUnderStress) return false;
  const came = (from: number, to: number, border: number) =>
    from < border || from - to >= reliableFall;
  return (
    came(before.standing.anxiety, end.standing.anxiety, anxietyBorder) &&
    came(before.standing.avoidance, end.standing.avoidance, avoidanceBorder)
  );
}
