import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { UserError } from "./errors.ts";
import { replaceFile, writeWhole } from "./whole-file.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "whole-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a file is put in the place of another, and nothing is left beside it", () => {
  const file = join(folder, "page.html");
  writeFileSync(file, "before");
  replaceFile(file, "after");
  expect(readFileSync(file, "utf8")).toBe("after");
  expect(readdirSync(folder)).toEqual(["page.html"]);
});

test("a file that cannot be put in its place leaves nothing beside it, and the user is told why", () => {
  mkdirSync(join(folder, "page.html"));
  const write = () => writeWhole(join(folder, "page.html"), "text");
  expect(write).toThrow(UserError);
  expect(write).toThrow("is a folder; a file is needed there.");
  expect(readdirSync(folder)).toEqual(["page.html"]);
});
