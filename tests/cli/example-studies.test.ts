import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parquetReadObjects } from "hyparquet";
import Papa from "papaparse";
import { afterAll, describe, expect, test } from "vitest";
import { readStudy, type StudyPlan, studyText } from "../../src/study/index.ts";
import { psychDsProblems } from "../psych-ds/rules.ts";
import { bowlby } from "./run.ts";

const EXAMPLES = new URL("../../examples/studies/", import.meta.url).pathname;
const home = mkdtempSync(join(tmpdir(), "bowlby-examples-"));

/** Those whose results are looked into below; of the others a few lives are enough. */
const LOOKED_INTO = ["two-factors.yaml", "temperament.yaml", "twins.yaml"];
const FEW = 2;

function fewOf({ document }: StudyPlan): string {
  const { people } = document;
  return studyText({
    ...document,
    people: { ...people, children: Math.min(people.children, FEW) },
  });
}

afterAll(() => rmSync(home, { recursive: true, force: true }));

describe("the example studies", () => {
  test.each(readdirSync(EXAMPLES))(
    "%s runs and leaves figures and a described dataset",
    async (file) => {
      const text = readFileSync(join(EXAMPLES, file), "utf8");
      const { plan } = readStudy(text, file);
      const few = LOOKED_INTO.includes(file) ? text : fewOf(plan);
      writeFileSync(join(home, `run-${file}`), few);
      const { code, stderr } = await bowlby(
        ["simulate", `run-${file}`, "--out", file, "--quiet"],
        home,
      );
      expect(stderr).toBe("");
      expect(code).toBe(0);
      const page = readFileSync(join(home, file, "report.html"), "utf8");
      expect(page.match(/<figure/g)?.length).toBeGreaterThanOrEqual(plan.figures.length);
      const errors = psychDsProblems(join(home, file)).filter(
        ({ severity }) => severity === "error",
      );
      // A dataset of Parquet only has no table that Psych-DS knows.
      const parquet = plan.document.outputs?.format === "parquet";
      expect(errors.map(({ code: rule }) => rule)).toEqual(parquet ? ["MISSING_DATAFILE"] : []);
    },
    120_000,
  );

  test("... of which one is Parquet, with every life in it and numbers as numbers", async () => {
    const folder = join(home, "temperament.yaml", "data");
    const name = readdirSync(folder).find((file) => file.endsWith("_data.parquet")) ?? "";
    const bytes = readFileSync(join(folder, name));
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    const rows = await parquetReadObjects({ file });
    expect(rows).toHaveLength(6 * 24);
    expect(typeof rows[0]?.caregiver_load).toBe("number");
    expect(["A", "B", "C", "D"]).toContain(rows[0]?.strange_situation_classification);
    const described = JSON.parse(
      readFileSync(join(folder, name.replace(/parquet$/, "json")), "utf8"),
    );
    const columns = described.variableMeasured.map((one: { name: string }) => one.name);
    expect(columns).toEqual(Object.keys(rows[0] ?? {}));
  });

  test("... of which the first shows what docs/first-study.md tells of it", () => {
    const [file = ""] = readdirSync(join(home, "two-factors.yaml", "data")).filter((name) =>
      name.endsWith("lives_data.csv"),
    );
    const text = readFileSync(join(home, "two-factors.yaml", "data", file), "utf8");
    const { data } = Papa.parse<Record<string, string>>(text, {
      header: true,
      skipEmptyLines: true,
    });
    expect(data).toHaveLength(5 * 3 * 12);
    const share = (availability: number, attentiveness: number, code: string) => {
      const cell = data.filter(
        (life) =>
          life.caregiver_availability === String(availability) &&
          life.caregiver_attentiveness === String(attentiveness),
      );
      expect(cell).toHaveLength(12);
      return cell.filter((life) => life.strange_situation_classification === code).length / 12;
    };
    for (const availability of [0, 1, 2]) expect(share(availability, 2, "B")).toBeGreaterThan(0.5);
    for (const availability of [-2, -1, 0])
      expect(share(availability, -2, "A")).toBeGreaterThan(0.5);
    expect(share(2, -2, "C")).toBeGreaterThan(0.5);
  });

  test("... and shows other figures without being run again", async () => {
    const words = [
      "report",
      "two-factors.yaml",
      "--x",
      "caregiver.attentiveness",
      "--out",
      "crying.html",
    ];
    const { code, stdout } = await bowlby(
      [...words, "--y", "strange_situation_ep7_cry_share"],
      home,
    );
    expect(code).toBe(0);
    expect(stdout).toBe("1 figure in crying.html\n");
    const page = readFileSync(join(home, "crying.html"), "utf8");
    expect(page).toContain("strange_situation_ep7_cry_share");
    const again = await bowlby([...words, "--y", "strange_situation_ep7_cry_share"], home);
    expect(again.code).toBe(1);
    expect(again.stderr).toContain("is there already; nothing was written");
    rmSync(join(home, "crying.html"));
    const refused = await bowlby([...words, "--y", "strange_situation_ep7_cryshare"], home);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain("Did you mean strange_situation_ep7_cry_share");
  });
});

