import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { bowlby } from "./run.ts";
import { hashesIn, livesKept, SMALL } from "./studies.ts";

const mounted: string[] = [];

/** A small disk of its own, or `undefined` where none may be made. */
function disk(kilobytes: number): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), "bowlby-disk-"));
  const { status } = spawnSync("mount", [
    "-t",
    "tmpfs",
    "-o",
    `size=${kilobytes}k`,
    "tmpfs",
    folder,
  ]);
  if (status !== 0) {
    rmSync(folder, { recursive: true });
    return undefined;
  }
  mounted.push(folder);
  return folder;
}

function remount(folder: string, how: string): void {
  expect(spawnSync("mount", ["-o", `remount,${how}`, folder]).status).toBe(0);
}

afterEach(() => {
  for (const folder of mounted.splice(0)) {
    spawnSync("umount", [folder]);
    rmSync(folder, { recursive: true });
  }
});

const probe = disk(100);
const why = probe === undefined ? " (skipped: no disk may be mounted here)" : "";

describe.skipIf(probe === undefined)(`a disk${why}`, () => {
  const simulate = (home: string, ...more: string[]) =>
    bowlby(["simulate", "study.yaml", "--out", "out", "--quiet", "--chunk", "2", ...more], home);

  test("that is full costs the chunk under way: the message says what is kept, and --resume goes on", async () => {
    const home = disk(200) as string;
    writeFileSync(join(home, "study.yaml"), SMALL);
    const { code, stderr } = await simulate(home);
    expect(code).toBe(1);
    const kept =
      /The disk of "out" is full; (\d+) of 48 lives are kept in "out", and the same command with --resume goes on/.exec(
        stderr,
      );
    expect(Number(kept?.[1])).toBeGreaterThan(0);
    expect(livesKept(join(home, "out"))).toBe(Number(kept?.[1]));

    remount(home, "size=20000k");
    expect((await simulate(home, "--resume")).code).toBe(0);
    const roomy = disk(20_000) as string;
    writeFileSync(join(roomy, "study.yaml"), SMALL);
    await simulate(roomy);
    expect(hashesIn(join(home, "out"))).toEqual(hashesIn(join(roomy, "out")));
  });

  test("on which a run cannot even begin is left as it was", async () => {
    const home = disk(100) as string;
    writeFileSync(join(home, "study.yaml"), SMALL);
    spawnSync("dd", ["if=/dev/zero", `of=${join(home, "filler")}`, "bs=1k"]);
    const { code, stderr } = await simulate(home);
    expect(code).toBe(1);
    expect(stderr).toContain('The disk of "out" is full; nothing was written.');
    expect(readdirSync(home).sort()).toEqual(["filler", "study.yaml"]);
  });

  test("that is full when a run is done again is told of as that", async () => {
    const roomy = disk(20_000) as string;
    writeFileSync(join(roomy, "study.yaml"), SMALL);
    await simulate(roomy);
    const before = hashesIn(join(roomy, "out"));
    const environment = { ...process.env, TMPDIR: disk(200) as string };
    const { code, stderr } = await bowlby(["rerun", "out"], roomy, undefined, environment);
    expect(code).toBe(1);
    expect(stderr).toContain("is full; nothing was compared, and nothing is left of it");
    expect(readdirSync(environment.TMPDIR)).toEqual([]);
    expect(hashesIn(join(roomy, "out"))).toEqual(before);
  });

  test("that becomes full while tables are put in their place loses nothing either", async () => {
    const roomy = disk(20_000) as string;
    writeFileSync(join(roomy, "study.yaml"), SMALL);
    await simulate(roomy);
    const bytes = spawnSync("du", ["-sk", join(roomy, "out", "data")]).stdout.toString();
    const home = disk(Number.parseInt(bytes, 10) + 60) as string;
    writeFileSync(join(home, "study.yaml"), SMALL);
    const { code, stderr } = await simulate(home);
    expect(code).toBe(1);
    expect(stderr).toContain("48 of 48 lives are kept");
    remount(home, "size=20000k");
    expect((await simulate(home, "--resume")).code).toBe(0);
    expect(hashesIn(join(home, "out"))).toEqual(hashesIn(join(roomy, "out")));
  });

  test("that is read-only is named, and another folder asked for", async () => {
    const home = disk(500) as string;
    writeFileSync(join(home, "study.yaml"), SMALL);
    mkdirSync(join(home, "out"));
    remount(home, "ro");
    const { code, stderr } = await simulate(home);
    expect(code).toBe(1);
    expect(stderr).toContain('"out" is on a read-only disk. Choose another folder with --out.');
  });
});
