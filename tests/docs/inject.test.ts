import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../architecture/repository.ts";
import { generators } from "./generators.ts";
import { rewriteBlocks, staleBlocks } from "./inject.ts";
import { docsPages } from "./pages.ts";

if (process.env.UPDATE_DOCS === "1") {
  for (const [path, page] of Object.entries(docsPages())) {
    const rewritten = rewriteBlocks(page, generators);
    if (rewritten !== page) writeFileSync(resolve(root, path), rewritten);
  }
}

describe("injected blocks of README.md and docs", () => {
  it("say what their generators print", () => {
    const stale = Object.entries(docsPages()).flatMap(([path, page]) =>
      staleBlocks(path, page, generators),
    );
    expect(stale).toEqual([]);
  });

  it.each(Object.keys(generators))("have a generator %s that prints something", (name) => {
    expect(generators[name]?.().trim()).not.toBe("");
  });
});

describe("a planted block", () => {
  const own = { table: () => "| a |\n| --- |\n| 1 |", count: () => "400" };
  const table = "<!-- inject:table -->\n| a |\n| --- |\n| 1 |\n<!-- /inject -->";
  const count = "With <!-- inject:count -->400<!-- /inject --> children.";

  it.each([
    ["right", `# Page\n\n${table}\n\n${count}\n`, []],
    [
      "stale",
      `# Page\n\n${table.replace("1", "2")}\n`,
      ['p.md:3: the block "table" says "| 2 |", its generator "| 1 |"; run npm run docs'],
    ],
    [
      "stale inside a sentence",
      count.replace("400", "300"),
      ['p.md:1: the block "count" says "300", its generator "400"; run npm run docs'],
    ],
    [
      "too long",
      table.replace("1 |\n", "1 |\n| 2 |\n"),
      ['p.md:1: the block "table" says "| 2 |", its generator ""; run npm run docs'],
    ],
    [
      "of unknown name",
      "\n<!-- inject:tabel -->\n<!-- /inject -->",
      ['p.md:2: no generator is called "tabel"; tests/docs/generators.ts has table, count'],
    ],
    [
      "named like a method of every object",
      "<!-- inject:toString --><!-- /inject -->",
      ['p.md:1: no generator is called "toString"; tests/docs/generators.ts has table, count'],
    ],
    [
      "without a name",
      "<!-- inject -->\n<!-- /inject -->",
      ['p.md:1: no generator is called ""; tests/docs/generators.ts has table, count'],
    ],
    [
      "not closed",
      `one\n<!-- inject:count -->\n400\n\n${table}`,
      ['p.md:2: the block "count" is not closed by <!-- /inject -->'],
    ],
    [
      "not closed, the last",
      "one\n\n<!-- inject:count -->400",
      ['p.md:3: the block "count" is not closed by <!-- /inject -->'],
    ],
    ["not opened", `${count}\n<!-- /inject -->`, ["p.md:2: <!-- /inject --> closes nothing"]],
    ["quoted as code", "```md\n<!-- inject:tabel -->\n```\nor `<!-- inject:x -->`", []],
  ])("that is %s", (_what, page, problems) => {
    expect(staleBlocks("p.md", page, own)).toEqual(problems);
  });

  it("is written anew, and the rest of the page is left alone", () => {
    const page =
      "# Page\n\n<!-- inject:table -->\n<!-- /inject -->\n\nWith <!-- inject:count --><!-- /inject --> children.\n\n<!-- inject:other -->\nkept\n<!-- /inject -->\n";
    const rewritten = rewriteBlocks(page, own);
    expect(rewritten).toBe(
      `# Page\n\n${table}\n\n${count}\n\n<!-- inject:other -->\nkept\n<!-- /inject -->\n`,
    );
    expect(rewriteBlocks(rewritten, own)).toBe(rewritten);
  });
});
