import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { systemDeclarations } from "../../src/model/index.ts";
import { stillFaceDeclarations } from "../../src/procedures/index.ts";
import { read, root } from "../architecture/repository.ts";
import { kept } from "./results.ts";

test("examples/still-face.txt, which docs/still-face.md shows, is what the program prints", () => {
  const printed = execFileSync(process.execPath, ["examples/still-face.mjs"], { cwd: root });
  expect(kept("examples/still-face.txt")).toBe(printed.toString());
});

const page = read("docs/still-face.md").replaceAll(/\s+/g, " ");
const system = systemDeclarations;
const settings = stillFaceDeclarations;

test.each([
  `sit ${system.playDistance.start} m apart`,
  `**Baseline** (${settings.baselineSeconds.start} s)`,
  `**Still face** (${settings.stillSeconds.start} s)`,
  `**Reunion** (${settings.reunionSeconds.start} s)`,
  `mended within ${system.patience.start} s`,
  `outlasted those ${system.patience.start} s`,
  `a mild threat (${system.mismatchThreat.start})`,
  `a threat of its own (${settings.stillFaceThreat.start})`,
])("docs/still-face.md says what the declarations say: %s", (sentence) => {
  expect(page).toContain(sentence);
});
