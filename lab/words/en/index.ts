import { findings } from "./findings.ts";
import { nursery } from "./nursery.ts";
import { shell } from "./shell.ts";

/** Every sentence of the lab, page by page. Other languages have the same keys. */
export const en = { ...shell, ...nursery, ...findings } as const;
