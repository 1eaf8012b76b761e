import { expect, test } from "vitest";
import { byCorner, cornerOf, mostResistant } from "./corner.ts";
import { NONE } from "./tally.ts";

const AT = [-2, 0, 2];
const homes = AT.flatMap((attentiveness) =>
  AT.map((availability) => ({ availability, attentiveness })),
);

test("homes on a border are in no corner, all others in one", () => {
  const corners = homes.map(cornerOf);
  expect(corners.filter((one) => one === undefined)).toHaveLength(5);
  expect(new Set(corners).size).toBe(5);
  expect(cornerOf({ availability: 2, attentiveness: -2 })).toBe("often_less");
});

test("the corner with the largest share is named, however many children it has", () => {
  const counts = homes.map((home) => {
    const corner = cornerOf(home);
    if (corner === "often_less") return { A: 0, B: 1, C: 3, D: 0 };
    return corner === undefined ? { ...NONE, C: 90 } : { A: 0, B: 30, C: 10, D: 0 };
  });
  const corners = byCorner(homes, counts);
  expect(corners.often_less).toEqual({ A: 0, B: 1, C: 3, D: 0 });
  expect(mostResistant(corners)).toEqual(["often_less"]);
  expect(
    mostResistant(
      byCorner(
        homes,
        homes.map(() => NONE),
      ),
    ),
  ).toEqual([]);
});
