import { nursery } from "./nursery.ts";
import { population } from "./population.ts";
import { shell } from "./shell.ts";

/** Every sentence of the lab, page by page. Other languages have the same keys. */
export const en = { ...shell, ...nursery, ...population } as const;
