import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { build, type Rolldown } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { GOLDEN_HASH } from "../../src/population/index.ts";
import { liveChunk, readStudy } from "../../src/study/index.ts";
import { root } from "../architecture/repository.ts";
import { absent, launch, why } from "../chromium.ts";
import { SMALL } from "../cli/studies.ts";

/** A module as one script that leaves what it exports in the global `bowlby`. */
async function bundled(entry: string): Promise<string> {
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
      lib: { entry: resolve(root, entry), formats: ["iife"], name: "bowlby" },
    },
  })) as Rolldown.RolldownOutput[];
  const [script] = bundle?.output ?? [];
  return script?.code ?? "";
}

const hash = (text: string) => createHash("sha256").update(text).digest("hex");

describe.skipIf(absent)(`the same bits${why}`, () => {
  let browser: Awaited<ReturnType<typeof launch>>;

  beforeAll(async () => {
    browser = await launch();
  });

  afterAll(() => browser?.close());

  test("come out of a Chromium: the front door on a blank page gives the golden hash", async () => {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await bundled("src/index.ts") });
    // Hashed here: a blank page has no crypto.subtle.
    const records = await page.evaluate<string>(`JSON.stringify(
      Array.from({ length: bowlby.GOLDEN_PLAN.children }, (_, child) =>
        bowlby.liveChild(bowlby.GOLDEN_PLAN, child)))`);
    expect(hash(records)).toBe(GOLDEN_HASH);
  });

  test.each([1, 2, 3])(
    "... and a study on %i workers of its own gives the text it gives here",
    async (workers) => {
      const { plan } = readStudy(SMALL, "study.yaml");
      const parts = Array.from({ length: 8 }, (_, i) => ({ from: 6 * i, to: 6 * i + 6 }));
      const expected = parts.map(({ from, to }) => liveChunk(plan, "run", from, to));

      const page = await browser.newPage();
      const script = await bundled("tests/golden/browser.ts");
      const serving = `${script}
      bowlby.serveWeb(self, ({ plan }) => ({ from, to }) => bowlby.liveChunk(plan, "run", from, to));`;
      await page.addScriptTag({ content: script });
      const chunks = await page.evaluate<string>(`(async () => {
      const url = URL.createObjectURL(new Blob([${JSON.stringify(serving)}], { type: "text/javascript" }));
      const { plan } = bowlby.readStudy(${JSON.stringify(SMALL)}, "study.yaml");
      const links = Array.from({ length: ${workers} }, () => bowlby.linkWeb(new Worker(url), { plan }));
      const chunks = [];
      for await (const chunk of bowlby.workInOrder(${JSON.stringify(parts)}, links)) chunks.push(chunk);
      await Promise.all(links.map((link) => link.end()));
      return JSON.stringify(chunks);
    })()`);
      expect(hash(chunks)).toBe(hash(JSON.stringify(expected)));
    },
  );
});
