import { existsSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CalibrationResult } from "../../calibration/index.ts";
import { UserError } from "../errors.ts";

/** Where the documentation reads the result that holds. */
const DOCS = "docs";
const FILE = "calibration.json";

/** Leaves the result beside the trials it was made from. */
export function writeResult(folder: string, result: CalibrationResult): void {
  const file = join(folder, FILE);
  writeFileSync(`${file}.new`, `${JSON.stringify(result, null, 2)}\n`);
  renameSync(`${file}.new`, file);
}

/**
 * Whether there is documentation to write to; asked before anything is simulated.
 *
 * @throws UserError outside a checkout
 */
export function requireCheckout(): void {
  if (existsSync(join(DOCS, "calibration.md"))) return;
  throw new UserError(
    `--write is for a checkout of bowlby: there is no ${DOCS}/calibration.md here. Leave --write out, or go to the checkout.`,
  );
}

/** Makes it the result that the documentation shows and the fitted start values are held to. */
export function writeForDocs(result: CalibrationResult): void {
  writeResult(DOCS, result);
}
