import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderBatteryReport } from "../../src/report/index.ts";
import { absent, launch, why } from "../chromium.ts";
import { madeUpBattery, madeUpControls } from "./battery-result.ts";

const folder = mkdtempSync(join(tmpdir(), "bowlby-battery-"));
const file = join(folder, "battery.html");
const result = madeUpBattery();
writeFileSync(file, renderBatteryReport(result, { controls: madeUpControls(result) }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(absent)(`the page of the battery in a browser${why}`, () => {
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];
  beforeAll(async () => {
    browser = await launch();
    page = await browser.newPage();
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("request", (request) => {
      if (request.url() !== pathToFileURL(file).href) complaints.push(request.url().slice(0, 80));
    });
    await page.goto(pathToFileURL(file).href);
  });
  afterAll(() => browser.close());

  it.each([320, 390, 768, 1280])("never scrolls sideways, %i px wide", async (width) => {
    await page.setViewportSize({ width, height: 800 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
    // Some box does: a table that is too wide scrolls inside it.
    const boxes = await page.evaluate(() =>
      [...document.querySelectorAll("#controls .scroll")].map((one) => one.scrollWidth),
    );
    expect(Math.min(...boxes)).toBeGreaterThan(1000);
  });

  it.each([320, 1280])("writes nothing in a drawing outside of it, %i px wide", async (width) => {
    await page.setViewportSize({ width, height: 800 });
    const outside = await page.evaluate(() =>
      [...document.querySelectorAll("main svg[role=img]")].flatMap((svg) => {
        const box = svg.getBoundingClientRect();
        if (box.width === 0) return [];
        return [...svg.querySelectorAll("text")]
          .filter((text) => {
            const own = text.getBoundingClientRect();
            return own.left < box.left - 1 || own.right > box.right + 1;
          })
          .map((text) => text.textContent);
      }),
    );
    expect(outside).toEqual([]);
  });

  it("opens a finding that passes when it is asked for", async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    const passing = result.findings.find(({ passed }) => passed === true);
    const claim = page.locator(`#finding-${passing?.id} .claim`);
    expect(await claim.isVisible()).toBe(false);
    await page.click(`#finding-${passing?.id} summary`);
    expect(await claim.isVisible()).toBe(true);
  });

  it("shows on paper what is folded on the screen", async () => {
    const folded = () =>
      page.evaluate(
        () =>
          [...document.querySelectorAll("details .targets")].filter((one) => !one.checkVisibility())
            .length,
      );
    expect(await folded()).toBeGreaterThan(5);
    await page.emulateMedia({ media: "print" });
    const onPaper = await folded();
    await page.emulateMedia({ media: "screen" });
    expect(onPaper).toBe(0);
  });

  it("asks for nothing and complains of nothing", () => {
    expect(complaints).toEqual([]);
  });
});
