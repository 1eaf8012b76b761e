import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { absent, why } from "../chromium.ts";
import { type OpenLab, openLab } from "./open-lab.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** What the menu leads to; a page that is new is tested by being there. */
const PAGES = [
  ...["nursery", "growing", "development"],
  ...["figures", "homes", "programmes"],
  ...["separation", "life", "generations"],
  ...["adults", "relationships", "couple", "apart", "pairing", "therapy"],
  ...["population", "trial", "survival", "findings", "theory"],
];

describe.skipIf(absent)(`every page of the lab${why}`, () => {
  let lab: OpenLab;
  let page: Page;
  beforeAll(async () => {
    lab = await openLab();
  });
  afterAll(() => lab.close());
  afterEach(async () => {
    await page.close();
    expect(lab.complaints.splice(0)).toEqual([]);
  });

  it("is in the menu", async () => {
    page = await lab.open("");
    await page.locator("nav .group-pages a").first().waitFor();
    const links = await page
      .locator("nav .group-pages a")
      .evaluateAll((all) => all.map((one) => one.getAttribute("href")));
    expect(links).toEqual(PAGES.map((name) => `#/${name}`));
  });

  it("is told apart from one that is not there", async () => {
    page = await lab.open("#/nothing-here");
    await page.getByText("There is no such page").waitFor();
    expect(await page.locator("h1").count()).toBe(0);
  });

  it.each(
    PAGES.flatMap((name) => (["light", "dark"] as const).map((scheme) => [name, scheme] as const)),
  )("%s has nothing that axe finds serious, %s", async (name, colorScheme) => {
    // Axe is injected by the browser's own hand, which the page's policy does not forbid.
    page = await lab.open(`#/${name}`, { colorScheme });
    await page.locator("h1").waitFor();
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
    );
    const serious = violations.filter(
      ({ impact }) => impact === "serious" || impact === "critical",
    );
    expect(serious.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  it.each(PAGES.flatMap((name) => [360, 390, 768, 1280].map((width) => [name, width] as const)))(
    "%s never scrolls sideways, %i px wide",
    async (name, width) => {
      page = await lab.open(`#/${name}`, { viewport: { width, height: 800 } });
      await page.locator("h1").waitFor();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
    },
  );

  it("obeys a policy without exceptions", async () => {
    page = await lab.open("");
    const policy = await page.locator("meta[http-equiv]").getAttribute("content");
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self' 'sha256-/);
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  });
});
