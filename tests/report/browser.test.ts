import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { renderReport } from "../../src/report/index.ts";
import { absent, launch, why } from "../chromium.ts";
import { assetsOf, declared, small } from "./small-cohort.ts";

const folder = mkdtempSync(join(tmpdir(), "bowlby-report-"));
const file = join(folder, "report.html");
const [first] = small.tapes;
const episodes = first?.record.log.episodes ?? [];
const startOf = (number: number) => episodes.find((one) => one.episode === number)?.start ?? -1;

/** The script as the build makes it. */
function bundle(into: string): string {
  const path = fileURLToPath(new URL("../../scripts/bundle-replay.mjs", import.meta.url));
  execFileSync(process.execPath, [path, into], { stdio: "pipe" });
  return readFileSync(join(into, "replay.js"), "utf8");
}

let script = "";
beforeAll(() => {
  script = bundle(folder);
  writeFileSync(file, renderReport(small, assetsOf(script), declared));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the bundled script", () => {
  it("is one piece without imports, the same each time, and fit to stand in a page", () => {
    expect(script).not.toMatch(/^\s*(?:import|export)\b|\bimport\(|\beval\(|innerHTML/m);
    expect(script.length).toBeGreaterThan(10_000);
    expect(bundle(join(folder, "again"))).toBe(script);
  });
});

describe.skipIf(absent)(`the page in a browser${why}`, () => {
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  async function open(options: Parameters<Browser["newPage"]>[0] = {}): Promise<void> {
    page = await browser.newPage(options);
    complaints = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("request", (request) => {
      if (request.url() !== pathToFileURL(file).href) complaints.push(request.url().slice(0, 80));
    });
    await page.goto(pathToFileURL(file).href);
    await page.waitForFunction(() => document.querySelectorAll("#lines svg").length === 1);
  }

  beforeEach(() => open());
  afterEach(async () => {
    await page.close();
    expect(complaints).toEqual([]);
  });

  const time = () =>
    page.locator("#scrubber").evaluate((one) => (one as HTMLInputElement).valueAsNumber);
  const words = () => page.locator("#now-words").textContent();
  const scrub = (second: number) => page.locator("#scrubber").fill(String(second));

  it("stands still until it is asked to play, then goes on, then stops", async () => {
    expect(await time()).toBe(0);
    await page.waitForTimeout(150);
    expect(await time()).toBe(0);
    await page.selectOption("#speed", "64");
    await page.click("#play");
    expect(await page.locator("#now-words").getAttribute("aria-live")).toBe("off");
    await page.waitForFunction(
      () => (document.querySelector("#scrubber") as HTMLInputElement).valueAsNumber > 40,
    );
    await page.click("#play");
    const stopped = await time();
    expect(await page.locator("#play").textContent()).toBe("Play");
    expect(await page.locator("#now-words").getAttribute("aria-live")).toBe("polite");
    await page.waitForTimeout(150);
    expect(await time()).toBe(stopped);
  });

  it("tells at episode 6 that the caregiver is gone, and at episode 5 that it is back", async () => {
    await scrub(startOf(6) + 5);
    expect(await words()).toMatch(/Caregiver:\s*out of the room/);
    expect(await words()).toMatch(/Stranger:\s*out of the room/);
    expect(await page.locator("#now-episode").textContent()).toContain("Episode 6, alone");
    await page.locator("#episode-bar button").nth(4).click();
    expect(await time()).toBe(startOf(5));
    expect(await words()).toMatch(/Caregiver:\s*comes in, says hello/);
    expect(await page.locator("#episode-bar [aria-current]").textContent()).toMatch(/^5/);
  });

  it("obeys the keyboard", async () => {
    await scrub(100);
    await page.focus("#room");
    await page.keyboard.press("ArrowRight");
    expect(await time()).toBe(101);
    await page.keyboard.press("Shift+ArrowLeft");
    expect(await time()).toBe(91);
    await page.keyboard.press("PageDown");
    expect(await time()).toBe(startOf(3));
    await page.keyboard.press("Space");
    expect(await page.locator("#play").textContent()).toBe("Pause");
    await page.keyboard.press("Space");
    expect(await page.locator("#play").textContent()).toBe("Play");
    // Where a key already means something, it means that and nothing else.
    await page.focus("#show-inside");
    await page.keyboard.press("Space");
    expect(await page.locator("#show-inside").isChecked()).toBe(false);
    expect(await page.locator("#play").textContent()).toBe("Play");
    const before = await time();
    await page.focus("#speed");
    await page.keyboard.press("ArrowRight");
    expect(await time()).toBe(before);
  });

  it("changes the tape, and the coder's sheet with it", async () => {
    await scrub(300);
    expect(await page.locator(".sheet:visible").getAttribute("data-tape")).toBe("0");
    await page.locator('input[name="tape"]').nth(1).check();
    expect(await page.locator(".sheet:visible").getAttribute("data-tape")).toBe("1");
    const line = page.locator("#lines .arousal");
    const before = await line.getAttribute("d");
    await page.locator('input[name="tape"]').nth(0).check();
    expect(await line.getAttribute("d")).not.toBe(before);
    expect(await time()).toBe(300);
  });

  it("draws the room, and draws it differently when something happens", async () => {
    const picture = () => page.locator("#room").screenshot();
    const atArrival = await picture();
    await scrub(startOf(4) + 60);
    const apart = await picture();
    expect(apart.length).toBeGreaterThan(3000);
    expect(apart.equals(atArrival)).toBe(false);
    const colours = await page.locator("#room").evaluate((one) => {
      const canvas = one as HTMLCanvasElement;
      const pixels = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data;
      return new Set(new Uint32Array(pixels?.buffer ?? new ArrayBuffer(0))).size;
    });
    expect(colours).toBeGreaterThan(20);
  });

  it("hides what is inside from those who want to code for themselves", async () => {
    await scrub(startOf(6) + 5);
    const picture = await page.locator("#room").screenshot();
    await page.uncheck("#show-inside");
    expect(await page.locator("#lines .arousal").isVisible()).toBe(false);
    expect(await page.locator("#now-inside .inside").isVisible()).toBe(false);
    expect(await page.locator("#now-inside .seen").isVisible()).toBe(true);
    expect((await page.locator("#room").screenshot()).equals(picture)).toBe(false);
  });

  it("goes where one points in the lines", async () => {
    const width = (await page.locator("#lines").boundingBox())?.width ?? 0;
    await page.locator("#lines").click({ position: { x: width / 2, y: 30 } });
    const middle = (episodes.at(-1)?.stop ?? 0) / 2;
    expect(Math.abs((await time()) - middle)).toBeLessThan(60);
  });

  it("gives the numbers as a file, without a network", async () => {
    const waiting = page.waitForEvent("download");
    await page.click('a[download="shares.csv"]');
    const download = await waiting;
    const text = readFileSync(await download.path(), "utf8");
    expect(text).toMatch(/^table,code,count/);
    complaints = complaints.filter((one) => !one.startsWith("data:"));
  });

  it("steps instead of gliding for those who asked for less motion", async () => {
    await page.close();
    await open({ reducedMotion: "reduce" });
    await page.selectOption("#speed", "1");
    await page.click("#play");
    const places = await page.evaluate(async () => {
      const seen: number[] = [];
      for (let i = 0; i < 30; i++) {
        await new Promise(requestAnimationFrame);
        const cursor = document.querySelector("#lines .cursor");
        seen.push(Number(cursor?.getAttribute("x1")));
      }
      return new Set(seen).size;
    });
    expect(places).toBeLessThanOrEqual(2);
  });

  it.each([320, 390, 768, 1280])("never scrolls sideways, %i px wide", async (width) => {
    await page.setViewportSize({ width, height: 800 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
    const room = await page.locator("#room").boundingBox();
    expect(room?.width).toBeGreaterThan(Math.min(width, 400) * 0.8);
  });
});

describe.skipIf(absent)(`a page whose script was changed${why}`, () => {
  it("does not run it: the policy holds", async () => {
    const changed = join(folder, "changed.html");
    const good = renderReport(small, assetsOf("document.title = 'ran';"), declared);
    writeFileSync(changed, good.replace("'ran';", "'run';"));
    const browser = await launch();
    const page = await browser.newPage();
    await page.goto(pathToFileURL(changed).href);
    expect(await page.title()).toContain("Strange Situation");
    writeFileSync(changed, good);
    await page.reload();
    expect(await page.title()).toBe("ran");
    await browser.close();
  });
});
