import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { runningInterval } from "../../src/numerics/index.ts";
import { renderReport } from "../../src/report/index.ts";
import { textsOf, verticalScale } from "./drawing.ts";
import { assetsOf, planOf, resultOf } from "./small-cohort.ts";

const cohort = resultOf(planOf(6), 0);
const { day } = cohort.summary;
const { document } = parseHTML(renderReport(cohort, assetsOf(""), []));
const drawingOf = (id: string) => {
  const svg = document.querySelector(`#day svg:has(#day-${id}-540-title)`);
  if (svg === null) throw new Error(`no drawing of ${id}`);
  return svg;
};

describe("a day by the clock", () => {
  const minutes = drawingOf("minutes");
  const bids = drawingOf("bids");

  it("titles its axes with their units, and n stands above", () => {
    expect(textsOf(minutes)).toEqual(
      expect.arrayContaining(["minutes per clock hour", "clock hour (h)", "night"]),
    );
    expect(textsOf(bids)).toEqual(
      expect.arrayContaining(["bids per clock hour", "clock hour (h)"]),
    );
    expect(document.querySelector("#day h3")?.textContent).toContain("6 children");
  });

  it("stacks what the summary has: upset, on it held, on it play", () => {
    const valueAt = verticalScale(minutes);
    const [, ...layers] = [...minutes.querySelectorAll('g[aria-label="rect"]')];
    const drawn = layers.map((layer) =>
      [...layer.querySelectorAll("rect")].map((bar) => {
        const [top, height] = ["y", "height"].map((name) => Number(bar.getAttribute(name)));
        return [valueAt((top ?? 0) + (height ?? 0)), valueAt(top ?? 0)];
      }),
    );
    const playful = day.hours.filter(({ play }) => play.mean > 0);
    expect(drawn.map((bars) => bars.length)).toEqual([24, 24, playful.length]);
    const noon = playful.findIndex(({ hour }) => hour === 12);
    const { upset, held, together } = day.hours[12] ?? playful[0] ?? {};
    const held12 = (upset?.mean ?? 9) + (held?.mean ?? 9);
    const edges = [drawn[0]?.[12], drawn[1]?.[12], drawn[2]?.[noon]].flat();
    [0, upset?.mean, upset?.mean, held12, held12, together?.mean].forEach((edge, i) => {
      expect(edges[i]).toBeCloseTo(edge ?? 9, 6);
    });
  });

  it("puts the 95 % interval of the mean through every dot", () => {
    const valueAt = verticalScale(bids);
    const dots = [...bids.querySelectorAll('g[aria-label="dot"] circle')];
    expect(dots).toHaveLength(24);
    const rules = [...bids.querySelectorAll('g[aria-label="rule"]')].at(-1);
    const [rule] = rules?.querySelectorAll("line") ?? [];
    const hour = day.hours.find(({ bids: account }) => account.m2 > 0);
    if (hour === undefined) throw new Error("no hour with a spread");
    const { high, point } = runningInterval(hour.bids);
    const ends = [rule?.getAttribute("y1"), rule?.getAttribute("y2")].map((y) =>
      valueAt(Number(y)),
    );
    expect(Math.max(...ends)).toBeCloseTo(high, 2);
    expect(valueAt(Number(dots[hour.hour]?.getAttribute("cy")))).toBeCloseTo(point, 2);
  });

  it("says what the intervals are, and its numbers to those who do not see it", () => {
    const caption = document.querySelector("#day figcaption")?.textContent;
    expect(caption).toContain("95 % interval of the mean of all three together");
    expect(caption).toContain("Student’s t, n = 6");
    const noon = day.hours[12]?.play.mean.toFixed(1);
    expect(minutes.querySelector("desc")?.textContent).toMatch(
      new RegExp(`12 to 13 o’clock: [\\d.]+ min upset and not held, .*${noon} min at play`),
    );
  });

  it("shades the night, also when bedtime is after midnight", () => {
    expect(minutes.querySelectorAll('g[aria-label="rect"]:first-of-type rect')).toHaveLength(2);
    const everyday = { ...cohort.plan.everyday, wakesAt: 14 };
    const late = renderReport({ ...cohort, plan: { ...cohort.plan, everyday } }, assetsOf(""), []);
    const svg = parseHTML(late).document.querySelector("#day .wide svg");
    expect(svg?.querySelectorAll('g[aria-label="rect"]:first-of-type rect')).toHaveLength(1);
  });
});

describe("a day in numbers", () => {
  const rows = [...document.querySelectorAll("#day-numbers tbody tr")].map((row) =>
    [...row.querySelectorAll("td")].map((cell) => cell.textContent),
  );

  it("gives mean, 95 % interval, unit and n", () => {
    const bids = runningInterval(day.bidsPerDay);
    const shown = [bids.point, Math.max(0, bids.low), bids.high].map((value) => value.toFixed(2));
    expect(rows[0]).toEqual([`${shown[0]} [${shown[1]}, ${shown[2]}]`, "a day", "6"]);
    expect(rows[1]?.[0]).toContain((100 * day.comfortedShare.mean).toFixed(1));
    expect(rows.map(([, unit]) => unit)).toEqual(["a day", "%", "h a day", "min a day", "%", "%"]);
  });

  it("has a dash and n = 0 for a share of nothing", () => {
    const nothing = { count: 0, mean: 0, m2: 0 };
    const summary = { ...cohort.summary, day: { ...day, matchedShare: nothing } };
    const page = parseHTML(renderReport({ ...cohort, summary }, assetsOf(""), [])).document;
    const row = [...page.querySelectorAll("#day-numbers tbody tr")][4];
    const cells = [...(row?.querySelectorAll("td") ?? [])].map((cell) => cell.textContent);
    expect(cells).toEqual(["–", "%", "0"]);
  });
});
