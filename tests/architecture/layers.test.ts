import { describe, expect, it } from "vitest";
import { bundled, layers, layersAsMarkdown, packages } from "./layers.ts";
import { read, sources } from "./repository.ts";
import { layersOf, type Sources, violations } from "./violations.ts";

describe("the layers of src", () => {
  it("import only what their row of the table allows", () => {
    const files = sources();
    expect(Object.keys(files).length).toBeGreaterThan(0);
    expect(violations(files)).toEqual([]);
  });

  it("have a row for every dependency of package.json, and no other", () => {
    const { dependencies, devDependencies } = JSON.parse(read("package.json")) as Record<
      "dependencies" | "devDependencies",
      object
    >;
    const rows = Object.keys(packages).filter((name) => !bundled.includes(name));
    expect(rows.sort()).toEqual(Object.keys(dependencies).sort());
    expect(Object.keys(devDependencies)).toEqual(expect.arrayContaining([...bundled]));
  });

  it("name only layers that have a row", () => {
    const named = Object.values(layers).flatMap(({ imports, types = [] }) => [
      ...imports,
      ...types,
    ]);
    const users = Object.values(packages).flatMap((one) => one.layers);
    expect([...named, ...users].filter((name) => !layers[name])).toEqual([]);
  });

  it("form no circle", () => {
    const reach = (name: string, way: readonly string[] = []): string[] =>
      way.includes(name)
        ? [[...way, name].join(" → ")]
        : (layers[name]?.imports ?? []).flatMap((next) => reach(next, [...way, name]));
    expect(Object.keys(layers).flatMap((name) => reach(name))).toEqual([]);
  });
});

/** A violation, planted: file, its text, and the sentence that must answer it. */
const planted: readonly [path: string, source: string, sentence: string][] = [
  [
    "src/model/bad.ts",
    'import { strangeSituation } from "../procedures/index.ts";',
    "model/bad.ts imports ../procedures/index.ts, but the theory must be readable without the experiments",
  ],
  [
    "src/model/bad.ts",
    'export type { Coding } from "../procedures/index.ts";',
    "model/bad.ts imports ../procedures/index.ts, but the theory must be readable without the experiments",
  ],
  [
    "src/model/bad.ts",
    'export * from "../population/index.ts";',
    "model/bad.ts imports ../population/index.ts, but the theory must be readable without the experiments",
  ],
  [
    "src/model/bad.ts",
    'export const late: unknown = await import("../procedures/index.ts");',
    "model/bad.ts imports ../procedures/index.ts, but the theory must be readable without the experiments",
  ],
  [
    "src/model/parameters/bad.ts",
    'export let coding: import("../../procedures/index.ts").Coding;',
    "model/parameters/bad.ts imports ../../procedures/index.ts, but the theory must be readable without the experiments",
  ],
  [
    "src/numerics/bad.ts",
    'import "../literature/index.ts";',
    "numerics/bad.ts imports ../literature/index.ts, but numbers know no psychology",
  ],
  [
    "src/procedures/separation/bad.ts",
    'import { many } from "bowlby/population";',
    "procedures/separation/bad.ts imports bowlby/population, but a procedure probes the theory, it does not fit it",
  ],
  [
    "src/report/bad.ts",
    'import { type Run } from "../population/index.ts";',
    "report/bad.ts imports ../population/index.ts, but a report is a function of a saved result: of population it may have types (import type)",
  ],
  [
    "src/report/bad.ts",
    'import type { Person } from "../model/index.ts";',
    "report/bad.ts imports ../model/index.ts, but a report is a function of a saved result",
  ],
  [
    "src/cli/bad.ts",
    'export { person } from "../model/person.ts";',
    "cli/bad.ts imports ../model/person.ts, but other layers come in by the door, model/index.ts",
  ],
  [
    "src/cli/bad.ts",
    'import { coding } from "../procedures/strange-situation/index.ts";',
    "cli/bad.ts imports ../procedures/strange-situation/index.ts, but other layers come in by the door, procedures/index.ts",
  ],
  [
    "src/population/bad.ts",
    'import { readFileSync } from "node:fs";',
    "population/bad.ts imports node:fs, but only the terminal touches files, processes and the clock",
  ],
  [
    "src/report/bad.ts",
    'import type { Stats } from "fs";',
    "report/bad.ts imports fs, but only the terminal touches files, processes and the clock",
  ],
  [
    "src/model/bad.ts",
    'import Papa from "papaparse";',
    "model/bad.ts imports papaparse, but tables are text in data, study, population and cli only",
  ],
  [
    "src/cli/bad.ts",
    'import { plot } from "@observablehq/plot/src/plot.js";',
    "cli/bad.ts imports @observablehq/plot/src/plot.js, but figures are drawn in report and in the lab",
  ],
  [
    "src/report/bad.ts",
    'import { test } from "fast-check";',
    "report/bad.ts imports fast-check, but tests/architecture/layers.ts does not say who may use fast-check, and why",
  ],
  [
    "src/cli/bad.ts",
    'import { planted } from "../../tests/architecture/layers.ts";',
    "cli/bad.ts imports ../../tests/architecture/layers.ts, but source imports source only, nothing beside it",
  ],
  [
    "src/index.ts",
    'export { run } from "./cli/index.ts";',
    "index.ts imports ./cli/index.ts, but the front door opens without a terminal, a page or a dependency",
  ],
  ["src/stray.ts", "", "stray.ts is in no layer of the table in tests/architecture/layers.ts"],
  [
    "src/moods/mood.ts",
    "",
    "moods/mood.ts is in no layer of the table in tests/architecture/layers.ts",
  ],
  ["src/model/utils.ts", "", "model/utils.ts: utils.ts is a drawer"],
  ["src/model/care-helpers.test.ts", "", "model/care-helpers.test.ts: care-helpers.test.ts is a"],
  ["src/model/common/fear.ts", "", "model/common/fear.ts: common is a drawer"],
  [
    "src/report/bad.ts",
    'import limits from "../../docs/limits.md?raw";',
    "report/bad.ts imports ../../docs/limits.md?raw, but only the lab shows the documentation, as it is written",
  ],
  [
    "lab/bad.ts",
    'import limits from "../docs/findings.json";',
    "lab/bad.ts imports ../docs/findings.json, but source imports source only, nothing beside it",
  ],
  ["lab/bad.ts", 'import "../src/model/person.ts";', "other layers come in by the door, model/"],
];

