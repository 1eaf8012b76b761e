import { describe, expect, it } from "vitest";
import { repositoryFiles } from "../architecture/repository.ts";
import { brokenLinks } from "./links.ts";
import { markdownPages } from "./pages.ts";

describe("links between the pages", () => {
  it("lead to a file, and to a heading where they name one", () => {
    const files = repositoryFiles();
    expect(files).toContain("package.json");
    expect(brokenLinks(markdownPages(), files)).toEqual([]);
  });
});

describe("a planted link", () => {
  const model = [
    "# The model, in `moment.ts`",
    "## Revision (eq. 12)",
    "## Revision (eq. 12)",
    '| <a id="soothingRate"></a>κ | 1/min |',
    "```",
    "# Not a heading",
    "```",
  ].join("\n");
  const files = ["README.md", "docs/model.md", "docs/a b.svg", "src/model/moment.ts"];
  const check = (readme: string) =>
    brokenLinks({ "README.md": readme, "docs/model.md": model }, files);

  it.each([
    "[model](docs/model.md)",
    "[`model`](./docs/model.md#the-model-in-momentts)",
    "[second](docs/model.md#revision-eq-12-1)",
    "[rate](docs/model.md#soothingRate)",
    "[code](src/model/moment.ts#L3) in [a folder](src/model/), [here](.)",
    "# Héad κ\n[here](#héad-κ)",
    "![figure](<docs/a b.svg>) ![figure](docs/a%20b.svg 'Title')",
    '<img src="docs/model.md">',
    "[ref]: docs/model.md",
    "[far](https://doi.org/10.1016/S0163-6383(96)90036-8) [mail](mailto:a@b.org)",
    "`[no](link.md)` and\n\n```md\n[no](link.md)\n```",
    "[^1]: A footnote.",
  ])("that leads somewhere: %s", (readme) => {
    expect(check(readme)).toEqual([]);
  });

  it.each([
    ["\n[model](docs/modell.md)", "README.md:2: docs/modell.md leads to docs/modell.md, which"],
    ["[model](docs/Model.md)", "README.md:1: docs/Model.md leads to docs/Model.md, which"],
    ["[up](../other/a.md)", "README.md:1: ../other/a.md leads to ../other/a.md, which is no file"],
    [
      "[x](docs/model.md#no)",
      "README.md:1: docs/model.md#no leads to a heading that docs/model.md",
    ],
    ["[x](docs/model.md#not-a-heading)", "does not have"],
    ["[x](docs/model.md#revision-eq-12-2)", "does not have"],
    ["[here](#nowhere)", "leads to a heading that README.md does not have"],
    ["[ref]: docs/none.md", "leads to docs/none.md, which"],
    ['<a href="docs/none.md">', "leads to docs/none.md, which"],
    ["![x](none.svg 'Title')", "leads to none.svg, which"],
    ["[![x](none.svg)](docs/model.md)", "leads to none.svg, which"],
  ])("that leads nowhere: %s", (readme, sentence) => {
    expect(check(readme)).toEqual([expect.stringContaining(sentence)]);
  });
});
