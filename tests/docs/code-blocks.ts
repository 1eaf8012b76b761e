import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { transformWithOxc } from "vite";
import { importsOf } from "../architecture/imports.ts";
import { root } from "../architecture/repository.ts";
import { fencesOf } from "./markdown.ts";

export interface Example {
  /** "docs/tour.md:12" */
  readonly place: string;
  readonly source: string;
}

/** Built file by what a reader imports: "bowlby/model" → "/…/dist/model/index.js". */
export type Doors = Readonly<Record<string, string>>;

/** The `ts` blocks of a page that are programs: all whose first line is not `// sketch`. */
export function examplesOf(path: string, page: string): Example[] {
  return fencesOf(page)
    .filter(({ language, text }) => language === "ts" && !/^\s*\/\/ sketch\b/.test(text))
    .map(({ line, text }) => ({ place: `${path}:${line}`, source: text }));
}

export function doorsOf(manifest: string): Doors {
  const { name, exports } = JSON.parse(manifest) as {
    name: string;
    exports: Record<string, string | { default: string }>;
  };
  const doors = Object.entries(exports).map(([door, to]) => {
    const file = typeof to === "string" ? to : to.default;
    return [door.replace(/^\./, name), resolve(root, file)];
  });
  return Object.fromEntries(doors);
}

/** Runs an example as a reader would, in an empty folder; what it prints is returned. */
export async function runExample(example: Example, doors: Doors): Promise<string> {
  const source = throughDoors(example, doors);
  const { code } = await transformWithOxc(source, "example.ts", { sourcemap: false });
  const folder = mkdtempSync(join(tmpdir(), "example-"));
  try {
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
    writeFileSync(join(folder, "example.mjs"), code);
    const run = promisify(execFile)(process.execPath, ["example.mjs"], {
      cwd: folder,
      timeout: 50_000,
    });
    return (await run).stdout;
  } catch (failed) {
    throw new Error(`${example.place} does not run: ${(failed as { stderr: string }).stderr}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function throughDoors({ place, source }: Example, doors: Doors): string {
  let text = source;
  for (const { specifier, start, end } of importsOf("example.ts", source).reverse()) {
    if (!/^bowlby(?:\/|$)/.test(specifier)) continue;
    const file = doors[specifier];
    if (!file) throw new Error(`${place} imports ${specifier}, which is no door of package.json`);
    if (!existsSync(file)) throw new Error(`${place} needs ${specifier}: run npm run build first`);
    text = text.slice(0, start) + JSON.stringify(pathToFileURL(file).href) + text.slice(end);
  }
  return text;
}