describe("a planted violation", () => {
  it.each(planted)("in %s: %s", (path, source, sentence) => {
    expect(violations({ [path]: source })).toEqual([expect.stringContaining(sentence)]);
  });

  it("behind a door that must load no dependency is named with its way", () => {
    const files: Sources = {
      "src/index.ts": 'export { many } from "./population/index.ts";',
      "src/population/index.ts": 'export { many } from "./table.ts";',
      "src/population/table.ts": 'import Papa from "papaparse"; export const many = Papa;',
    };
    expect(violations(files)).toEqual([
      "index.ts → population/index.ts → population/table.ts → papaparse: index.ts must load no dependency",
    ]);
  });
});

describe("what is allowed", () => {
  it("passes", () => {
    const files: Sources = {
      "src/index.ts": 'export { moment } from "./model/index.ts";',
      "src/model/moment.ts":
        'import { exp } from "../numerics/index.ts"; // not "../procedures/index.ts"',
      "src/model/moment.test.ts": 'import { coding } from "../procedures/index.ts";',
      "src/model/common-cold.ts": "export const text = \"import x from 'node:fs'\";",
      "src/procedures/couple/index.ts": 'import { coding } from "../separation/index.ts";',
      "src/report/page.ts":
        'import type { Run } from "../population/index.ts"; import { works } from "../literature/index.ts"; import * as Plot from "@observablehq/plot";',
      "src/cli/main.ts":
        'import { readFile } from "node:fs/promises"; import { run } from "../population/index.ts"; import { model } from "../index.ts"; import { Command } from "commander";',
      "lab/worker.ts": 'import { run } from "bowlby/population";',
    };
    expect(violations(files)).toEqual([]);
  });
});

describe("the table in the tour", () => {
  it("shows the layers that exist, and nothing planned", () => {
    const files = { "src/model/a.ts": "", "src/numerics/b.ts": "", "src/report/c.ts": "" };
    expect(layersAsMarkdown(layersOf(files)).split("\n")).toEqual([
      "| layer | may import | because |",
      "| --- | --- | --- |",
      "| numerics | nothing | numbers know no psychology |",
      "| model | numerics | the theory must be readable without the experiments |",
      "| report | numerics | a report is a function of a saved result |",
    ]);
  });
});
