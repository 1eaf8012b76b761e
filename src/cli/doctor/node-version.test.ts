import { expect, test } from "vitest";
import { satisfies } from "./node-version.ts";

test.each([
  ["v20.19.0", ">=20.19", true],
  ["v20.20.2", ">=20.19", true],
  ["v22.3.0", ">=20.19", true],
  ["v100.0.0-nightly20240101", ">=20.19", true],
  ["v20.9.1", ">=20.19", false],
  ["v20.18.9", ">=20.19", false],
  ["v8.20.0", ">=20.19", false],
  ["v20.19.0", ">=20.19.1", false],
  ["v20.19.1", ">=20.19.1", true],
])("Node %s against %s: %s", (version, needed, answer) => {
  expect(satisfies(version, needed)).toBe(answer);
});

test("a range of another form is refused, not guessed", () => {
  expect(() => satisfies("v20.19.0", "^20.19 || >=22")).toThrow('engines.node is "^20.19 || >=22"');
});
