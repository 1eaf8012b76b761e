import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { GOLDEN_HASH } from "../../src/population/index.ts";
import { root } from "../architecture/repository.ts";
import { bowlby, type Ran } from "./run.ts";

const { version, engines } = JSON.parse(readFileSync(resolve(root, "package.json"), "utf8")) as {
  version: string;
  engines: { node: string };
};

const home = realpathSync(mkdtempSync(join(tmpdir(), "bowlby-doctor-")));
const blocked = realpathSync(mkdtempSync(join(tmpdir(), "bowlby-doctor-")));
afterAll(() => {
  for (const folder of [home, blocked]) rmSync(folder, { recursive: true, force: true });
});

/** Runs with something changed in Node before the program begins. */
function changed(script: string): Promise<Ran> {
  const NODE_OPTIONS = `--import data:text/javascript,${encodeURIComponent(script)}`;
  return bowlby(["doctor", "--json"], home, undefined, { ...process.env, NODE_OPTIONS });
}

describe("bowlby doctor on a machine that is well", () => {
  let text: Ran;
  let json: Ran;
  beforeAll(async () => {
    [text, json] = await Promise.all([
      bowlby(["doctor"], home),
      bowlby(["doctor", "--json"], home),
    ]);
  });

  test("says so in words, exit code 0", () => {
    expect(text).toMatchObject({ code: 0, stderr: "" });
    for (const said of [
      `bowlby ${version}\n`,
      `${process.version}, as needed (${engines.node})`,
      `${process.platform}-${process.arch}`,
      "same bits as the reference",
      GOLDEN_HASH,
      "ms a child",
      join(home, "results"),
    ]) {
      expect(text.stdout).toContain(said);
    }
  });

  test("says the same as JSON, units in the names", () => {
    expect(json.code).toBe(0);
    const found = JSON.parse(json.stdout);
    expect(found).toEqual({
      version,
      node: { version: process.version, needed: engines.node, fine: true },
      platform: process.platform,
      architecture: process.arch,
      threads: expect.any(Number),
      bits: { same: true, sha256: GOLDEN_HASH, reference_sha256: GOLDEN_HASH },
      speed: {
        children: expect.any(Number),
        median_ms_per_child: expect.any(Number),
        most_children_per_s_all_threads: expect.any(Number),
      },
      folders: {
        package: resolve(root),
        docs: resolve(root, "docs"),
        results: join(home, "results"),
        results_writable: true,
      },
      failures: [],
    });
    const { threads, speed } = found;
    const atMost = (threads * 1000) / speed.median_ms_per_child;
    expect(speed.most_children_per_s_all_threads).toBeCloseTo(atMost, 6);
    expect(speed.children).toBeGreaterThan(0);
    expect(speed.median_ms_per_child).toBeGreaterThan(0);
  });

  test("leaves nothing behind", () => {
    expect(readdirSync(home)).toEqual([]);
  });
});

describe.concurrent("bowlby doctor finds, prints all the same, and ends with exit code 2:", () => {
  test("an engine whose square root differs in the last bit", async () => {
    const { code, stdout, stderr } = await changed(
      "const exact = Math.sqrt; Math.sqrt = (x) => exact(x) * (1 + 2 ** -52);",
    );
    expect(code).toBe(2);
    const { bits, failures } = JSON.parse(stdout);
    expect(bits.same).toBe(false);
    expect(bits.sha256).not.toBe(GOLDEN_HASH);
    expect(failures).toHaveLength(1);
    expect(stderr).toBe(`bowlby: ${failures[0]}\n`);
    for (const hash of [bits.sha256, GOLDEN_HASH]) expect(stderr).toContain(hash);
  });

  test("a Node that is too old", async () => {
    const { code, stdout, stderr } = await changed(
      'Object.defineProperty(process, "version", { value: "v20.9.0" });',
    );
    expect(code).toBe(2);
    expect(JSON.parse(stdout).node).toEqual({
      version: "v20.9.0",
      needed: engines.node,
      fine: false,
    });
    expect(stderr).toBe(`bowlby: Node is v20.9.0; it must be ${engines.node}.\n`);
  });

  test("a results folder that cannot be written", async () => {
    writeFileSync(join(blocked, "results"), "a file in the way");
    const { code, stdout, stderr } = await bowlby(["doctor"], blocked);
    expect(code).toBe(2);
    expect(stdout).toContain("CANNOT BE WRITTEN");
    expect(stderr).toContain(`"${join(blocked, "results")}" cannot be a folder`);
    expect(readFileSync(join(blocked, "results"), "utf8")).toBe("a file in the way");
  });
});
