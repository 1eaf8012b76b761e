import type { Words } from "../words.ts";
import { nursery } from "./nursery.ts";
import { population } from "./population.ts";
import { shell } from "./shell.ts";

/** German. */
export const de: Words = { ...shell, ...nursery, ...population };
