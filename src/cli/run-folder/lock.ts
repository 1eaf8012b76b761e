import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../errors.ts";
import { UNFINISHED } from "./layout.ts";

/**
 * Takes a folder for this process. A lock of a process that is no more (killed, crashed) is taken
 * over.
 *
 * @throws UserError when another process is writing there
 */
export function takeLock(folder: string): void {
  const file = join(folder, UNFINISHED, "lock");
  for (;;) {
    try {
      writeFileSync(file, `${process.pid}\n`, { flag: "wx" });
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const owner = Number(readFileSync(file, "utf8"));
    if (owner !== process.pid && isAlive(owner)) {
      throw new UserError(
        `Another run (process ${owner}) is writing to "${folder}"; nothing was touched. Wait for it, or give --out another folder. If there is no such run, delete "${file}".`,
      );
    }
    rmSync(file, { force: true });
  }
}

export function giveLockBack(folder: string): void {
  rmSync(join(folder, UNFINISHED, "lock"), { force: true });
}

function isAlive(process_: number): boolean {
  if (!Number.isInteger(process_) || process_ <= 0) return false;
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
