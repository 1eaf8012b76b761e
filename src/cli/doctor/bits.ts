import { createHash } from "node:crypto";
import { GOLDEN_PLAN, liveChild } from "../../population/index.ts";

/** SHA-256 of what this machine computes for GOLDEN_PLAN; GOLDEN_HASH is the reference. */
export function goldenHere(): string {
  const children = Array.from({ length: GOLDEN_PLAN.children }, (_, i) =>
    liveChild(GOLDEN_PLAN, i),
  );
  return createHash("sha256").update(JSON.stringify(children)).digest("hex");
}
