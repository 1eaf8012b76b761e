import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "./repository.ts";

/** A rule that stops working is silent: so every rule of biome.json is shown a violation. */

const CHANCE = "Chance is an argument here";
const TIME = "Time is an argument here";
const BITS = "Engines may differ in the last bit";
const IN_FULL = "Write Math.sqrt(x) in full";

/** One file each: its path, its text, and the rule or message that must answer, if any. */
const planted: readonly [path: string, source: string, answer?: string][] = [
  ["src/model/draw.ts", "export const x: number = Math.random();", CHANCE],
  ["src/report/identity.ts", "export const x: string = crypto.randomUUID();", CHANCE],
  ["src/literature/today.ts", "export const x: Date = new Date();", TIME],
  ["src/numerics/today.ts", "export const x: Date = new Date;", TIME],
  ["src/population/clock.ts", "export const x: () => number = Date.now;", TIME],
  ["src/procedures/couple/clock.ts", "export const x: number = performance.now();", TIME],
  ["src/report/today.ts", "export const x: string = Date();", TIME],
  ["src/model/given-date.ts", "export const x: Date = new Date(2020, 1);"],
  ["src/cli/clock.ts", "export const x: number = Date.now() + Math.random() + Math.exp(1);"],
  ["src/model/clock.test.ts", "export const x: number = Date.now() + Math.exp(1) + 2 ** 3;"],
  ["src/model/taken-apart.ts", "export const { exp } = Math;", IN_FULL],
  ["src/model/renamed.ts", "const M = Math;\nexport const x: number = M.exp(1);", IN_FULL],
  ["src/literature/bracket.ts", 'export const x: number = Math["random"]();', IN_FULL],
  ["src/model/global.ts", "export const x: number = globalThis.Math.random();", IN_FULL],
  ["src/model/mapped.ts", "export const x: number[] = [1].map(Math.tanh);", BITS],
  ["src/population/power.ts", "export const x = (a: number): number => a ** 2;", BITS],
  ["src/procedures/power.ts", "export let x = 2;\nx **=\n  Math.max(3, 4);", BITS],
  ["src/literature/power.ts", "export const x: number = Math.exp(2) + 3 ** 2;"],
  ["src/model/exact.ts", "export const x: number = Math.sqrt(2) + Math.abs(3) * Math.PI;"],
  ["src/model/text.ts", '// Math.exp\nexport const x = "Math.random() ** 2";'],
  ...["acos", "asinh", "atan2", "cbrt", "cos", "exp", "expm1", "hypot", "log", "log10", "log1p"]
    .concat(["log2", "pow", "sin", "sinh", "tan", "tanh"])
    .map((name): [string, string, string] => [
      `src/numerics/${name}.ts`,
      `export const x: unknown = Math.${name};`,
      `${BITS} of Math.${name}:`,
    ]),
  ["src/model/person.ts", "export const person = 1;\nexport type Person = number;"],
  ["src/model/index.ts", 'export { person } from "./person.ts";'],
  ["src/procedures/couple/by-the-door.ts", 'import "../../model/index.ts";'],
  ["src/cli/past.ts", 'import { person } from "../model/person.ts";', "noPrivateImports"],
  ["src/cli/typed.ts", 'import type { Person } from "../model/person.ts";', "noPrivateImports"],
  ["tests/inside.ts", 'import { person } from "../src/model/person.ts";'],
  ["src/cli/inside.test.ts", 'import { person } from "../model/person.ts";'],
  ["src/model/a.ts", 'import { b } from "./b.ts";\nexport const a = b;', "noImportCycles"],
  ["src/model/b.ts", 'import { a } from "./a.ts";\nexport const b = a;', "noImportCycles"],
  ["src/model/default.ts", "export default 1;", "noDefaultExport"],
  ["vitest.config.ts", "export default 1;"],
  ["src/cli/say.ts", "console.log(1);", "noConsole"],
  ["benchmarks/say.mjs", "console.log(1);"],
  ["src/model/long.ts", "export {};\n".repeat(301), "noExcessiveLinesPerFile"],
  ["src/model/as-long-as-allowed.ts", "export {};\n".repeat(300)],
  ["src/model/maybe.ts", "export const x = (a?: number): number => a!;", "noNonNullAssertion"],
  ["src/model/tangled.ts", tangled(6), "noExcessiveCognitiveComplexity"],
  ["src/model/less-tangled.ts", tangled(5)],
  ["src/report/reference.json", '{ "a":1 }'],
  ["dist/model/index.js", "debugger;"],
  ["results/run/page.js", "debugger;"],
];

/** `depth` conditions inside each other cost 1 + 2 + … + depth. */
function tangled(depth: number): string {
  const body = Array.from({ length: depth }, (_, i) => `if (n > ${i}) {`).join("\n");
  return `export function f(n: number): number {\n${body}\nreturn n;${"}".repeat(depth)}\nreturn 0;\n}`;
}

let folder = "";
const answers = new Map<string, string[]>();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "planted-"));
  for (const own of ["biome.json", "biome"]) {
    cpSync(join(root, own), join(folder, own), { recursive: true });
  }
  for (const [path, source] of planted) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), source);
  }
  for (const { severity, category, message, location } of lint(folder)) {
    if (severity !== "error") continue;
    answers.set(location.path, [...(answers.get(location.path) ?? []), `${category} ${message}`]);
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Diagnostic {
  severity: string;
  category: string;
  message: string;
  location: { path: string };
}

function lint(folder: string): Diagnostic[] {
  const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
  const options = ["lint", "--reporter=json", "--max-diagnostics=none", "."];
  try {
    execFileSync(process.execPath, [biome, ...options], {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    return [];
  } catch (failed) {
    return JSON.parse((failed as { stdout: string }).stdout).diagnostics;
  }
}

describe("biome.json", () => {
  it.each(planted.filter(([, , answer]) => answer))("refuses %s", (path, _source, answer) => {
    expect(answers.get(path)).toEqual([expect.stringContaining(answer as string)]);
  });

  it.each(planted.filter(([, , answer]) => !answer))("allows %s", (path) => {
    expect(answers.get(path)).toBeUndefined();
  });
});
