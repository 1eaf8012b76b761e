import { existsSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "./errors.ts";
import { writeWhole } from "./whole-file.ts";

/** Where the documentation reads the results that it shows. */
const DOCS = "docs";

/**
 * Whether there is documentation to write to; asked before anything is simulated.
 *
 * @param page that shows the result
 * @throws UserError outside a checkout
 */
export function requireCheckout(page: "findings" | "calibration"): void {
  const file = join(DOCS, `${page}.md`);
  if (existsSync(file)) return;
  throw new UserError(
    `--write is for a checkout of bowlby: there is no ${file} here. Leave --write out, or go to the checkout.`,
  );
}

/** Makes a result the one that the documentation shows. @throws UserError when it cannot */
export function writeForDocs(
  name: "findings" | "controls" | "stability" | "calibration" | `calibration-${string}`,
  result: object,
): void {
  writeWhole(join(DOCS, `${name}.json`), `${JSON.stringify(result, null, 1)}\n`);
}
