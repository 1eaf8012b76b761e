import { readFileSync } from "node:fs";
import Papa from "papaparse";

/** A file of the repository that a program wrote and that was committed. */
export function kept(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
}

/** The committed benchmark as a Markdown table. */
export function speedAsMarkdown(): string {
  const { data } = Papa.parse<string[]>(kept("benchmarks/results/first-year.csv").trim());
  const [head, ...rows] = data.map((cells) => `| ${cells.join(" | ")} |`);
  return [
    "`npm run bench -- --write` measured, and keeps in `benchmarks/results/`:",
    "",
    head,
    "|---|---|---|",
    ...rows,
  ].join("\n");
}
