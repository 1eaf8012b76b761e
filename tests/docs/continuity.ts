import type { CommunityContinuity } from "../phenomena/continuity.ts";
import { kept } from "./results.ts";

const NUMBERS = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;
const fixed = (value: number) => value.toLocaleString("en", NUMBERS).replace("-", "−");
const percent = (share: number) => `${Math.round(100 * share)} %`;

/** How scores of both reunions lie, scale by scale, as a test of the phenomena found it. */
export function continuityAsMarkdown(): string {
  const { scales } = JSON.parse(kept("docs/continuity.json")) as CommunityContinuity;
  const rows = scales.map(
    ({ scale, coder, reunions, peak, peakOfDimension: { point, low, high } }) => {
      const both = (of: (one: (typeof reunions)[number]) => string) => reunions.map(of).join(", ");
      const cells = [
        scale,
        coder,
        both(({ atLowest }) => percent(atLowest)),
        both(({ between }) => percent(between)),
        both(({ atHighest }) => percent(atHighest)),
        both(({ bimodality }) => fixed(bimodality)),
        fixed(peak),
        `${fixed(point)} [${fixed(low)}, ${fixed(high)}]`,
      ];
      return `| ${cells.join(" | ")} |`;
    },
  );
  return [
    "| scale, reunions 1 and 2 | coder | at 1 | between | at 7 | bimodality | peak of cuts | ... of a dimension [95 %] |",
    "|---|---|---|---|---|---|---|---|",
    ...rows,
  ].join("\n");
}
