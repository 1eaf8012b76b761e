import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const executablePath = process.env.CHROME_PATH ?? "/usr/bin/chromium";

/** Whether there is no browser; tests that need one are then skipped, and `why` says so. */
export const absent: boolean = !existsSync(executablePath);
export const why: string = absent
  ? ` (skipped: there is no browser at ${executablePath}; set CHROME_PATH to a Chromium)`
  : "";

export function launch(): Promise<Browser> {
  const args = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"];
  return chromium.launch({ executablePath, args });
}
