import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { constructNames, listItems } from "./prose.ts";

const document = (name: string) =>
  readFileSync(new URL(`../../../docs/${name}.md`, import.meta.url), "utf8");

describe("a list of the documentation", () => {
  it("is read with its bold words and its code, and links as words", () => {
    const markdown = "Before.\n\n- **No `x`** here,\n  see [there](a.md#b).\n- Two.\n\nAfter.\n";
    expect(listItems(markdown)).toEqual([
      [
        { text: "No ", isBold: true, isCode: false },
        { text: "x", isBold: true, isCode: true },
        { text: " here, see there.", isBold: false, isCode: false },
      ],
      [{ text: "Two.", isBold: false, isCode: false }],
    ]);
  });

  it("of docs/limits.md comes whole: every limit begins in bold, and no mark is left over", () => {
    const text = document("limits");
    const items = listItems(text);
    expect(items.length).toBe(text.match(/^- /gm)?.length);
    for (const [first, ...rest] of items) {
      expect(first?.isBold).toBe(true);
      for (const piece of [first, ...rest]) expect(piece?.text).not.toMatch(/\*\*|`|\]\(/);
    }
  });

  it("of docs/constructs.md names all of them", () => {
    const names = constructNames(document("constructs"));
    expect(names.size).toBe(54);
    expect(names.get("S24")).toMatch(/^disorganised/);
  });
});
