import { findings } from "./findings.ts";
import { growing } from "./growing.ts";
import { life } from "./life.ts";
import { nursery } from "./nursery.ts";
import { population } from "./population.ts";
import { shell } from "./shell.ts";
import { theory } from "./theory.ts";

/** Every sentence of the lab, page by page. Other languages have the same keys. */
export const en = {
  ...shell,
  ...nursery,
  ...theory,
  ...growing,
  ...findings,
  ...population,
  ...life,
} as const;
