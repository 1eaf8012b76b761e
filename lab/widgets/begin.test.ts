import { expect, test } from "vitest";
import { begin } from "./begin.ts";

test("what was given up can be asked for again", () => {
  let asked: "" | "yes" = "";
  let started = 0;
  const field = {
    value: { peek: () => asked },
    set: (value: "" | "yes") => {
      asked = value;
      started++;
    },
  } as unknown as Parameters<typeof begin>[0];
  begin(field, () => started++);
  expect([asked, started]).toEqual(["yes", 1]);
  begin(field, () => started++);
  expect([asked, started]).toEqual(["yes", 2]);
});
