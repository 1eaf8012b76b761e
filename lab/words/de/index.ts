import type { Words } from "../words.ts";
import { findings } from "./findings.ts";
import { growing } from "./growing.ts";
import { nursery } from "./nursery.ts";
import { population } from "./population.ts";
import { programmes } from "./programmes.ts";
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
  ...programmes,
};
