import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import * as v from "valibot";
import { UserError } from "../errors.ts";
import { UNFINISHED } from "./layout.ts";

const ownerSchema = v.object({ pid: v.number(), host: v.string() });

/**
 * Takes a folder for this process. A lock of a process of this machine that is no more (killed,
 * crashed) is taken over.
 *
 * @throws UserError when another process is writing there
 */
export function takeLock(folder: string): void {
  const file = lockFile(folder);
  const own = `${file}-${hostname()}-${process.pid}`;
  try {
    // Written aside and linked: a lock is there whole, or not at all.
    writeFileSync(own, JSON.stringify({ pid: process.pid, host: hostname() }));
    for (;;) {
      try {
        linkSync(own, file);
        return;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      }
      refuseOwner(folder, file);
      rmSync(file, { force: true });
    }
  } finally {
    rmSync(own, { force: true });
  }
}

export function giveLockBack(folder: string): void {
  rmSync(lockFile(folder), { force: true });
}

function lockFile(folder: string): string {
  return join(folder, UNFINISHED, "lock");
}

/** @throws UserError unless the owner of a lock is known to be gone */
function refuseOwner(folder: string, file: string): void {
  const owner = ownerOf(file);
  if (owner?.host === hostname() && !isAlive(owner.pid)) return;
  const who = owner === undefined ? "" : ` (process ${owner.pid} on ${owner.host})`;
  throw new UserError(
    `Another run${who} is writing to "${folder}"; nothing was touched. Wait for it, or give --out another folder. If there is no such run, delete "${file}".`,
  );
}

function ownerOf(file: string): v.InferOutput<typeof ownerSchema> | undefined {
  try {
    return v.parse(ownerSchema, JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
