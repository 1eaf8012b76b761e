import { describe, expect, it, test } from "vitest";
import type { BatteryResult, TargetResult } from "../../src/battery/index.ts";
import { findings } from "../../src/literature/index.ts";
import { rowInHalfWidths, rowOnScale } from "../../src/report/battery/forest-row.ts";
import { AXES, metricOf } from "../../src/report/battery/metric.ts";
import { forestSvg, renderBatteryReport, wordsOfTarget } from "../../src/report/index.ts";
import { madeUpBattery, withFinding } from "./battery-result.ts";
import { textsOf } from "./drawing.ts";
import { documentIn } from "./study-result.ts";

const result = madeUpBattery();
const page = documentIn(renderBatteryReport(result));
const all = result.findings.flatMap((finding) =>
  finding.targets.map((target) => ({ finding, target })),
);
const numbers = all.filter(({ target }) => target.point !== null);
const overview = page.querySelector("#overview svg[width='860']") as Element;

describe("the overview", () => {
  it("has a row for every computed number with an interval, and says its verdict and label", () => {
    const rows = numbers.filter(({ target }) => target.ci95 !== null && target.simulated !== null);
    const words = textsOf(overview).filter((one) => /^(?:passed|failed|not scored), /.test(one));
    expect(rows.length).toBeGreaterThan(40);
    expect(words).toHaveLength(rows.length);
    const failed = rows.filter(({ target }) => target.passed === false).length;
    expect(words.filter((one) => one.startsWith("failed, "))).toHaveLength(failed);
  });

  it("puts what passes between −1 and 1, and what fails outside", () => {
    const rows = all.flatMap((one) => rowInHalfWidths(one) ?? []);
    const inside = (mean: number | undefined) => Math.abs(mean ?? Number.NaN) <= 1 + 1e-9;
    expect(
      rows.filter(({ verdict, simulated }) => (verdict === "passed") !== inside(simulated?.mean)),
    ).toEqual([]);
  });

  it("tells a mean beyond its axis by an arrow with the distance", () => {
    const beyond = textsOf(overview).filter((one) => /^(?:← )?−?\d+\.\d(?: →)?$/.test(one));
    const rows = all.flatMap((one) => rowInHalfWidths(one) ?? []);
    const far = rows.filter(({ simulated }) => Math.abs(simulated?.mean ?? 0) > 4);
    expect(far.length).toBeGreaterThan(2);
    expect(beyond).toHaveLength(far.length);
  });

  it("has arithmetic in the last place, set apart", () => {
    const texts = textsOf(overview);
    const apart = texts.indexOf("Set apart: arithmetic");
    const headings = texts.slice(0, apart + 1).filter((one) => !/[:,]/.test(one));
    expect(apart).toBeGreaterThan(0);
    expect(headings).toContain("The Strange Situation");
    expect(texts.filter((one) => one.endsWith(", arithmetic"))).toHaveLength(1);
  });

  it("is said to those who do not see it, with n", () => {
    const said = overview.querySelector("desc")?.textContent ?? "";
    expect(said).toMatch(
      /Frightening care and D: r \(r\): published 0\.34 \{0\.24, 0\.43\}; simulated .+, n = \d+ a replicate; failed; calibrated\./,
    );
  });
});

describe("the panels by scale", () => {
  const drawings = [...page.querySelectorAll("#numbers .wide svg")];

  it("show every number once, computed or not", () => {
    const names = drawings.flatMap((one) => [
      ...one.querySelectorAll('text[font-weight="600"], g[font-weight="600"] text'),
    ]);
    expect(drawings.length).toBeGreaterThan(15);
    const said = drawings.map((one) => one.querySelector("desc")?.textContent ?? "").join(" ");
    expect(said.match(/: published /g)).toHaveLength(numbers.length);
    expect(names.length).toBeGreaterThanOrEqual(numbers.length);
  });

  it("have one scale each, named below the axis", () => {
    const titles = drawings.map((one) => textsOf(one).filter((text) => known(text)));
    expect(titles.filter((some) => some.length !== 1)).toEqual([]);
  });

  it("have 0 on the axis where 0 means nothing, so that no difference looks larger than it is", () => {
    const without = drawings.filter((one) => {
      const ticks = [...one.querySelectorAll('g[aria-label="x-axis tick label"] text')];
      return !ticks.some((tick) => Number(tick.textContent?.replace("−", "-")) === 0);
    });
    const scales = without.flatMap((one) => textsOf(one).filter((text) => known(text)));
    expect(new Set(scales)).toEqual(new Set([AXES.months, AXES["scale points"]]));
  });

  it("draw shares in per cent and project bands dashed", () => {
    const finding = result.findings.find(({ id }) => id === "ssp-abcd-distribution");
    const [target] = finding?.targets ?? [];
    if (!finding || !target) throw new Error("The finding is gone.");
    expect(rowOnScale({ finding, target }).human).toEqual({
      point: 65,
      interval: [60, 70],
      band: true,
    });
    const dashed = drawings.map((one) => one.querySelectorAll("[stroke-dasharray='5 4']").length);
    expect(Math.max(...dashed)).toBeGreaterThan(0);
    const whole = drawings.filter((one) => one.innerHTML.includes("Reactivity and insecurity"));
    expect(
      whole.map((one) => one.querySelectorAll("[stroke-dasharray='5 4'] line").length),
    ).toEqual([0]);
  });

  function known(text: string): boolean {
    return (Object.values(AXES) as string[]).includes(text);
  }
});

