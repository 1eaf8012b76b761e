import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { bowlby as run } from "./run.ts";

const home = mkdtempSync(join(tmpdir(), "bowlby-learner-"));

afterAll(() => rmSync(home, { recursive: true, force: true }));

const bowlby = (words: readonly string[]) => run(words, home);

const LIVES = "data/study-strangeSituation_description-lives_data.csv";
const SMALL = ["ssp", "--children", "6", "--days", "40", "--seed", "3"];

describe("bowlby ssp --learner", () => {
  const RIVAL = [...SMALL, "--learner", "beta-counts"];

  test("raises children that learn otherwise: they have no α, ω and β, and the text says who", async () => {
    const [rival, own, text] = await Promise.all([
      bowlby([...RIVAL, "--json"]),
      bowlby([...SMALL, "--json"]),
      bowlby(RIVAL),
    ]);
    const result = JSON.parse(rival.stdout);
    expect(result.learner).toBe("beta-counts");
    expect(result.beliefs).toMatchObject({ others: null, self: null, figure: null });
    expect(result.episodes).not.toEqual(JSON.parse(own.stdout).episodes);
    expect(text.stdout).toContain("seed 3, learner beta-counts\n");
  });

  test("leaves those cells of the table of lives empty, and a dash in the report", async () => {
    const out = join(home, "rival");
    await bowlby([...RIVAL, "--out", out]);
    const rows = readFileSync(join(out, LIVES), "utf8").trimEnd().split("\n");
    const columns = (rows[0] as string).split(",");
    const cells = (rows[1] as string).split(",");
    const cell = (name: string) => cells[columns.indexOf(name)];
    for (const name of ["belief_others", "belief_self", "caregiver_belief"]) {
      expect(cell(name)).toBe("");
    }
    expect(Number(cell("caregiver_felt"))).toBeGreaterThan(0);
    const report = readFileSync(join(out, "report.html"), "utf8");
    expect(report).toMatch(/my quiet signals count[^–]*<td>–<\/td>/);
    expect(report).toContain("<dt>learner</dt><dd>beta-counts</dd>");
  });

  test("additive is --set intensityTerm=0 by another name, and bid-response the model", async () => {
    const [named, set, given, plain] = await Promise.all([
      bowlby([...SMALL, "--learner", "additive", "--json"]),
      bowlby([...SMALL, "--set", "intensityTerm=0", "--json"]),
      bowlby([...SMALL, "--learner", "bid-response", "--json"]),
      bowlby([...SMALL, "--json"]),
    ]);
    expect(named.stdout).toBe(set.stdout);
    expect(named.stdout).not.toBe(plain.stdout);
    expect(given.stdout).toBe(plain.stdout);
  });

  test("explain tells it too, without beliefs that a rival does not have", async () => {
    const { code, stdout } = await bowlby([
      "explain",
      "--child",
      "0",
      "--at",
      "2:20",
      "--days",
      "20",
      "--learner",
      "q-learning",
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain("(ω) –");
  });
});
