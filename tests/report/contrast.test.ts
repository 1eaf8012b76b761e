import { expect, test } from "vitest";
import { STUDY_STYLE } from "../../src/report/study/style.ts";
import { PAGE_STYLE } from "../../src/report/style.ts";

/** Relative luminance and contrast as WCAG 2 defines them. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const DARK = "@media (prefers-color-scheme:dark)";

/** What a style says in the dark, and nothing after it. */
function darkOf(style: string): string {
  const [, dark = ""] = style.split(DARK);
  return dark.slice(0, dark.indexOf("}}") + 1);
}

function tokens(css: string): Record<string, string> {
  const found = [...css.matchAll(/--([\w-]+):(#[0-9a-f]{3,6})[;}]/g)];
  const full = (hex: string) => (hex.length === 4 ? hex.replace(/[^#]/g, "$&$&") : hex);
  return Object.fromEntries(found.reverse().map(([, name, hex = ""]) => [name, full(hex)]));
}

const TEXT = [
  ...["card", "paper", "shade", "notice", "floor"].map((ground) => ["ink", ground]),
  ...["card", "paper", "floor"].map((ground) => ["muted", ground]),
  ...["accent", "child", "figure-published", "code-a", "code-b", "code-c", "code-d"].map(
    (colour) => [colour, "card"],
  ),
  ["on-accent", "accent"],
] as const;
const SHAPES = [
  ...["child", "caregiver", "stranger"].map((colour) => [colour, "floor"]),
  ...["figure-simulated", "figure-published", "day-upset", "day-held", "caregiver", "stranger"].map(
    (one) => [one, "card"],
  ),
] as const;

test.each([
  ["light", tokens(PAGE_STYLE)],
  ["dark", tokens(darkOf(PAGE_STYLE))],
])("in the %s, text has a contrast of 4.5 and shapes of 3", (_, colours) => {
  const ratio = ([a = "", b = ""]: readonly string[]) =>
    contrast(colours[a] ?? "", colours[b] ?? "");
  expect(TEXT.filter((pair) => !(ratio(pair) >= 4.5))).toEqual([]);
  expect(SHAPES.filter((pair) => !(ratio(pair) >= 3))).toEqual([]);
});

test("contrast is that of the standard", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 10);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

test.each([
  ["light", PAGE_STYLE, STUDY_STYLE],
  ["dark", darkOf(PAGE_STYLE), darkOf(STUDY_STYLE)],
])("in the %s, every series of a study can be read on its card", (_, page, study) => {
  const card = tokens(page).card ?? "";
  const series = Object.entries(tokens(study)).filter(([name]) => name.startsWith("series-"));
  expect(series).toHaveLength(6);
  expect(series.filter(([, colour]) => !(contrast(colour, card) >= 4.5))).toEqual([]);
});
