import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { afterAll, describe, expect, test } from "vitest";
import {
  answerQuestionnaire,
  placeRelationship,
  scoreEcrR,
  turnRound,
} from "../../src/instruments/index.ts";
import { normal, openStream } from "../../src/numerics/index.ts";
import { bowlby } from "./run.ts";

const home = mkdtempSync(join(tmpdir(), "questionnaires-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const chance = openStream(3, 0, "people");
const people = Array.from({ length: 60 }, () =>
  answerQuestionnaire(normal(chance), normal(chance), chance),
);
const items = Array.from({ length: 36 }, (_, i) => `ECR${i + 1}`);

function file(name: string, rows: readonly (readonly unknown[])[], ends = "\n"): string {
  const head = ["site", "id", ...items];
  const cells = rows.map((row, n) => ["here", `p${n}`, ...row]);
  writeFileSync(join(home, name), Papa.unparse([head, ...cells], { newline: ends }));
  return name;
}

describe.concurrent("bowlby score", () => {
  test("gives each person's scores as a table, and what the sample says on the side", async () => {
    const { code, stdout, stderr } = await bowlby(["score", file("a.csv", people)], home);
    expect(code).toBe(0);
    const { data } = Papa.parse<Record<string, string>>(stdout.trim(), { header: true });
    expect(data.map(({ id }) => id)).toEqual(people.map((_, n) => `p${n}`));
    const { anxiety, avoidance } = scoreEcrR(people[7] ?? []);
    expect(Number(data[7]?.anxiety_mean)).toBeCloseTo(anxiety.mean as number, 3);
    expect(Number(data[7]?.avoidance_eap)).toBeCloseTo(avoidance.position.estimate, 3);
    expect(stderr).toMatch(/anxiety: 60 complete, alpha 0\.9.*is reliable/);
    expect(stderr).toMatch(/not a diagnostic device/);
  });

  test("refuses reversed items that are turned round already, and codes, until it is told", async () => {
    const turned = people.map(turnRound);
    const name = file("c.csv", turned.with(4, turned[4]?.with(2, 8).with(5, 0) ?? []));
    const refused = await bowlby(["score", name, "--missing", "0,8"], home);
    expect([refused.code, refused.stdout]).toEqual([1, ""]);
    expect(refused.stderr).toMatch(/c\.csv: of anxiety, item 9, 11 goes against.*--keyed/);
    const { code, stdout } = await bowlby(["score", name, "--keyed", "--missing", "0,8"], home);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^p4,16,/m);
  });
});

describe.concurrent("S27 bowlby map", () => {
  const example = new URL("../../examples/questionnaires/relationships.csv", import.meta.url);

  test("places each relationship and all of them, with how unsure it is, and keeps nothing", async () => {
    const text = readFileSync(example, "utf8");
    const own = mkdtempSync(join(home, "own-"));
    writeFileSync(join(own, "mine.csv"), `${text.trimEnd()}\nneighbour,,\n`);
    const { code, stdout } = await bowlby(["map", "mine.csv"], own);
    expect(code).toBe(0);
    for (const name of ["mother", "father", "partner", "friend", "all, on average"]) {
      expect(stdout).toMatch(new RegExp(`^${name} +[+−]\\d\\.\\d\\d \\([+−]\\d.* to `, "m"));
    }
    expect(stdout).toMatch(/^neighbour +not rated$/m);
    expect(stdout).toMatch(/not a measurement of a person, not a diagnostic device/);
    expect(readdirSync(own)).toEqual(["mine.csv"]);
  });

  test("reads JSON as well", async () => {
    const ratings = { turn_to: 2, worry: 6 };
    const name = "mine.json";
    const given = [{ relationship: "aunt", ...ratings }, { relationship: "uncle" }];
    writeFileSync(join(home, name), JSON.stringify(given));
    const { stdout } = await bowlby(["map", name, "--json"], home);
    const { relationships, overall } = JSON.parse(stdout);
    const aunt = placeRelationship(ratings);
    expect(relationships).toEqual([
      { relationship: "aunt", ...aunt },
      { relationship: "uncle", rated: 0 },
    ]);
    expect(overall.anxiety).toBeCloseTo(aunt.anxiety, 12);
  });

  test("refuses a rating that is none, with file and line", async () => {
    writeFileSync(join(home, "wrong.csv"), "relationship,worry\na,8");
    const { code, stderr } = await bowlby(["map", "wrong.csv"], home);
    expect(code).toBe(1);
    expect(stderr).toMatch(/wrong\.csv: line 2, "worry": "8" is no rating.*1 to 7/);
  });
});
