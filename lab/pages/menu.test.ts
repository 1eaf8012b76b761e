import { expect, test } from "vitest";
import { menu, pageNames } from "./index.ts";

test("every page stands in the menu, in one place, and its first page is the one without an address", () => {
  const listed: readonly string[] = Object.values(menu).flat();
  expect(listed.toSorted()).toEqual(pageNames.toSorted());
  expect(listed[0]).toBe(pageNames[0]);
});