describe("bowlby export", () => {
  const TWINS = "twins.yaml";

  test.each([
    ["boris", readBorisBack],
    ["datavyu", readDatavyuBack],
  ] as const)(
    "to %s has every observation of the run, and is read back",
    async (form, readBack) => {
      const { code, stdout } = await bowlby(["export", TWINS, "--to", form, "--out", form], home);
      expect(code).toBe(0);
      expect(stdout).toContain("72 observations");
      expect(await readBack(join(home, form))).toBe(72);
      const again = await bowlby(["export", TWINS, "--to", form, "--out", form], home);
      expect(again.code).toBe(1);
      expect(again.stderr).toContain("is there already; nothing was written");
    },
  );

  test("of a table with an impossible row is refused by its line, and nothing is left", async () => {
    const rows = [
      "run_id,procedure,subject,episode,behavior,type,start_s,stop_s,intensity,target",
      "a,ss,child,1,cry,STATE,0,5,,",
      "b,ss,child,1,cry,STATE,5,1,,",
      "c,ss,child,1,cry,STATE,0,5,,",
    ];
    writeFileSync(join(home, "bad.csv"), `${rows.join("\n")}\n`);
    const { code, stderr } = await bowlby(
      ["export", "bad.csv", "--to", "boris", "--out", "x"],
      home,
    );
    expect(code).toBe(1);
    expect(stderr).toContain('line 3, "stop_s": "1" is before its start, 5');
    expect(readdirSync(home).filter((name) => name.startsWith("x"))).toEqual([]);
  });

  test.each([
    [["export", TWINS, "--to", "bois", "--out", "x"], "Did you mean boris"],
    [["export", "two-factors.yaml", "--to", "elan", "--out", "x"], "kept no events"],
    [["export", "nowhere", "--to", "elan", "--out", "x"], '"nowhere" is not there'],
  ])("says what is wrong with %j", async (words, said) => {
    const { code, stderr } = await bowlby(words, home);
    expect(code).toBe(1);
    expect(stderr).toContain(said);
    expect(readdirSync(home)).not.toContain("x");
  });
});

async function readBorisBack(file: string): Promise<number> {
  const { observationsOf, readBoris } = await import("../../src/data/index.ts");
  return observationsOf(readBoris(readFileSync(file, "utf8"))).length;
}

async function readDatavyuBack(folder: string): Promise<number> {
  const { readDatavyu } = await import("../../src/data/index.ts");
  const files = readdirSync(folder);
  for (const file of files) {
    expect(readDatavyu(readFileSync(join(folder, file))).length).toBeGreaterThan(0);
  }
  return files.length;
}
