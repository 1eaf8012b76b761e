import { describe, expect, it } from "vitest";
import type { Seen } from "../../worker/index.ts";
import { courseOf, secureBy, shareIn } from "./tally.ts";

const seen = (code: Seen["code"], autonomous?: boolean): Seen => ({ code, autonomous });
const many = (n: number, family: readonly Seen[]) => Array.from({ length: n }, () => family);

describe("families that were lived", () => {
  const lived = [
    ...many(30, [seen("B", true), seen("B")]),
    ...many(10, [seen("A", true), seen("D")]),
    ...many(20, [seen("C", false), seen("B")]),
  ];

  it("have shares by generation", () => {
    expect(shareIn(lived, 0, "B")).toMatchObject({ point: 0.5, n: 60 });
    expect(shareIn(lived, 1, "B").point).toBeCloseTo(50 / 60, 12);
  });

  it("have children by their parent's state of mind; the first generation has no parent", () => {
    expect(secureBy(lived, true)).toMatchObject({ point: 0.75, n: 40 });
    expect(secureBy(lived, false)).toMatchObject({ point: 1, n: 20 });
  });

  it("have a course only beyond chance", () => {
    expect(courseOf(lived)).toBe("more");
    expect(courseOf(lived.map((family) => family.toReversed()))).toBe("less");
    expect(courseOf(lived.slice(29, 33))).toBe("same");
  });
});
