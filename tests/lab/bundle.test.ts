import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";

const built = new URL("../../dist/lab/", import.meta.url);
const files = readdirSync(new URL("assets/", built));
const page = readFileSync(new URL("index.html", built), "utf8");

function kilobytes(names: readonly string[]): number {
  const sizes = names.map(
    (name) => gzipSync(readFileSync(new URL(`assets/${name}`, built))).length,
  );
  return sizes.reduce((sum, one) => sum + one, 0) / 1000;
}

/** These files, and whatever they cannot run without. */
function withImports(names: readonly string[], known: ReadonlySet<string> = new Set()): string[] {
  const fresh = names.filter((name) => !known.has(name));
  if (fresh.length === 0) return [...known];
  const imported = fresh.flatMap((name) => {
    const text = readFileSync(new URL(`assets/${name}`, built), "utf8");
    return [...text.matchAll(/from\s*["'`]\.\/([^"'`]+)["'`]/g)].map(([, file]) => file as string);
  });
  return withImports(imported, new Set([...known, ...fresh]));
}

describe("what the lab loads first", () => {
  const named = files.filter((name) => page.includes(name) || name.startsWith("nursery-"));
  const first = withImports(named);

  it("is the frame and the nursery, without plots and equations, below 150 kB", () => {
    expect(first.length).toBeGreaterThan(named.length);
    expect(kilobytes(first)).toBeLessThan(150);
    for (const name of first) {
      const text = readFileSync(new URL(`assets/${name}`, built), "utf8");
      expect(text).not.toMatch(/katex-mathml|ObservablePlot|linkedom/i);
    }
  });

  it("comes from the folder itself, by relative addresses", () => {
    const addresses = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address);
    expect(addresses.length).toBeGreaterThan(2);
    for (const address of addresses) expect(address).toMatch(/^\.\//);
  });

  it("needs no script that is written into the page", () => {
    expect(page).not.toMatch(/<script(?![^>]* src=)/);
    expect(page).not.toMatch(/<style/);
  });
});
