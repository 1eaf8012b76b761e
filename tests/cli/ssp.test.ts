import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { bowlby as run } from "./run.ts";

const home = mkdtempSync(join(tmpdir(), "bowlby-cli-"));

afterAll(() => rmSync(home, { recursive: true, force: true }));

const bowlby = (words: readonly string[], during?: Parameters<typeof run>[2]) =>
  run(words, home, during);

const SMALL = ["ssp", "--children", "6", "--days", "40", "--seed", "3"];

describe("bowlby", () => {
  test("--version and --help", async () => {
    const version = await bowlby(["--version"]);
    const { version: expected } = JSON.parse(
      readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
    );
    expect(version).toMatchObject({ code: 0, stdout: `${expected}\n` });
    const help = await bowlby(["ssp", "--help"]);
    expect(help.code).toBe(0);
    for (const option of [
      "--children",
      "--seed",
      "--threads",
      "--out",
      "--json",
      "--availability",
    ]) {
      expect(help.stdout).toContain(option);
    }
    expect((await bowlby(["--help"])).stdout).toContain("not a diagnostic device");
  });
});

describe("bowlby ssp --json", () => {
  test("prints the documented shape on stdout and nothing else", async () => {
    const { code, stdout } = await bowlby([...SMALL, "--json"]);
    expect(code).toBe(0);
    const result = JSON.parse(stdout);
    expect(Object.keys(result)).toEqual([
      "version",
      "seed",
      "children",
      "learner",
      "caregiver",
      "shares",
      "shares_abc",
      "scales",
      "disorganisation_mean",
      "episodes",
      "beliefs",
      "growth",
      "day",
    ]);
    expect(result).toMatchObject({ seed: 3, children: 6, caregiver: "community" });
    const { A, B, C, D } = result.shares;
    expect(A + B + C + D).toBeCloseTo(1, 12);
    expect(Object.keys(result.scales.reunion_1)).toEqual([
      "proximity_seeking",
      "contact_maintaining",
      "avoidance",
      "resistance",
    ]);
    expect(result.episodes).toHaveLength(8);
    expect(Object.keys(result.episodes[4])).toEqual([
      "episode",
      "cry_share",
      "explore_share",
      "bid_share",
      "contact_share",
      "arousal_mean",
      "arousal_peak",
      "heart_rate_bpm",
      "vagal_tone",
      "cortisol_at_end",
    ]);
    expect(result.episodes[4].episode).toMatch(/^5 /);
    expect(Object.keys(result.beliefs)).toEqual(["others", "self", "figure", "fear"]);
    const [{ stations, ...first }] = result.growth;
    expect(Object.keys(first)).toEqual(["classification", "children"]);
    expect(stations).toHaveLength(13);
    expect(Object.keys(stations[12])).toEqual([
      "age_days",
      "others_and_figure_logit",
      "self_logit",
      "felt_availability",
      "doubt_logit",
      "baseline_arousal",
      "autoregulation_per_s",
      "well_being",
    ]);
    expect(stations[12]).toMatchObject({ age_days: 40, self_logit: { n: first.children } });
    expect(Object.keys(result.day)).toEqual([
      "bids_per_day",
      "comforted_share",
      "contact_hours_per_day",
      "upset_minutes_per_day",
      "matched_share",
      "mended_share",
      "by_clock_hour",
    ]);
    expect(result.day.bids_per_day.n).toBe(6);
    expect(result.day.by_clock_hour).toHaveLength(24);
    expect(Object.keys(result.day.by_clock_hour[0])).toEqual([
      "clock_hour",
      "upset_not_held_minutes",
      "upset_held_minutes",
      "play_minutes",
      "bids",
    ]);
  });

  test("is the same for any number of threads, and differs by seed", async () => {
    const [one, three, other] = await Promise.all([
      bowlby([...SMALL, "--json", "--threads", "1"]),
      bowlby([...SMALL, "--json", "--threads", "3"]),
      bowlby(["ssp", "--children", "6", "--days", "40", "--seed", "4", "--json"]),
    ]);
    expect(three.stdout).toBe(one.stdout);
    expect(other.stdout).not.toBe(one.stdout);
  });

  test("one caregiver given by its point, one quantity set", async () => {
    const given = ["--availability", "-1", "--attentiveness", "1.4", "--inconsistency", "0.2"];
    const { stdout } = await bowlby([...SMALL, ...given, "--frightening", "0", "--json"]);
    expect(JSON.parse(stdout).caregiver).toMatchObject({ availability: -1, attentiveness: 1.4 });
    const set = await bowlby([...SMALL, "--set", "reflex=0", "--json"]);
    expect(JSON.parse(set.stdout).disorganisation_mean).toBe(1);
  });
});
