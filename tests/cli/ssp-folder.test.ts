import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { communityPlan, declarationTables } from "../../src/population/index.ts";
import { bowlby as run } from "./run.ts";

const home = mkdtempSync(join(tmpdir(), "bowlby-cli-"));

afterAll(() => rmSync(home, { recursive: true, force: true }));

const bowlby = (words: readonly string[], during?: Parameters<typeof run>[2]) =>
  run(words, home, during);

const tableOf = (name: string) => `data/study-strangeSituation_description-${name}_data.csv`;
const EVENTS = tableOf("events");
/** What a folder of results holds. */
const FOLDER = [
  ".psychds-ignore",
  "README.md",
  "data",
  "dataset_description.json",
  "manifest.json",
  "report.html",
  "study.yaml",
];
const SMALL = ["ssp", "--children", "6", "--days", "40", "--seed", "3"];

describe("bowlby ssp --out", () => {
  const out = join(home, "kept");

  test("writes tables, manifest and report; hashes in the manifest are those of the files", async () => {
    const { code, stdout } = await bowlby([...SMALL, "--out", out]);
    expect(code).toBe(0);
    expect(stdout).toContain(join(out, "report.html"));
    expect(readdirSync(out).sort()).toEqual(FOLDER);
    const manifest = JSON.parse(readFileSync(join(out, "manifest.json"), "utf8"));
    expect(manifest.outputs).toHaveLength(3 * 2 + FOLDER.length - 2);
    for (const { file, sha256 } of manifest.outputs) {
      const bytes = readFileSync(join(out, file));
      expect(createHash("sha256").update(bytes).digest("hex")).toBe(sha256);
    }
    const events = readFileSync(join(out, EVENTS), "utf8").trimEnd().split("\n");
    expect(events[0]).toBe(
      "run_id,procedure,subject,episode,behavior,type,start_s,stop_s,intensity,target",
    );
    const table = (name: string) =>
      readFileSync(join(out, tableOf(name)), "utf8")
        .trimEnd()
        .split("\n")
        .map((line) => line.split(","));
    const [columns = [], ...children] = table("lives");
    const [growthColumns = [], ...growth] = table("growth");
    expect(children).toHaveLength(6);
    expect(growth).toHaveLength(6 * 13);
    const shared = ["belief_self", "baseline_arousal", "autoregulation_per_s", "well_being"];
    const read = (names: readonly string[], row: readonly string[] | undefined) =>
      shared.map((name) => Number(row?.[names.indexOf(name)]));
    children.forEach((row, child) => {
      const end = growth[13 * child + 12];
      expect(end?.slice(0, 3)).toEqual([row[0], "40", "caregiver"]);
      expect(row[columns.indexOf("child")]).toBe(String(child));
      expect(read(growthColumns, end)).toEqual(read(columns, row));
    });
    for (const column of ["contact_hours_per_day", "matched_share", "mended_share"]) {
      expect(columns).toContain(column);
    }
    expect(columns).toContain("comforted_share");
    expect(columns).toContain("strange_situation_ep8_cortisol_at_end");
  });

  test("the same run again takes its place with the same bytes", async () => {
    const before = readFileSync(join(out, EVENTS), "utf8");
    expect((await bowlby([...SMALL, "--out", out, "--threads", "1"])).code).toBe(0);
    expect(readFileSync(join(out, EVENTS), "utf8")).toBe(before);
  });

  test("another run is refused and nothing is touched", async () => {
    const before = readFileSync(join(out, "manifest.json"), "utf8");
    const { code, stderr } = await bowlby(["ssp", "--children", "5", "--days", "5", "--out", out]);
    expect(code).toBe(1);
    expect(stderr).toContain("another run");
    expect(readFileSync(join(out, "manifest.json"), "utf8")).toBe(before);
    expect(readdirSync(home).filter((name) => name.includes("unfinished"))).toEqual([]);
  });

  test("a note kept beside the results is never lost: the same run again is refused", async () => {
    const note = join(out, "notes.txt");
    writeFileSync(note, "what I think of child 3");
    const { code, stderr } = await bowlby([...SMALL, "--out", out]);
    expect(code).toBe(1);
    expect(stderr).toContain("notes.txt");
    expect(readFileSync(note, "utf8")).toBe("what I think of child 3");
    rmSync(note);
  });

  test("the folder one stands in is filled, not replaced", async () => {
    const here = join(home, "here");
    mkdirSync(here);
    const { ino } = statSync(here);
    expect((await bowlby([...SMALL, "--out", here])).code).toBe(0);
    expect(statSync(here).ino).toBe(ino);
    expect(readdirSync(here).sort()).toEqual(FOLDER);
  });

  test("the record of the command names what decides the results, not where they were put", async () => {
    const words = [
      ...SMALL,
      "--threads",
      "2",
      "--quiet",
      "--out",
      join(home, "mine"),
      "--set",
      "reflex=0",
    ];
    expect((await bowlby(words)).code).toBe(0);
    const manifest = JSON.parse(readFileSync(join(home, "mine", "manifest.json"), "utf8"));
    expect(manifest.command).toBe("bowlby ssp --children 6 --days 40 --seed 3 --set reflex=0");
    const files = readdirSync(join(home, "mine"), { recursive: true, encoding: "utf8" });
    for (const file of files.filter((name) => name !== "data")) {
      expect(readFileSync(join(home, "mine", file), "utf8")).not.toContain(home);
    }
  });

  test("the report shows the quantities behind the run: the community's, or those of the caregiver given", async () => {
    const shown = async (name: string, ...given: string[]) => {
      const folder = join(home, name);
      await bowlby(["ssp", "--children", "1", "--days", "1", "--out", folder, ...given]);
      const page = readFileSync(join(folder, "report.html"), "utf8");
      const titles = [...page.matchAll(/<summary>([^<]*) <span class="muted">\d+ quantities/g)];
      return titles.map(([, title]) => title?.replace("&#39;", "'"));
    };
    const used = declarationTables.filter(({ group }) => group in communityPlan());
    const all = used.map(({ title }) => title);
    expect(await shown("many")).toEqual(all.filter((title) => title !== "A caregiver"));
    expect(await shown("one", "--load", "1")).toEqual(
      all.filter((title) => title !== "The community"),
    );
  });

  test("a folder with other files is refused", async () => {
    const foreign = join(home, "thesis");
    mkdirSync(foreign);
    writeFileSync(join(foreign, "chapter-1.txt"), "years of work");
    const { code, stderr } = await bowlby([...SMALL, "--out", foreign]);
    expect(code).toBe(1);
    expect(stderr).toContain("other files");
    expect(readdirSync(foreign)).toEqual(["chapter-1.txt"]);
  });

  test("a folder that cannot be made is named", async () => {
    const file = join(home, "a-file");
    writeFileSync(file, "");
    for (const out of [join(file, "inside"), "/proc/nowhere/inside"]) {
      const { code, stderr } = await bowlby([...SMALL, "--out", out]);
      expect(code).toBe(1);
      expect(stderr).toContain(out);
      expect(stderr.trim().split("\n")).toHaveLength(1);
    }
  });

  test.each(["SIGINT", "SIGTERM"] as const)(
    "%s: one message, nothing half-written",
    async (signal) => {
      const stopped = join(home, `stopped-${signal}`, "deeper");
      const words = ["ssp", "--children", "5000", "--out", stopped, "--threads", "2"];
      const { code, stdout, stderr } = await bowlby(words, (child) => {
        // The first line of progress: some children are lived, on however slow a machine.
        child.stderr?.once("data", () => child.kill(signal));
      });
      expect(code).toBe(1);
      expect(stdout).toBe("");
      expect(stderr).toMatch(/Interrupted after [1-9]\d* of 5000 children/);
      expect(existsSync(join(stopped, ".."))).toBe(false);
      expect(readdirSync(home).filter((name) => name.includes("unfinished"))).toEqual([]);
    },
  );
});
