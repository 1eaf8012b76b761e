import { execFileSync } from "node:child_process";
import { existsSync, lstatSync, readdirSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Sources } from "./violations.ts";

export const root: string = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

export function read(path: string): string {
  return readFileSync(resolve(root, path), "utf8");
}

/** Files of the repository, also those not yet added, without what .gitignore names. */
export function repositoryFiles(): string[] {
  const listed = execFileSync("git", ["ls-files", "-z", "-co", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
  });
  const paths = [...new Set(listed.split("\0"))].filter(Boolean).sort();
  return paths.filter((path) =>
    lstatSync(resolve(root, path), { throwIfNoEntry: false })?.isFile(),
  );
}

/** Every TypeScript file of src/ and lab/. */
export function sources(): Sources {
  const folders = ["src", "lab"].filter((folder) => existsSync(resolve(root, folder)));
  const paths = folders.flatMap((folder) =>
    readdirSync(resolve(root, folder), { recursive: true, encoding: "utf8" })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => `${folder}/${path.replaceAll("\\", "/")}`),
  );
  return Object.fromEntries(paths.map((path) => [path, read(path)]));
}
