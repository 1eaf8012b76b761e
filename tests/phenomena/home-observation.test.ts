import { describe, expect, test } from "vitest";
import { type Care, systemDeclarations, valuesOf } from "../../src/model/index.ts";
import {
  everydayDeclarations,
  type HomeObservation,
  homeObservationDeclarations,
  observeHome,
  responseCurve,
  type SeenAtHome,
  sensitivityOf,
} from "../../src/procedures/index.ts";
import { LOUD_ONLY, meanOf, REJECTING, SENSITIVE } from "./cohorts.ts";
import { grownUp } from "./homes.ts";

const N = 40;
const DAYS = 20;
const p = valuesOf(systemDeclarations);
const home = valuesOf(everydayDeclarations);
const settings = valuesOf(homeObservationDeclarations);

/** Homes of one way of caring, observed after some weeks of it. */
function homes(care: Partial<Care>): HomeObservation[] {
  return Array.from({ length: N }, (_, child) =>
    observeHome(grownUp(care, DAYS, child).childhood, 0, settings, home, p),
  );
}

const hoursIn = (observed: readonly HomeObservation[]) =>
  observed.flatMap(({ visits }) => visits.map(({ seen }) => seen));
const ratingOf = (observed: readonly HomeObservation[]) =>
  meanOf(observed.map(({ sensitivity }) => sensitivity));

/** Of all signals of these hours, bids and mismatches: share comforted or mended, left, interfered with. */
function outcomes(hours: readonly SeenAtHome[]) {
  const sums = { met: 0, left: 0, interfered: 0 };
  for (const { upset, calm, inArms, mended, left, intruded } of hours) {
    sums.met += mended;
    sums.left += left;
    sums.interfered += intruded;
    for (const bids of [upset, calm, inArms].flatMap((stretch) => stretch.bids)) {
      sums.met += bids.comforted;
      sums.left += bids.unanswered;
      sums.interfered += bids.rebuffed;
    }
  }
  const signals = sums.met + sums.left + sums.interfered;
  return {
    met: sums.met / signals,
    left: sums.left / signals,
    interfered: sums.interfered / signals,
  };
}

describe("S30 sensitive responsiveness, as an observer sees it", () => {
  test("is rated higher the quicker the answers come, at the same readiness", () => {
    const ratings = [1, 4, 8, 16].map((latency) => ratingOf(homes({ ...SENSITIVE, latency })));
    for (let i = 1; i < ratings.length; i++) {
      expect(ratings[i]).toBeLessThan((ratings[i - 1] as number) - 0.2);
    }
  });

  test("is rated higher the more readily answers come, to quiet signals above all", () => {
    const more = [-1, 1, 3].map((by) => ratingOf(homes({ availability: by, attentiveness: 0 })));
    expect(more[1]).toBeGreaterThan((more[0] as number) + 1);
    expect(more[2]).toBeGreaterThan((more[1] as number) + 1);
    const [quiet, loud] = [homes({ availability: 0, attentiveness: 2 }), homes(LOUD_ONLY)];
    expect(ratingOf(quiet)).toBeGreaterThan(ratingOf(loud) + 1);
  });

  test("shows in the response curve: over all signals, for loud ones only, for quiet ones only", () => {
    const curve = (care: Partial<Care>) => responseCurve(hoursIn(homes(care)));
    for (const share of curve(SENSITIVE)) expect(share).toBeGreaterThan(0.6);
    const [quiet, medium, loud] = curve(LOUD_ONLY);
    expect(medium).toBeGreaterThan(quiet + 0.1);
    expect(loud).toBeGreaterThan(medium + 0.1);
    const rejecting = curve({ ...REJECTING, attentiveness: 2.5 });
    expect(rejecting[1]).toBeLessThan(rejecting[0] - 0.05);
    expect(rejecting[2]).toBeLessThan(rejecting[1] - 0.05);
  });
});

