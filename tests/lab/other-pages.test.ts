import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { GOLDEN_HASH } from "../../src/population/index.ts";
import { absent, why } from "../chromium.ts";
import { type OpenLab, openLab } from "./open-lab.ts";

describe.skipIf(absent)(`the other pages of the lab${why}`, () => {
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

  const main = () => page.locator("main").innerText();
  const figures = () => page.locator("main figure svg[role=img]");

  it("growing up: a year in two homes, the same after a reload", async () => {
    page = await lab.open("#/growing?grown=yes&day=200");
    await expect.poll(() => figures().count()).toBeGreaterThanOrEqual(7);
    const before = await main();
    expect(before).toContain("Felt availability of the caregiver");
    await page.reload();
    await expect.poll(() => figures().count()).toBeGreaterThanOrEqual(7);
    expect(await main()).toBe(before);
  });

  it("growing up: answers the question on the last day, not before", async () => {
    page = await lab.open("#/growing?grown=yes&day=200&guess=B");
    await expect.poll(() => figures().count()).toBeGreaterThanOrEqual(7);
    expect(await main()).not.toContain("You expected more crying");
    await page.getByLabel("Day of the first year").press("End");
    await expect.poll(main).toContain("You expected more crying");
  });

  it("S27 my relationships: placed as they are rated, and nowhere else until it is asked for", async () => {
    page = await lab.open("#/relationships");
    const stored = () =>
      page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
    const before = await stored();
    await page.getByRole("group", { name: "I worry" }).getByLabel("6").check();
    await page.getByLabel("friend").last().check();
    await page.getByRole("group", { name: "It does me good" }).getByLabel("7").check();
    await expect.poll(() => page.locator("main table tbody tr").count()).toBe(3);
    expect(await figures().count()).toBe(1);
    expect(await main()).toContain("Your ratings do not tell them apart");
    expect(new URL(page.url()).hash).toBe("#/relationships");
    expect(await stored()).toBe(before);
    await page.getByRole("button", { name: "into the address" }).click();
    await expect.poll(() => new URL(page.url()).hash).toContain("ratings=00000060-00000000-");
    await page.reload();
    await expect.poll(() => page.locator("main table tbody tr").count()).toBe(3);
    await page.getByRole("button", { name: "Forget all" }).click();
    await expect.poll(() => page.locator("main table").count()).toBe(0);
    expect(new URL(page.url()).hash).toBe("#/relationships");
  });

  it("S27 my relationships: needs no network once it is open, and a statement can be left out again", async () => {
    page = await lab.open("#/relationships");
    await page.locator("h1").waitFor();
    await page.waitForLoadState("networkidle");
    await page.context().setOffline(true);
    const worry = page.getByRole("group", { name: "I worry" });
    await worry.getByLabel("6").check();
    await expect.poll(() => figures().count()).toBe(1);
    await worry.getByLabel("left out").check();
    await expect.poll(() => figures().count()).toBe(0);
  });

  it("couple: a year is there again after a reload, and its drawings keep their colours", async () => {
    page = await lab.open("#/couple?seed=2&guess=B");
    await page.getByRole("button", { name: "Live this year" }).click();
    await expect.poll(() => figures().count()).toBe(3);
    const before = await main();
    expect(before).toMatch(/You expected: B\. It came out: (A|B|both)/);
    await page.reload();
    await expect.poll(() => figures().count()).toBe(3);
    expect(await main()).toBe(before);
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "Drawing (SVG)" }).last().click();
    const drawing = readFileSync(await (await saved).path(), "utf8");
    expect(drawing).toContain("<svg");
    expect(drawing).not.toContain("var(--");
  });

  it("pairing: what was cancelled can be begun again", async () => {
    page = await lab.open("#/pairing");
    const cancel = page.getByRole("button", { name: "Cancel" });
    await page.getByRole("button", { name: "Let them meet" }).click();
    await cancel.click();
    await expect.poll(() => cancel.count()).toBe(0);
    await page.getByRole("button", { name: "Let them meet" }).click();
    await cancel.waitFor();
  });

  it("population: a small map, child by child, with its guess", async () => {
    page = await lab.open("#/population?grid=coarse&each=5");
    await page.getByRole("button", { name: "Raise 5 children in 20 homes" }).click();
    await expect
      .poll(() => page.locator("main table").count(), { timeout: 50_000 })
      .toBeGreaterThan(0);
    await expect
      .poll(() => page.getByRole("button", { name: "Cancel" }).count(), {
        timeout: 50_000,
      })
      .toBe(0);
    expect(await figures().count()).toBeGreaterThan(0);
  });

  it("population: a cohort can be cancelled, and what was lived stays", async () => {
    page = await lab.open("#/population?part=cohort&children=1000");
    await page.getByRole("button", { name: "Raise 1000 children" }).click();
    await page.getByRole("button", { name: "Cancel" }).waitFor();
    await expect.poll(() => figures().count(), { timeout: 20_000 }).toBeGreaterThan(0);
    await page.getByRole("button", { name: "Cancel" }).click();
    await expect.poll(main).toMatch(/\d+ of 1,?000 lives are there/);
  });

  it.each([
    ["an empty file", Buffer.alloc(0)],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 255, 254])],
    ["another language", Buffer.from("select * from children;\n")],
    ["a study with a misspelt key", Buffer.from("bowlby: 1\ntitel: x\n")],
    ["an endless alias", Buffer.from("a: &a [*a, *a]\nbowlby: *a\n")],
  ])("population: %s is told, and nothing breaks", async (_, buffer) => {
    page = await lab.open("#/population?part=study");
    await page.locator("input[type=file]").setInputFiles({
      name: "strange.yaml",
      mimeType: "text/plain",
      buffer,
    });
    const run = page.getByRole("button", { name: "Run this study" });
    if (await run.isEnabled()) await run.click();
    await expect
      .poll(() => page.locator(".notice").allInnerTexts())
      .toEqual(expect.arrayContaining([expect.stringMatching(/\S+ \S+/)]));
  });

  it("findings: a link opens one, with its study and why it fails", async () => {
    page = await lab.open("#/findings?about=repair-rate");
    const open = page.locator("details[open]").first();
    await open.waitFor();
    const text = await open.innerText();
    expect(text).toContain("Found by");
    expect(text).toMatch(/Why it fails/i);
    await expect.poll(() => page.locator("main svg").count()).toBeGreaterThan(0);
  });

  it("findings: runs one again, beside the full battery", async () => {
    page = await lab.open("#/findings?about=repair-rate&size=control");
    const open = page.locator("details[open]").first();
    await open.getByRole("button", { name: "Run it" }).click();
    const table = open.locator("table").filter({ hasText: "full battery" });
    await table.waitFor({ timeout: 55_000 });
    expect(await table.locator("tbody tr").count()).toBeGreaterThanOrEqual(2);
  });

  it("theory: a link marks a quantity, with its equations", async () => {
    page = await lab.open("#/theory?about=care.availability");
    await page.locator("details[open]").first().waitFor();
    await expect.poll(() => page.locator("math").count()).toBeGreaterThan(20);
    const text = await page.locator("details[open]").allInnerTexts();
    expect(text.join(" ")).toContain("a*");
  });

  it("theory: this browser computes the golden hash of Node", async () => {
    page = await lab.open("#/theory");
    await page.getByRole("button", { name: "Compare", exact: true }).click();
    await expect.poll(main, { timeout: 30_000 }).toContain("The same, to the last bit");
    expect(await main()).toContain(GOLDEN_HASH.slice(0, 8));
  });
});
