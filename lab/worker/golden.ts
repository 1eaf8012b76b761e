import { GOLDEN_PLAN, liveChild } from "../../src/population/index.ts";

/** SHA-256 of the golden cohort, in hexadecimal, as this browser computes it. */
export async function golden(
  _: null,
  progress: (done: number, of: number) => void,
): Promise<string> {
  const { children } = GOLDEN_PLAN;
  const records = Array.from({ length: children }, (_, child) => {
    const record = liveChild(GOLDEN_PLAN, child);
    progress(child + 1, children);
    return record;
  });
  const bytes = new TextEncoder().encode(JSON.stringify(records));
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
