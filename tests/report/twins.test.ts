import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { careDeclarations, valuesOf } from "../../src/model/index.ts";
import type { ChildRecord } from "../../src/population/index.ts";
import { renderReport } from "../../src/report/index.ts";
import { cornersOf, textsOf, verticalScale } from "./drawing.ts";
import { assetsOf, planOf, resultOf, small } from "./small-cohort.ts";

const { twins } = small;
if (twins === undefined) throw new Error("the small cohort has no twins");
const { rows, homes, crossed, tape } = twins;
const { document } = parseHTML(renderReport(small, assetsOf(""), []));
const lifeOf = (row: number, home: number): ChildRecord => {
  const life = rows[row]?.lives[home];
  if (life === undefined) throw new Error(`no life ${row}, ${home}`);
  return life;
};

describe("children by homes", () => {
  it("shows code and felt availability of every life, and marks the child's own home", () => {
    const table = [...document.querySelectorAll("#twin-grid tbody tr")];
    expect(table).toHaveLength(3);
    table.forEach((row, i) => {
      const cells = [...row.querySelectorAll("td")];
      cells.forEach((cell, home) => {
        const { coding, beliefs } = lifeOf(i, home);
        const own = home === i;
        expect(cell.textContent).toBe(
          `${coding.classification} ${beliefs.felt.toFixed(2)}${own ? "own home" : ""}`,
        );
      });
    });
  });

  it("says in the header whose home it is and what care there is", () => {
    const [, ...headers] = [...document.querySelectorAll("#twin-grid thead th")];
    headers.forEach((header, i) => {
      const { availability, attentiveness } = homes[i]?.care ?? {
        availability: 0,
        attentiveness: 0,
      };
      const number = (value: number) => value.toFixed(2).replace("-", "−");
      expect(header.textContent).toContain(`home of child ${homes[i]?.of}`);
      expect(header.textContent).toContain(
        `a* ${number(availability)}, w* ${number(attentiveness)}`,
      );
    });
    expect(document.querySelector("#twin-grid caption")?.textContent).toContain("in logit");
  });
});

describe("a child in two homes", () => {
  const drawings = [...document.querySelectorAll("#twins .wide svg")];

  it("is drawn on the same axes for both children, and for both homes", () => {
    expect(drawings).toHaveLength(4);
    const ticks = drawings.map((svg) =>
      [...svg.querySelectorAll('g[aria-label="y-axis tick label"] text')].map((t) => t.textContent),
    );
    expect(ticks[1]).toEqual(ticks[0]);
    expect(ticks[3]).toEqual(ticks[2]);
  });

  it("ends where the two lives ended, the line of the other home broken", () => {
    drawings.forEach((svg, i) => {
      const { row, home } = crossed[i % 2] ?? { row: 9, home: 9 };
      const quantity = i < 2 ? "felt" : "self";
      const valueAt = verticalScale(svg);
      const [own, other] = [...svg.querySelectorAll('g[aria-label="line"]')];
      const end = (line: Element | undefined) =>
        valueAt(cornersOf(line?.querySelector("path") ?? null).at(-1) ?? Number.NaN);
      expect(end(own)).toBeCloseTo(lifeOf(row, row).growth.at(-1)?.[quantity] ?? 9, 2);
      expect(end(other)).toBeCloseTo(lifeOf(row, home).growth.at(-1)?.[quantity] ?? 9, 2);
      expect(own?.getAttribute("stroke-dasharray")).toBeNull();
      expect(other?.getAttribute("stroke-dasharray")).toBe("7 4");
      const code = lifeOf(row, home).coding.classification;
      expect(textsOf(svg)).toEqual(expect.arrayContaining([`other, ${code}`, "age (days)"]));
    });
  });

  it("says that there is no band, because each line is one life", () => {
    const caption = document.querySelector("#twins figcaption")?.textContent;
    expect(caption).toContain("There is no band: each line is one life (n = 1)");
  });

  it("is compared in the Strange Situation, measure by measure", () => {
    const table = [...document.querySelectorAll("#twin-measures tbody tr")].map((line) =>
      [...line.querySelectorAll("td")].map((cell) => Number(cell.textContent?.replace("−", "-"))),
    );
    const cry = (life: ChildRecord) => 100 * (life.episodes[5]?.cryShare ?? 9);
    const { row, home } = crossed[0] ?? { row: 9, home: 9 };
    const [here, there] = [cry(lifeOf(row, row)), cry(lifeOf(row, home))];
    expect(table[0]?.slice(0, 2)).toEqual([Number(here.toFixed(1)), Number(there.toFixed(1))]);
    expect(table[0]?.[2]).toBeCloseTo(there - here, 1);
    const heart = ({ episodes }: ChildRecord, n: number) => episodes[n - 1]?.heartRate ?? 0;
    const own = lifeOf(row, row);
    const rise = (heart(own, 4) + heart(own, 6) + heart(own, 7)) / 3 - heart(own, 2);
    expect(table[4]?.[0]).toBeCloseTo(rise, 1);
  });

  it("can be watched: one more tape, labelled by child and home", () => {
    const labels = [...document.querySelectorAll(".tapes label")].map((one) => one.textContent);
    const { record, home } = tape;
    expect(labels).toHaveLength(4);
    expect(labels.at(-1)).toBe(
      `child ${record.child} in the home of child ${home?.of}, coded ${record.coding.classification}`,
    );
    const data = JSON.parse(document.querySelector("#replay-data")?.textContent ?? "");
    expect(data.recordings).toHaveLength(4);
    expect(data.recordings[3].arousal).toEqual(tape.frames.arousal);
    expect(document.querySelector('[data-tape="3"] h3')?.textContent).toContain("in the home of");
  });
});

describe("where all had the same caregiver", () => {
  const textOf = (care: Partial<ReturnType<typeof valuesOf<typeof careDeclarations>>>) => {
    const result = resultOf(planOf(1, care));
    const page = parseHTML(renderReport(result, assetsOf(""), [])).document;
    return page.querySelector("#twins")?.textContent ?? "";
  };

  it("the first child is compared with the community's central caregiver", () => {
    const text = textOf({ availability: -1 });
    expect(text).toContain("All children had the same caregiver, so the first child");
    expect(text).toContain("home of the central caregiver");
  });

  it("or a sentence says why there is nothing to compare", () => {
    expect(textOf(valuesOf(careDeclarations))).toContain("there is no other home to compare with");
  });
});
