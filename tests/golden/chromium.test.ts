import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { build, type Rolldown } from "vite";
import { describe, expect, test } from "vitest";
import { GOLDEN_HASH } from "../../src/population/index.ts";
import { root } from "../architecture/repository.ts";
import { absent, launch, why } from "../chromium.ts";

/** The front door as one script that leaves what it exports in the global `bowlby`. */
async function bundled(): Promise<string> {
  const [bundle] = (await build({
    configFile: false,
    envDir: false,
    logLevel: "warn",
    root,
    publicDir: false,
    build: {
      target: "es2023",
      minify: false,
      write: false,
      lib: { entry: resolve(root, "src/index.ts"), formats: ["iife"], name: "bowlby" },
    },
  })) as Rolldown.RolldownOutput[];
  const [script] = bundle?.output ?? [];
  return script?.code ?? "";
}

describe.skipIf(absent)(`the same bits${why}`, () => {
  test("come out of a Chromium: the front door on a blank page gives the golden hash", async () => {
    const browser = await launch();
    try {
      const page = await browser.newPage();
      await page.addScriptTag({ content: await bundled() });
      // Hashed here: a blank page has no crypto.subtle.
      const records = await page.evaluate<string>(`JSON.stringify(
        Array.from({ length: bowlby.GOLDEN_PLAN.children }, (_, child) =>
          bowlby.liveChild(bowlby.GOLDEN_PLAN, child)))`);
      expect(createHash("sha256").update(records).digest("hex")).toBe(GOLDEN_HASH);
    } finally {
      await browser.close();
    }
  });
});
