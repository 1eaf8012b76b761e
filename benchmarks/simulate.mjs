// `bowlby simulate` on a generated study, as a user runs it, with a stopwatch.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  createReadStream,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";

const MAIN = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));
const PEAK = new URL("peak.mjs", import.meta.url).href;

/** Children of the community, some days at home, and the Strange Situation on the last of them. */
export function studyOf({ children, days = 365, figures = 1 }) {
  const household = Array.from({ length: figures }, (_, place) => ({
    name: place === 0 ? "caregiver" : `figure_${place + 1}`,
    nights: place === 0 ? 1 : 0,
  }));
  return {
    bowlby: 1,
    title: "Benchmark",
    seeds: [1],
    people: { children, days },
    household,
    procedures: [{ hold: "strange-situation", ageDays: days, with: "caregiver" }],
    outputs: { tables: ["lives", "growth", "events"] },
  };
}

/**
 * Runs a study in a folder of its own, which is gone afterwards.
 *
 * @param stopAfter seconds after which it is interrupted as by Ctrl-C, as soon as a life is kept
 * @returns seconds of wall time with the start of Node; peak memory, MB; lives kept; and a hash of
 *   each table when `hashing`
 */
export async function simulate(study, { threads = 1, stopAfter, hashing = false } = {}) {
  const home = mkdtempSync(join(tmpdir(), "bowlby-benchmark-"));
  try {
    const file = join(home, "study.yaml");
    const out = join(home, "out");
    writeFileSync(file, JSON.stringify(study));
    const words = ["simulate", file, "--out", out, "--threads", `${threads}`, "--quiet", "--json"];
    const start = performance.now();
    const late = () => performance.now() - start >= 1000 * stopAfter && livesKept(out) > 0;
    const { code, said } = await run(words, stopAfter === undefined ? undefined : late);
    const seconds = (performance.now() - start) / 1000;
    if (code !== (stopAfter === undefined ? 0 : 1)) throw new Error(said);
    const peak = Number(said.trimEnd().split("\n").at(-1));
    const lives = stopAfter === undefined ? study.people.children : livesKept(out);
    return { seconds, peak, lives, tables: hashing ? await hashesOf(join(out, "data")) : {} };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function run(words, late) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["--import", PEAK, MAIN, ...words], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    const look = () => {
      if (!late()) return;
      clearInterval(timer);
      child.kill("SIGINT");
    };
    const timer = late && setInterval(look, 50);
    let said = "";
    child.stderr.on("data", (text) => {
      said += text;
    });
    child.on("close", (code) => {
      clearInterval(timer);
      resolve({ code, said });
    });
  });
}

/** Lives in the journal of a run that was interrupted. */
function livesKept(out) {
  const journal = join(out, ".unfinished", "progress.ndjson");
  if (!existsSync(journal)) return 0;
  // A line that is being written has no end yet.
  const lines = readFileSync(journal, "utf8").split("\n").slice(0, -1);
  return JSON.parse(lines.at(-1) ?? "{}").lives ?? 0;
}

async function hashesOf(folder) {
  const hashes = {};
  for (const name of readdirSync(folder).sort()) {
    const hash = createHash("sha256");
    await pipeline(createReadStream(join(folder, name)), hash);
    hashes[name] = hash.digest("hex");
  }
  return hashes;
}
