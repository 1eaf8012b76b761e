import { coupleDataDeclarations } from "../../src/inference/index.ts";
import { cite } from "../../src/literature/index.ts";
import type { Declarations } from "../../src/model/index.ts";
import { declarationTables } from "../../src/population/index.ts";

/** Every declared quantity as Markdown, one table per place it is declared in. */
export function parametersAsMarkdown(): string {
  return declarationTables
    .map(({ title, declarations }) => [`### ${title}`, "", tableOf(declarations)].join("\n"))
    .join("\n\n");
}

/** ... and those of couples, which are no part of the theory. */
export function coupleParametersAsMarkdown(): string {
  return tableOf(coupleDataDeclarations);
}

function tableOf(declarations: Declarations): string {
  const rows = Object.entries(declarations).map(([name, one]) => {
    const unit = one.unit === "" ? "" : ` ${one.unit}`;
    return `| \`${name}\` | ${one.symbol} | ${one.start}${unit} | ${one.range.join(" to ")} | ${one.standing} | ${one.meaning} *${one.basis}* (${one.works.map(shortly).join(", ")}) |`;
  });
  return [
    "| name | symbol | start value | range | standing | meaning, *basis* (concept after) |",
    "|---|---|---|---|---|---|",
    ...rows,
  ].join("\n");
}

/** Authors and year of a reference. */
function shortly(work: Parameters<typeof cite>[0]): string {
  return /^.*?\(\d{4}[a-z]?\)/.exec(cite(work))?.[0] ?? work;
}
