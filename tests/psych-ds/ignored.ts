import { type Problem, problem } from "./problem.ts";

/** What the validator leaves out unasked (its src/files/ignore.ts). */
const ALWAYS = [
  ".git**",
  "*.DS_Store",
  ".datalad/",
  ".reproman/",
  "sourcedata/",
  "code/",
  "stimuli/",
  "materials/",
  "results/",
  "products/",
  "analysis/",
  "documentation/",
  "log/",
];

/** Whether a path of the dataset is left out, by the lines of an ignore file and the standing list. */
export function ignores(ignoreFile: string): (path: string) => boolean {
  const patterns = [...ALWAYS, ...patternsIn(ignoreFile).filter(hasEffect)].map(matcher);
  return (path) => patterns.some((matches) => matches(path));
}

/** The validator tests "/data/x.csv", so a pattern bound to the root, "data/x.csv", never meets it. */
export function ignoreProblems(file: string, ignoreFile: string): Problem[] {
  return patternsIn(ignoreFile)
    .filter((pattern) => !hasEffect(pattern))
    .map((pattern) =>
      problem(
        "IGNORE_PATTERN_WITHOUT_EFFECT",
        file,
        `"${pattern}" leaves nothing out; write a bare name, name/, *.ending or **/name instead`,
      ),
    );
}

function patternsIn(ignoreFile: string): string[] {
  const lines = ignoreFile.split(/\r?\n/).map((line) => line.trimEnd());
  return lines.filter((line) => line !== "" && !line.startsWith("#"));
}

function hasEffect(pattern: string): boolean {
  return !pattern.startsWith("!") && !bareName(pattern).includes("/");
}

function bareName(pattern: string): string {
  return pattern.replace(/^\*\*\//, "").replace(/\/$/, "");
}

function matcher(pattern: string): (path: string) => boolean {
  const source = bareName(pattern)
    .replaceAll(/[\\^$.+()[\]{}|]/g, "\\$&")
    .replaceAll(/\*+/g, ".*")
    .replaceAll("?", ".");
  const name = new RegExp(`^${source}$`, "i");
  const foldersOnly = pattern.endsWith("/");
  return (path) => {
    const parts = path.split("/");
    return (foldersOnly ? parts.slice(0, -1) : parts).some((part) => name.test(part));
  };
}
