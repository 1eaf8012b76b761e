import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import type { CohortResult, Tape } from "../../src/population/index.ts";
import { renderReport } from "../../src/report/index.ts";
import { unbalanced } from "./balance.ts";
import { assetsOf, declared, empty, small } from "./small-cohort.ts";

const assets = assetsOf('document.title = "<&>";\n');
const page = renderReport(small, assets, declared);
const { document } = parseHTML(page);

describe("the page", () => {
  it("opens and closes every element", () => {
    expect(unbalanced("<p><b>x</p></b>")).not.toEqual([]);
    expect(unbalanced(page)).toEqual([]);
    expect(document.querySelectorAll("main section").length).toBeGreaterThanOrEqual(5);
  });

  it("says in its header and its footer what it is", () => {
    const line = "A model's output, not a measurement of a person, not a diagnostic device.";
    expect(document.querySelector("header")?.textContent).toContain(line);
    expect(document.querySelector("footer")?.textContent).toContain(line);
    expect(page.split(line)).toHaveLength(3);
  });

  it("is the same for the same result", () => {
    expect(renderReport(small, assets, declared)).toBe(page);
  });

  it("gives every element a name of its own, and refers to names there are", () => {
    const ids = [...document.querySelectorAll("[id]")].map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
    const named = ["aria-labelledby", "aria-describedby"].flatMap((name) =>
      [...document.querySelectorAll(`[${name}]`)].map((one) => one.getAttribute(name)),
    );
    const linked = [...document.querySelectorAll('a[href^="#"]')].map((one) =>
      one.getAttribute("href")?.slice(1),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(linked.length).toBeGreaterThanOrEqual(5);
    expect([...named, ...linked].filter((id) => !ids.includes(id ?? ""))).toEqual([]);
  });
});

describe("the page on its own", () => {
  it("loads nothing: every address is in the page or is data", () => {
    const addresses = [...document.querySelectorAll("*")].flatMap((one) =>
      ["src", "href", "srcset", "action", "data", "poster"].flatMap(
        (name) => one.getAttribute(name) ?? [],
      ),
    );
    expect(addresses.length).toBeGreaterThan(5);
    expect(addresses.filter((one) => !/^(?:#|data:)/.test(one))).toEqual([]);
    const styles = [...document.querySelectorAll("style")].map((one) => one.textContent).join("");
    expect(styles).not.toMatch(/url\(|@import/);
  });

  it("allows one script, by the hash of its exact text, and no other", () => {
    const policy = document
      .querySelector('meta[http-equiv="Content-Security-Policy"]')
      ?.getAttribute("content");
    const [, script = ""] = /<script>([\s\S]*?)<\/script>/.exec(page) ?? [];
    expect(script).toBe(assets.script);
    const { scriptHash } = assetsOf(script);
    expect(policy?.split("; ")).toEqual([
      "default-src 'none'",
      `script-src 'sha256-${scriptHash}'`,
      "style-src 'unsafe-inline'",
      "img-src data:",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    // The policy must come before anything it is to hold for.
    expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.indexOf("<style>"));
  });

  it("has no inline handlers", () => {
    const handlers = [...document.querySelectorAll("*")].flatMap((one) =>
      [...one.attributes].map(({ name }) => name).filter((name) => name.startsWith("on")),
    );
    expect(handlers).toEqual([]);
  });

  it.each(["</script>", "<!-- x", "a\r\nb"])("refuses a script with %j", (script) => {
    expect(() => renderReport(small, assetsOf(script), declared)).toThrow(
      "would not give back unchanged",
    );
  });

  it("refuses a hash that would break the policy", () => {
    const scriptHash = "'unsafe-inline'";
    expect(() => renderReport(small, { script: "", scriptHash }, [])).toThrow(
      `scriptHash is "'unsafe-inline'"`,
    );
  });
});

/** Text that would become markup, leave an attribute, or leave the data block. */
const HOSTILE = `"'><img src=x onerror=alert(1)></script><script>alert(2)</script>&amp;`;

function hostile(): CohortResult {
  const [tape] = small.tapes as [Tape, ...Tape[]];
  const { record } = tape;
  const log = {
    ...record.log,
    events: record.log.events.map((event) => ({ ...event, target: HOSTILE })),
  };
  return {
    ...small,
    version: HOSTILE,
    command: HOSTILE,
    summary: {
      ...small.summary,
      episodes: small.summary.episodes.map((one) => ({ ...one, episode: HOSTILE })),
    },
    tapes: [{ ...tape, record: { ...record, log } }],
  };
}

describe("hostile text", () => {
  const quantity = {
    symbol: HOSTILE,
    unit: HOSTILE,
    range: [0, 1] as const,
    start: 0,
    meaning: HOSTILE,
    standing: "assumed" as const,
    basis: HOSTILE,
    works: [],
  };
  const attacked = renderReport(hostile(), assets, [
    { title: HOSTILE, declarations: { [HOSTILE]: quantity }, values: {} },
  ]);
  const parsed = parseHTML(attacked).document;

  it("stays text", () => {
    expect(parsed.querySelectorAll("img, [onerror]")).toHaveLength(0);
    expect(parsed.querySelectorAll("script")).toHaveLength(2);
    expect(unbalanced(attacked)).toEqual([]);
    expect(parsed.querySelector("#command")?.textContent).toBe(HOSTILE);
    expect(parsed.querySelector("footer")?.textContent).toContain(HOSTILE);
    expect(parsed.querySelector("#by-episode tbody th")?.textContent).toBe(HOSTILE);
    const cells = [...parsed.querySelectorAll(".parameters tbody td")];
    expect(cells.filter((cell) => cell.textContent === HOSTILE)).toHaveLength(4);
  });

  it("comes through the data block unchanged", () => {
    const data = JSON.parse(parsed.querySelector("#replay-data")?.textContent ?? "");
    const words = data.recordings[0].child.map((act: { words: string }) => act.words);
    expect(words.some((one: string) => one.includes(HOSTILE))).toBe(true);
  });
});

describe("a result without children or tapes", () => {
  const bare = renderReport(empty, assets, []);
  const { textContent: text = "" } = parseHTML(bare).document.querySelector("main") ?? {};

  it("says so in every section instead of showing nothing, or NaN", () => {
    expect(text).toContain("No child was simulated, so there is nothing to count");
    expect(text).toContain("No tape was kept");
    expect(text).toContain("No tape was coded");
    expect(text).toContain("there is no episode to describe");
    expect(text).toContain("nobody grew up");
    expect(text).toContain("no day was lived");
    expect(text).toContain("there is no twin");
    expect(text).toContain("The declarations were not handed to this report");
    expect(bare).not.toMatch(/NaN|undefined|Infinity|\[object/);
    expect(page).not.toMatch(/NaN|undefined|Infinity|\[object/);
  });
});