describe("S31 ways of caring are told apart by what is seen", () => {
  const EVEN: Partial<Care> = { availability: 1.5, attentiveness: 0.5, inconsistency: 0.1 };
  const sensitive = homes(SENSITIVE);
  const even = homes(EVEN);

  test("rejecting: distress is rebuffed, more often than it is comforted", () => {
    const loudOf = (hours: readonly SeenAtHome[]) => {
      const loud = hours.flatMap(({ upset, calm, inArms }) =>
        [upset, calm, inArms].map((stretch) => stretch.bids[2]),
      );
      const sum = (of: "comforted" | "rebuffed") => loud.reduce((n, one) => n + one[of], 0);
      return sum("rebuffed") - sum("comforted");
    };
    expect(loudOf(hoursIn(homes(REJECTING)))).toBeGreaterThan(0);
    expect(loudOf(hoursIn(sensitive))).toBeLessThan(0);
  });

  test("neglecting, which answers too late or not at all: signals are left, not rebuffed", () => {
    const neglecting = outcomes(hoursIn(homes({ availability: 0, attentiveness: 0, latency: 30 })));
    expect(neglecting.left).toBeGreaterThan(0.7);
    expect(neglecting.interfered).toBeLessThan(0.15);
    expect(outcomes(hoursIn(homes(REJECTING))).interfered).toBeGreaterThan(
      neglecting.interfered + 0.1,
    );
  });

  test("intrusive: mismatches in play are met with interference, and the rating falls", () => {
    const intrusive = homes({ ...EVEN, intrusiveness: 10 });
    const share = (observed: readonly HomeObservation[]) =>
      meanOf(hoursIn(observed).map(({ intruded }) => intruded)) /
      meanOf(hoursIn(observed).map(({ mended, left, intruded }) => mended + left + intruded));
    expect(share(even)).toBe(0);
    expect(share(intrusive)).toBeGreaterThan(0.25);
    expect(ratingOf(intrusive)).toBeLessThan(ratingOf(even) - 0.5);
  });

  test("inconsistent: one visit is not like the other", () => {
    const differ = (observed: readonly HomeObservation[]) =>
      meanOf(
        observed.map(({ visits: [first, second] }) =>
          first && second ? Math.abs(sensitivityOf(first.seen) - sensitivityOf(second.seen)) : 0,
        ),
      );
    expect(differ(homes({ ...EVEN, inconsistency: 2 }))).toBeGreaterThan(1.5 * differ(even));
  });

  test("frightening: acts are seen, and nowhere else", () => {
    const acts = (observed: readonly HomeObservation[]) =>
      meanOf(observed.map(({ frights }) => frights));
    expect(acts(homes({ ...EVEN, frightening: 4 }))).toBeGreaterThan(0.3);
    expect(acts(even)).toBe(0);
  });
});

describe("S37 the circle of security: needs that are misread are seen to be", () => {
  const read = homes(SENSITIVE);
  const misread = homes({ ...SENSITIVE, misreading: 0.6 });
  const comforted = (observed: readonly HomeObservation[]) => responseCurve(hoursIn(observed))[2];
  const mended = (observed: readonly HomeObservation[]) => {
    const hours = hoursIn(observed);
    const ofAll = meanOf(hours.map((seen) => seen.mended + seen.left + seen.intruded));
    return meanOf(hours.map((seen) => seen.mended)) / ofAll;
  };

  test("coming in: play offered to a distressed child leaves its cry unanswered", () => {
    expect(comforted(misread)).toBeLessThan(0.6 * comforted(read));
  });

  test("going out: comfort offered to an exploring child leaves its mismatch unmended", () => {
    expect(mended(misread)).toBeLessThan(0.6 * mended(read));
  });

  test("the more is misread, the lower the rating", () => {
    const half = homes({ ...SENSITIVE, misreading: 0.3 });
    expect(ratingOf(half)).toBeLessThan(ratingOf(read) - 0.5);
    expect(ratingOf(misread)).toBeLessThan(ratingOf(half) - 0.5);
  });
});
