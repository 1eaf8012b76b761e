import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** The report's replay program and its hash for the content security policy. */
export function reportAssets(): { script: string; scriptHash: string } {
  const script = readFileSync(new URL("../../replay/replay.js", import.meta.url), "utf8");
  return { script, scriptHash: createHash("sha256").update(script).digest("base64") };
}
