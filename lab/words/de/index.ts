import type { Words } from "../words.ts";
import { findings } from "./findings.ts";
import { nursery } from "./nursery.ts";
import { shell } from "./shell.ts";

/** German. */
export const de: Words = { ...shell, ...nursery, ...findings };
