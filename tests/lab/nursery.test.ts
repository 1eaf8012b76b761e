import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { absent, why } from "../chromium.ts";
import { type OpenLab, openLab } from "./open-lab.ts";

const REJECTING = "#/nursery?availability=-1&attentiveness=1.4&raised=yes";

describe.skipIf(absent)(`the nursery${why}`, () => {
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

  const second = () => page.locator(".scrubber").inputValue().then(Number);
  const now = () => page.locator("#now").innerText();
  const scrubTo = (to: number) => page.locator(".scrubber").fill(String(to));
  const lastSecond = () => page.locator(".scrubber").getAttribute("max").then(Number);

  it("asks for a guess, raises the child, and compares the guess when the tape is over", async () => {
    page = await lab.open("#/nursery?availability=-1&attentiveness=1.4");
    expect(await page.locator("canvas").count()).toBe(0);
    await page.getByLabel("be held, soon play again").check();
    await page.getByRole("button", { name: "Raise this child" }).click();
    await page.locator("canvas").waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Play");
    expect(await page.locator(".result").count()).toBe(0);
    await scrubTo(await lastSecond());
    const result = await page.locator(".result").innerText();
    const heights = await page
      .locator(".result li")
      .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
    expect(heights).toHaveLength(4);
    // Name, bar and share stand in one line.
    expect(Math.max(...heights)).toBeLessThan(30);
    expect(result).toContain("A, avoidant");
    expect(result).toMatch(/You expected it would go to the caregiver.*: go on playing/);
  });

  it("fills the coder's sheet as the tape goes", async () => {
    page = await lab.open(REJECTING);
    const cells = async () => (await page.locator(".sheet td").allInnerTexts()).join(" ");
    await page.locator(".sheet").waitFor();
    expect(await cells()).toMatch(/^(?:– ){9}not yet$/);
    await page.getByRole("button", { name: /Episode 6/ }).click();
    expect(await cells()).toMatch(/^(?:\d\.\d – ){4}– not yet$/);
    await scrubTo(await lastSecond());
    expect(await cells()).toMatch(/^(?:\d\.\d ){9}A$/);
  });

  it("restores a moment from its address, and after a reload", async () => {
    page = await lab.open(`${REJECTING}&t=700&guess=ignores`);
    await page.locator("canvas").waitFor();
    expect(await second()).toBe(700);
    const [words, picture] = [await now(), await page.locator("canvas").screenshot()];
    await page.reload();
    await page.locator("canvas").waitFor();
    expect(await second()).toBe(700);
    expect(await now()).toBe(words);
    expect((await page.locator("canvas").screenshot()).equals(picture)).toBe(true);
  });

  it("goes back to the home as it was before", async () => {
    page = await lab.open("#/nursery?raised=yes");
    await page.locator("canvas").waitFor();
    await page.getByRole("button", { name: "another child" }).click();
    await page.getByRole("button", { name: "Raise this child" }).waitFor();
    await page.goBack();
    await page.locator("canvas").waitFor();
    expect(page.url()).toMatch(/raised=yes$/);
  });

  it.each([320, 390, 1440])("draws the room as wide as high, %i px wide", async (width) => {
    page = await lab.open("#/nursery?raised=yes", { viewport: { width, height: 844 } });
    await page.locator("canvas").waitFor();
    const sizes = await page.locator("canvas").evaluate((one) => {
      const canvas = one as HTMLCanvasElement;
      return [canvas.width, canvas.height, canvas.clientWidth, canvas.clientHeight];
    });
    expect(new Set(sizes).size).toBe(1);
  });

  it("works by keyboard: play, step, change the episode", async () => {
    page = await lab.open("#/nursery?raised=yes");
    await page.locator(".episode-bar button").first().focus();
    await page.keyboard.press("PageDown");
    const start = await second();
    expect(start).toBeGreaterThan(0);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Shift+ArrowRight");
    expect(await second()).toBe(start + 11);
    await page.locator(".scrubber").focus();
    await page.keyboard.press("Home");
    expect(await second()).toBe(0);
  });

  it("plays, and is silent to a screen reader while it does", async () => {
    page = await lab.open("#/nursery?raised=yes");
    await page.getByRole("button", { name: "Play" }).click();
    await page.waitForFunction(
      () => (document.querySelector(".scrubber") as HTMLInputElement).valueAsNumber > 2,
    );
    expect(await page.locator("#now").getAttribute("aria-live")).toBe("off");
    await page.getByRole("button", { name: "Pause" }).click();
    expect(await page.locator("#now").getAttribute("aria-live")).toBe("polite");
  });

  it("tells why the child does what it does", async () => {
    page = await lab.open(`${REJECTING}&t=60`);
    await page.getByRole("button", { name: "Why does it do that?" }).click();
    const rows = page.locator(".why tbody tr");
    await rows.first().waitFor();
    const odds = await page.locator(".why tbody td:last-child").allInnerTexts();
    const sum = odds.reduce((all, text) => all + Number.parseInt(text, 10), 0);
    expect(sum).toBeGreaterThan(90);
    expect(sum).toBeLessThan(105);
    expect(await page.locator(".why .taken").count()).toBeLessThanOrEqual(1);
  });

  it("speaks German, all of it", async () => {
    page = await lab.open(`${REJECTING}&t=700`);
    await page.getByLabel("Language, Sprache").selectOption("de");
    await page.getByRole("button", { name: "Abspielen" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("de");
    await expect.poll(now).toMatch(/Bezugsperson:/);
    const text = await page.locator("body").innerText();
    expect(text).not.toMatch(/\b(?:the|child|caregiver|plays|sits)\b/);
  });

  it("keeps scores of blind tapes and tells how far they agree", async () => {
    page = await lab.open("#/nursery?mode=code");
    for (const tape of [1, 2, 3]) {
      await page.getByRole("heading", { name: `Tape ${tape}` }).waitFor();
      await page.getByRole("button", { name: "Done: next tape" }).waitFor();
      expect(await page.getByLabel("show inside").count()).toBe(0);
      await page.getByLabel(tape === 2 ? "A, avoidant" : "B, secure").check();
      await page
        .getByLabel("Avoidance")
        .first()
        .fill(String(2 * tape));
      await page.getByRole("button", { name: "Done: next tape" }).click();
    }
    const table = page.locator("table").filter({ hasText: "Cohen" });
    await table.waitFor();
    expect(await table.innerText()).toContain("n = 3");
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Numbers (CSV)" }).click();
    const stream = await (await download).createReadStream();
    const csv = Buffer.concat(await stream.toArray()).toString("utf8");
    expect(csv.split("\n")[0]).toMatch(/^seed,reunion,own_proximity_seeking,.*second_code$/);
    expect(csv.trimEnd().split("\n")).toHaveLength(1 + 2 * 3);
  });
});
