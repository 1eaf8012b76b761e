import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStream, type Stream, uniform } from "../../src/numerics/index.ts";
import { absent, why } from "../chromium.ts";
import { type OpenLab, openLab } from "./open-lab.ts";

/** Seconds of clicking; LAB_CLICKING=120 for as long as it takes to be sure. */
const SECONDS = Number(process.env.LAB_CLICKING ?? 10);
const SEED = Number(process.env.LAB_SEED ?? 1);

describe.skipIf(absent)(`random clicking${why}`, () => {
  let lab: OpenLab;
  beforeAll(async () => {
    lab = await openLab();
  });
  afterAll(() => lab.close());

  it(
    `for ${SECONDS} s finds nothing that breaks`,
    async () => {
      const chance = openStream(SEED, 0, "random clicking");
      const page = await lab.open("");
      page.on("dialog", (dialog) => void dialog.dismiss());
      const until = Date.now() + 1000 * SECONDS;
      let acts = 0;
      while (Date.now() < until) {
        await act(page, chance);
        acts++;
        expect(lab.complaints, `after ${acts} acts, at ${page.url()}`).toEqual([]);
        expect(await page.locator("main").innerText()).not.toBe("");
      }
      expect(acts).toBeGreaterThan(SECONDS);
      await page.close();
    },
    1000 * (SECONDS + 60),
  );
});

/** One thing that somebody might do next. */
async function act(page: Page, chance: Stream): Promise<void> {
  const what = uniform(chance);
  if (what < 0.04) await page.goBack().catch(() => undefined);
  else if (what < 0.06) await page.reload();
  else if (what < 0.15)
    await page.keyboard.press(pick(["Tab", "Space", "PageDown", "End"], chance));
  else await useControl(page, chance);
  await page.locator("h1, .notice").first().waitFor();
}

async function useControl(page: Page, chance: Stream): Promise<void> {
  const controls = page.locator(
    "a[href^='#']:visible, button:enabled:visible, input:enabled:visible, select:enabled:visible, summary:visible",
  );
  const count = await controls.count();
  if (count === 0) return;
  const control = controls.nth(Math.floor(uniform(chance) * count));
  const kind = await control
    .evaluate((one) => (one instanceof HTMLInputElement ? one.type : one.tagName), null, {
      timeout: 500,
    })
    .catch(() => "");
  const options = { timeout: 1000 };
  // What has gone in the meantime is no fault.
  const done = async (): Promise<unknown> => {
    if (kind === "range" || kind === "number") return control.press(pick(KEYS, chance), options);
    if (kind === "SELECT") {
      return control.selectOption({ index: uniform(chance) < 0.5 ? 0 : 1 }, options);
    }
    return control.click({ ...options, force: true });
  };
  await done().catch(() => undefined);
}

const KEYS = ["ArrowRight", "ArrowLeft", "Home", "End", "PageUp"];

function pick(all: readonly string[], chance: Stream): string {
  return all[Math.floor(uniform(chance) * all.length)] as string;
}
