import type { Words } from "../words.ts";
import { findings } from "./findings.ts";
import { growing } from "./growing.ts";
import { life } from "./life.ts";
import { nursery } from "./nursery.ts";
import { population } from "./population.ts";
import { shell } from "./shell.ts";
import { theory } from "./theory.ts";

/** German. */
export const de: Words = {
  ...shell,
  ...nursery,
  ...theory,
  ...growing,
  ...findings,
  ...population,
  ...life,
};
