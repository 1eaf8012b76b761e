import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";

const MAIN = new URL("../../dist/cli/main.js", import.meta.url).pathname;

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

if (!existsSync(MAIN)) throw new Error("dist/cli/main.js is missing; run npm run build first.");

/** Runs the built program in a folder; `during` sees the process while it runs. */
export function bowlby(
  words: readonly string[],
  home: string,
  during?: (child: ChildProcess) => void,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [MAIN, ...words], { cwd: home, env: environment });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (text) => {
      stdout += text;
    });
    child.stderr.on("data", (text) => {
      stderr += text;
    });
    child.on("close", (code) => resolve({ code, stdout, stderr }));
    during?.(child);
  });
}
