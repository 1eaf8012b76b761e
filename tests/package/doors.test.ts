import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";

const root = new URL("../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");
const { exports: doors, bin } = JSON.parse(read("package.json")) as {
  exports: Record<string, { types: string; default: string } | string>;
  bin: Record<string, string>;
};
const built = Object.entries(doors).flatMap(([door, files]) =>
  typeof files === "string" ? [] : [[door, files] as const],
);

beforeAll(() => {
  if (!existsSync(new URL("dist/index.js", root))) {
    throw new Error("dist/index.js is missing; run npm run build first.");
  }
});

describe("the package", () => {
  test.each(built)("%s opens, with types", async (_, files) => {
    expect(existsSync(new URL(files.types, root))).toBe(true);
    const door = await import(/* @vite-ignore */ new URL(files.default, root).href);
    expect(Object.keys(door).length).toBeGreaterThan(0);
  });

  test("bowlby and bowlby/model need no other package", () => {
    const seen = new Set<string>();
    const visit = (url: URL) => {
      if (seen.has(url.href)) return;
      seen.add(url.href);
      for (const [, from = ""] of readFileSync(url, "utf8").matchAll(/\bfrom "([^"]+)"/g)) {
        expect(from, `${url.pathname} needs ${from}`).toMatch(/^\./);
        visit(new URL(from, url));
      }
    };
    visit(new URL("dist/index.js", root));
    expect(seen.size).toBeGreaterThan(20);
  });

  test("what is published: the built program, its pages and licence, no sources or tests", () => {
    const said = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
      cwd: root,
      stdio: ["ignore", "pipe", "ignore"],
    });
    const [pack] = JSON.parse(said.toString()) as [{ files: { path: string }[] }];
    const paths = pack.files.map(({ path }) => path);
    for (const path of ["LICENSE", "README.md", "package.json", "dist/replay/replay.js"]) {
      expect(paths).toContain(path);
    }
    expect(paths).toContain(bin.bowlby?.replace("./", ""));
    expect(paths.filter((path) => /^(src|tests)\/|\.test\./.test(path))).toEqual([]);
  });
});
