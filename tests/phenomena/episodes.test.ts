import { describe, expect, test } from "vitest";
import { inEpisode, planFor, raise } from "./cohorts.ts";

const community = raise(planFor(undefined), 300);
const crying = (episode: number) => inEpisode(community, episode, "cryShare");
const exploring = (episode: number) => inEpisode(community, episode, "exploreShare");

describe("S06 S25 the course of the Strange Situation in a community (Ainsworth & Bell 1970)", () => {
  test("crying is near zero with the caregiver", () => {
    for (const episode of [1, 2, 3, 5, 8]) expect(crying(episode)).toBeLessThan(0.04);
  });

  test("crying: rising in episode 4, highest in 6 and 7, gone in 8", () => {
    expect(crying(4)).toBeGreaterThan(2 * crying(3));
    expect(crying(6)).toBeGreaterThan(1.2 * crying(4));
    expect(crying(7)).toBeGreaterThan(crying(4));
    expect(crying(8)).toBeLessThan(0.5 * crying(7));
  });

  test("exploration falls from episode 2 over 3 to 4", () => {
    expect(exploring(2)).toBeGreaterThan(exploring(3));
    expect(exploring(3)).toBeGreaterThan(exploring(4));
  });

  test("arousal: separations above reunions, all above the beginning", () => {
    const arousal = (episode: number) => inEpisode(community, episode, "arousalMean");
    expect(arousal(4)).toBeGreaterThan(arousal(5));
    expect(arousal(6)).toBeGreaterThan(arousal(8));
    expect(arousal(5)).toBeGreaterThan(arousal(1));
  });
});
