import type { Words } from "../words.ts";
import { adults } from "./adults.ts";
import { apart } from "./apart.ts";
import { couple } from "./couple.ts";
import { development } from "./development.ts";
import { figures } from "./figures.ts";
import { findings } from "./findings.ts";
import { generations } from "./generations.ts";
import { growing } from "./growing.ts";
import { homes } from "./homes.ts";
import { life } from "./life.ts";
import { nursery } from "./nursery.ts";
import { pairing } from "./pairing.ts";
import { plane } from "./plane.ts";
import { population } from "./population.ts";
import { programmes } from "./programmes.ts";
import { relationships } from "./relationships.ts";
import { separation } from "./separation.ts";
import { shell } from "./shell.ts";
import { survival } from "./survival.ts";
import { theory } from "./theory.ts";
import { therapy } from "./therapy.ts";
import { trial } from "./trial.ts";

/** German. */
export const de: Words = {
  ...shell,
  ...nursery,
  ...theory,
  ...growing,
  ...figures,
  ...generations,
  ...findings,
  ...population,
  ...pairing,
  ...apart,
  ...separation,
  ...survival,
  ...development,
  ...homes,
  ...programmes,
  ...life,
  ...relationships,
  ...trial,
  ...plane,
  ...adults,
  ...therapy,
  ...couple,
};
