import type { Classification } from "../procedures/index.ts";

/** How a line is drawn: by colour, and by its dashes for those who do not see the colour. */
export interface Look {
  readonly colour: string;
  readonly dash: string;
  /** Width, px. */
  readonly weight: number;
}

/** Lines of the codes. The page sets the colours; alone, a drawing falls back on the light ones. */
export const CODE_LOOKS: Readonly<Record<Classification, Look>> = {
  A: { colour: "var(--code-a, #0068a3)", dash: "9 4", weight: 2 },
  B: { colour: "var(--code-b, #00704f)", dash: "none", weight: 2.5 },
  C: { colour: "var(--code-c, #b4541c)", dash: "2 3", weight: 2.5 },
  D: { colour: "var(--code-d, #8a3f8f)", dash: "9 3 2 3", weight: 2 },
};
