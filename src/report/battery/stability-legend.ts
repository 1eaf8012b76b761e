import { dot, type Markish, text } from "@observablehq/plot";
import type { Risk } from "./stability-points.ts";

/** How samples and lives of one risk are drawn. */
interface Look {
  readonly label: string;
  readonly symbol: "circle" | "triangle";
  readonly dash: string;
  /** Whether the shape is open. */
  readonly paper: boolean;
}

/** Shape, place and dashes say the risk; colour says simulated or published. */
export const LOOKS: Readonly<Record<Risk, Look>> = {
  none: { label: "no social risk", symbol: "circle", dash: "none", paper: false },
  social: { label: "social risk", symbol: "triangle", dash: "6 3", paper: true },
};
export const RISKS: readonly Risk[] = ["none", "social"];

export const SIMULATED: string = "var(--figure-simulated, #d55e00)";
export const PUBLISHED: string = "var(--figure-published, #0072b2)";
export const PAPER: string = "var(--card, #fff)";

export const LEGEND_ROW: number = 18;
const WORDS = {
  text: String,
  textAnchor: "start",
  lineAnchor: "middle",
  fill: "currentColor",
} as const;
/** Shapes and their words above the frame: side by side, or where that is too wide, lines too. */
export function legend(wide: boolean): Markish[] {
  const rows = wide ? 1 : 4;
  const at = { frameAnchor: "top-left", fontWeight: 400 } as const;
  const placeOf = (entry: number) => ({
    dx: wide ? entry * 172 : 0,
    dy: (wide ? 0 : entry - rows + 1) * LEGEND_ROW - 18,
  });
  const published = RISKS.flatMap((risk, i): Markish[] => {
    const { label, symbol, paper } = LOOKS[risk];
    const { dx, dy } = placeOf(i);
    const fill = paper ? PAPER : PUBLISHED;
    const shape = { r: 4.5, symbol, fill, stroke: PUBLISHED, strokeWidth: 1.5 };
    return [
      dot([0], { ...at, ...shape, dx: dx + 4, dy }),
      text([`published, ${label}`], { ...at, ...WORDS, dx: dx + 16, dy }),
    ];
  });
  if (wide) return published;
  const simulated = RISKS.flatMap((risk, i): Markish[] => {
    const { dy } = placeOf(i + RISKS.length);
    const stroke = risk === "none" ? "—" : "--";
    return [
      text([stroke], { ...at, ...WORDS, dx: -2, dy, fill: SIMULATED, fontWeight: 700 }),
      text([endLabel(risk)], { ...at, ...WORDS, dx: 16, dy }),
    ];
  });
  return [...published, ...simulated];
}

export function endLabel(risk: Risk): string {
  return `simulated, ${LOOKS[risk].label}`;
}