test("passed and failed are told apart by shape, not by colour alone", () => {
  const draw = (passed: boolean) =>
    marksOf(withFinding("frightening-to-d", { targets: changed(passed) }));
  expect(draw(true)).not.toEqual(draw(false));
});

/** Shapes of the panel with one number, without their colours. */
function marksOf(battery: BatteryResult): string[] {
  const one = documentIn(renderBatteryReport(battery));
  const [svg] = [...one.querySelectorAll("#numbers .wide svg")].filter((drawing) =>
    drawing.innerHTML.includes("Frightening care and D"),
  );
  return [
    ...(svg?.querySelectorAll("g[aria-label='dot'] path, g[aria-label='dot'] circle") ?? []),
  ].map((path) => `${path.tagName} ${path.getAttribute("d") ?? ""}`);
}

function changed(passed: boolean): readonly TargetResult[] {
  const finding = result.findings.find(({ id }) => id === "frightening-to-d");
  return (finding?.targets ?? []).map((target) => ({ ...target, passed }));
}

describe("the scales", () => {
  it("are those the targets name where they name one", () => {
    const wrong = all.filter(({ finding, target: { name, point } }) => {
      const metric = metricOf(finding.id, name);
      if (point === null) return false;
      if (/, r$|^r\b/.test(name)) return metric !== "r";
      if (/, [dg]\b|^d /.test(name)) return metric !== "d";
      if (/months$/.test(name) && name.includes(", ")) return metric !== "months";
      return /kappa/.test(name) && metric !== "kappa";
    });
    expect(wrong.map(({ finding, target }) => `${finding.id}: ${target.name}`)).toEqual([]);
  });

  it("hold no share and no correlation beyond what there can be", () => {
    const beyond = Object.values(findings).flatMap(({ id, targets }) =>
      targets.filter(({ name, point }) => {
        const metric = metricOf(id as never, name);
        const most = metric === "share" || metric === "r" || metric === "kappa" ? 1 : 40;
        return point !== null && Math.abs(point) > most;
      }),
    );
    expect(beyond).toEqual([]);
  });
});

describe("a row of words", () => {
  const wordsOf = (id: string, name: string) => {
    const found = all.find(({ finding, target }) => finding.id === id && target.name === name);
    if (!found) throw new Error(`There is no ${name} of ${id}.`);
    return wordsOfTarget(found.finding, found.target);
  };

  it("has braces round a band of ours and brackets round an interval", () => {
    expect(wordsOf("sensitivity-security-r", "all caregivers").human).toBe("0.25 [0.22, 0.28]");
    expect(wordsOf("frightening-to-d", "r").human).toBe("0.34 {0.24, 0.43}");
    expect(wordsOf("repair-rate", "repaired by the next step").human).toMatch(/\{.+\}/);
  });

  it("has shares in per cent, ages in months, and no minus before nothing", () => {
    expect(wordsOf("attachment-onset", "share by 25-32 weeks").human).toMatch(
      /^50\.0 \[37\.7, 62\.3\]\s%$/,
    );
    expect(wordsOf("stranger-wariness-onset", "onset, months").human).toMatch(/\smonths$/);
    const heart = "HR reactivity to separation, g insecure vs secure";
    expect(wordsOf("avoidant-quiet-but-aroused", heart).human).toMatch(/^0\.00 /);
  });

  it("says nothing of replicates inside where there is no interval to be inside of", () => {
    expect(wordsOf("repair-rate", "repaired by the second step").inside).toBe("–");
    expect(wordsOf("repair-rate", "longer latency -> insecure").inside).not.toBe("–");
  });
});

describe("the figure as a file", () => {
  const svg = forestSvg(result) ?? "";

  it("stands alone: on white, with a legend, at most 800 px wide", () => {
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]* width="800"/);
    expect(svg).toContain("background:#fff");
    expect(svg).toContain("simulated mean and middle 95 % of replicates: passed");
    expect(svg).not.toContain("var(");
  });

  it("is none where nothing was computed", () => {
    const bare = all.map(({ finding }) => ({
      ...finding,
      targets: finding.targets.map((target) => ({ ...target, simulated: null, passed: null })),
    }));
    expect(forestSvg({ ...result, findings: bare })).toBeUndefined();
    expect(renderBatteryReport({ ...result, findings: bare })).toContain(
      "No number with an interval was computed.",
    );
  });
});
