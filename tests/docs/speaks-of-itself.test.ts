import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { repositoryFiles, root } from "../architecture/repository.ts";
import { tracesIn, tracesOf } from "./speaks-of-itself.ts";

describe("the files of the repository", () => {
  it("speak of the project, not of the machine they were written on", () => {
    const traces = tracesOf(root, process.env.npm_config_registry);
    const files = repositoryFiles();
    expect(files).toContain("package-lock.json");
    const found = files.flatMap((path) => {
      const bytes = readFileSync(resolve(root, path));
      return bytes.includes(0) ? [] : tracesIn(path, bytes.toString("utf8"), traces);
    });
    expect(found).toEqual([]);
  });
});

/** Written in parts, so that this file does not hold what it refuses. */
const path = (...parts: string[]) => `/${parts.join("/")}`;
const host = (...parts: string[]) => parts.join(".");

describe("a planted trace", () => {
  const traces = tracesOf(
    path("desk", "bowlby"),
    `https://${host("packages", "intern")}:4873/npm/`,
  );

  it.each([
    [path("desk", "bowlby", "src"), "a path of the machine"],
    [`see file://${path("desk", "other")}`, "a path of the machine"],
    [`"${path("desk")}"`, "a path of the machine"],
    [path("home", "mary", "x"), "the home of a user"],
    [path("Users", "mary"), "the home of a user"],
    [["C:", "Users", "mary"].join("\\"), "the home of a user"],
    [`https://${host("registry", "npmjs", "org")}/x`, "the host of a registry"],
    [host("npm", "pkg", "github", "com"), "the host of a registry"],
    [`http://${host("packages", "intern")}:4873/npm/x`, "the host of a registry"],
    [`"${"resolved"}": "${"https"}://example.org/x.tgz"`, "where a package was fetched"],
  ])("is found: %s", (text, says) => {
    const [first = "", ...rest] = tracesIn("a.md", `one\n${text}\n`, traces);
    expect(first).toMatch(/^a\.md:2: "/);
    expect([first, ...rest].join("\n")).toContain(says);
  });

  it.each([
    "docs/desk/bowlby.md",
    `https://example.org${path("desk", "bowlby")}`,
    `~${path("desk")}`,
    path("desktop"),
    path("procedures", "home", "observation"),
    "the registry of the npm",
    '"resolved": true',
  ])("is not seen in: %s", (text) => {
    expect(tracesIn("a.md", text, traces)).toEqual([]);
  });

  it("is not made of a folder that every machine has", () => {
    expect(tracesIn("a.md", path("tmp", "x"), tracesOf(path("tmp", "bowlby")))).toEqual([]);
    expect(tracesIn("a.md", path("etc"), tracesOf(path("bowlby")))).toEqual([]);
    expect(tracesIn("a.md", path("tmp", "bowlby"), tracesOf(path("tmp", "bowlby")))).toHaveLength(
      1,
    );
  });
});
