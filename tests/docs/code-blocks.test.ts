import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { read } from "../architecture/repository.ts";
import { doorsOf, examplesOf, runExample } from "./code-blocks.ts";
import { docsPages } from "./pages.ts";

const examples = Object.entries(docsPages()).flatMap(([path, page]) => examplesOf(path, page));
const doors = doorsOf(read("package.json"));

describe.concurrent("the examples of README.md and docs", () => {
  it("come in by the doors of package.json", () => {
    expect(Object.keys(doors)).toEqual(expect.arrayContaining(["bowlby", "bowlby/model"]));
  });

  it.each(examples)("run: $place", async (example) => {
    await expect(runExample(example, doors)).resolves.toBeTypeOf("string");
  });
});

describe("a planted block", () => {
  const folder = mkdtempSync(join(tmpdir(), "door-"));
  const door = join(folder, "door.mjs");
  writeFileSync(door, "export const answer = 42;");
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const planted = { bowlby: door, "bowlby/none": join(folder, "none.mjs") };
  const run = (source: string) => runExample({ place: "docs/a.md:1", source }, planted);

  it("is an example when it is ts and no sketch", () => {
    const page = [
      "```ts\none();\n```",
      "```js\ntwo();\n```",
      "```ts\n// sketch\nthree();\n```",
      "- in a list\n  ```ts\n  if (four) {\n    four();\n  }\n  ```",
      "````md\n```ts\nquoted();\n```\n````",
    ].join("\n\n");
    expect(examplesOf("docs/a.md", page)).toEqual([
      { place: "docs/a.md:1", source: "one();" },
      { place: "docs/a.md:15", source: "if (four) {\n  four();\n}" },
    ]);
  });

  it("runs, types and all, and waits for what it awaits", async () => {
    const source = `import { answer } from "bowlby";
      import Papa from "papaparse";
      const text: string = Papa.unparse([[answer, await Promise.resolve(1)]]);
      console.log(text satisfies string);`;
    expect(await run(source)).toBe("42,1\n");
  });

  it.each([
    ["throws", 'throw new Error("planted");', /docs\/a\.md:1 does not run: [\s\S]*planted/],
    ["leaves with an error", "process.exit(3);", /docs\/a\.md:1 does not run/],
    ["is no TypeScript", "const = 1;", /cannot be parsed/],
    ["uses a name that is gone", 'import { gone } from "bowlby"; gone();', /does not provide/],
    [
      "imports by no door",
      'import "bowlby/cellar";',
      /docs\/a\.md:1 imports bowlby\/cellar, which/,
    ],
    [
      "is run before a build",
      'import "bowlby/none";',
      /needs bowlby\/none: run npm run build first/,
    ],
  ])("fails when it %s", async (_what, source, sentence) => {
    await expect(run(source)).rejects.toThrow(sentence);
  });
});
