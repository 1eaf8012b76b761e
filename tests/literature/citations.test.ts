import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { findings, works } from "../../src/literature/index.ts";
import { unusedIn } from "./unused.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Files of a folder, by their path from the root of the repository. */
function filesOf(folder: string, ending: string): string[] {
  if (!existsSync(resolve(root, folder))) return [];
  return readdirSync(resolve(root, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(ending))
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`);
}

/** The bibliography does not cite itself: a work is used by a finding, or outside of this layer. */
const citing = [
  ...filesOf("src", ".ts").filter((path) => !path.startsWith("src/literature/")),
  ...filesOf("docs", ".md"),
];

test("every work is cited by a finding, a source or a page", () => {
  const byFindings = new Set<string>(Object.values(findings).flatMap((one) => one.works));
  const rest = Object.keys(works).filter((key) => !byFindings.has(key));
  const texts = citing.map((path) => readFileSync(resolve(root, path), "utf8"));
  const sentences = unusedIn(rest, texts).map(
    (key) => `${key} is in src/literature/works, but no finding, source or page cites it`,
  );
  expect(sentences).toEqual([]);
});

test("a key counts as cited only as a whole word", () => {
  const keys = ["cohen1960", "fisher1921"];
  expect(unusedIn(keys, ["after `cohen1960`, eq. 2", 'source: "fisher1921"'])).toEqual([]);
  expect(unusedIn(keys, ["cohen1960b and oldcohen1960", "Fisher (1921)"])).toEqual(keys);
});
