import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { UserError } from "../errors.ts";
import { wholeNumber } from "../numbers.ts";
import { serveFolder } from "./serve.ts";

const LAB = fileURLToPath(new URL("../../lab", import.meta.url));
const MOST_PORT = 65_535;

interface LabOptions {
  readonly port: string;
  readonly open: boolean;
}

/** Adds `bowlby lab`, which is also what `bowlby` alone does. */
export function addLab(program: Command, signal: AbortSignal): void {
  program
    .command("lab")
    .description("open the lab in a browser: raise a child and watch (bowlby alone does the same)")
    .option("--port <n>", "port on this machine; 0 for any that is free", "0")
    .option("--no-open", "print the address only")
    .allowExcessArguments(false)
    .action((options: LabOptions) => runLab(options, signal));
}

/**
 * Serves the lab until it is interrupted, which is its ordinary end.
 *
 * @throws UserError when the lab was not built, or the port cannot be had
 */
async function runLab({ port, open: wanted }: LabOptions, signal: AbortSignal): Promise<void> {
  if (!existsSync(join(LAB, "index.html"))) {
    throw new UserError(`The lab is not in ${LAB}. Build it with: npm run build`);
  }
  const served = await serveFolder(LAB, wholeNumber("--port", port, 0, MOST_PORT));
  process.stdout.write(`The lab is open at ${served.address}\n`);
  process.stderr.write("Nothing leaves this computer. Ctrl-C ends it.\n");
  if (wanted && hasBrowser()) {
    const { default: open } = await import("open");
    await open(served.address);
  }
  if (!signal.aborted) await once(signal, "abort");
  await served.close();
  process.stderr.write("The lab is closed.\n");
}

/** Somebody sits in front of this terminal, and has a screen to open a window on. */
function hasBrowser(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY, CI } = process.env;
  const isScreen = process.platform !== "linux" || Boolean(DISPLAY ?? WAYLAND_DISPLAY);
  return process.stdout.isTTY === true && isScreen && CI === undefined;
}
