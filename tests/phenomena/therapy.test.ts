import { describe, expect, test } from "vitest";
import { saveChildhood, type Therapy, type TherapySession } from "../../src/procedures/index.ts";
import { ANSWERED, clientsOf, ONLY_LOUD, on, STANCES, treat } from "./clients.ts";
import { meanOf } from "./cohorts.ts";

const loud = clientsOf(ONLY_LOUD, 6);
const answered = clientsOf(ANSWERED, 6);
const YEAR = { followUpWeeks: 52 };

const steady = treat(loud, YEAR);
const alone = treat(loud, { sessionsPerWeek: 0, ...YEAR });
const withdrawn = treat(loud, STANCES.withdrawing ?? {});

const selfAtEnd = (all: readonly Therapy[]) => on(all, ({ end }) => end.self);
const first = ({ sessions }: Therapy) => sessions.slice(0, 4);
const last = ({ sessions }: Therapy) => sessions.slice(-4);
const arousal = (sessions: readonly TherapySession[]) =>
  meanOf(sessions.map((one) => one.arousal / one.seconds));
const stayed = (sessions: readonly TherapySession[]) =>
  meanOf(sessions.map((one) => one.stayed / one.seconds));

describe("S47 the therapist as secure base and safe haven", () => {
  test("clients bring along what they expect of people, and the same answers wear the difference off", () => {
    const secure = treat(answered, {});
    const between = (week: number) =>
      on(secure, ({ weeks }) => weeks[week]?.quiet ?? 0) -
      on(steady, ({ weeks }) => weeks[week]?.quiet ?? 0);
    expect(between(0)).toBeGreaterThan(1.2);
    expect(between(40)).toBeLessThan(0.25 * between(0));
  });

  test("painful topics arouse less and are stayed with longer, unless the therapist withdraws", () => {
    expect(on(steady, (one) => arousal(first(one)) - arousal(last(one)))).toBeGreaterThan(0.03);
    expect(on(steady, (one) => stayed(last(one)) - stayed(first(one)))).toBeGreaterThan(0.1);
    expect(on(withdrawn, (one) => arousal(first(one)) - arousal(last(one)))).toBeLessThan(0);
    expect(on(withdrawn, (one) => stayed(last(one)))).toBeLessThan(
      on(steady, (one) => stayed(last(one))),
    );
  });
});

describe("S50 tests of the relationship", () => {
  const tests = steady.flatMap(({ sessions }) => sessions.flatMap((one) => one.tests));
  const corrective = tests.filter((one) => one.corrective);

  test("an answer better than foreseen revises what is expected by far more than any other", () => {
    const revision = (of: typeof tests) => meanOf(of.map((one) => one.revision.quiet));
    expect(corrective.every((one) => one.answer > one.foreseen)).toBe(true);
    expect(revision(corrective)).toBeGreaterThan(0.02);
    expect(revision(tests.filter((one) => !one.corrective))).toBeLessThan(0.01);
  });

  test("they are foreseen before they are answered, and become rarer as they are believed", () => {
    const { events } = (steady[0] as Therapy).log;
    const points = events.filter(
      ({ behavior, subject }) =>
        behavior === "foresee" || (subject === "therapist" && behavior !== "invite"),
    );
    const answers = points.filter(({ subject }) => subject === "therapist");
    expect(answers.length).toBeGreaterThan(10);
    const foreseen = answers.filter(
      (answer) => points[points.indexOf(answer) - 1]?.behavior === "foresee",
    );
    expect(foreseen).toEqual(answers);
    const perSession = (sessions: readonly TherapySession[]) =>
      meanOf(sessions.map((one) => one.tests.filter((each) => each.corrective).length));
    expect(on(steady, (one) => perSession(last(one)))).toBeLessThan(
      0.5 * on(steady, (one) => perSession(first(one))),
    );
  });
});

test("S53 who is calmed with somebody calms better alone than who has nobody to be calmed by", () => {
  const calming = (all: readonly Therapy[]) => on(all, ({ end }) => end.autoregulation);
  expect(calming(steady)).toBeGreaterThan(1.03 * calming(alone));
});

describe("S54 earned security", () => {
  const earned = (one: Therapy) => Number(one.earned);

  // A life outside in which nothing happens, so that it is the therapy that is seen.
  const nobody = { ...YEAR, outsideUpsets: 0 };
  const treated = treat(loud, nobody);

  test("insecure at the start, secure at the end, and a year later under stress", () => {
    expect(on(treated, earned)).toBeGreaterThan(0.5);
    expect(on(treat(loud, { ...nobody, sessionsPerWeek: 0 }), earned)).toBe(0);
    expect(
      on(treated, ({ before, later }) => before.stressed.loudness - later.stressed.loudness),
    ).toBeGreaterThan(0.2);
  });

  test("is undone in part by a life outside that goes on as it was", () => {
    const outside = { outsideUpsets: 7, outsideAttentiveness: -2, outsideAvailability: 1.6 };
    const undone = treat(loud, { ...outside, ...YEAR });
    expect(on(undone, earned)).toBeLessThan(on(treated, earned));
    expect(on(undone, ({ end, later }) => later.self - end.self)).toBeLessThan(-0.2);
  });
});

describe("the frame", () => {
  test("more sessions a week and more months do more", () => {
    const half = treat(loud, { weeks: 26 });
    const twice = treat(loud, { sessionsPerWeek: 2 });
    expect(selfAtEnd(half)).toBeGreaterThan(selfAtEnd(alone) + 0.2);
    expect(selfAtEnd(steady)).toBeGreaterThan(selfAtEnd(half) + 0.1);
    expect(selfAtEnd(twice)).toBeGreaterThan(selfAtEnd(steady) + 0.1);
  });

  test("after an end that was not told the therapist is missed, and counted on no longer", () => {
    const told = treat(loud, { followUpWeeks: 13 });
    const untold = treat(loud, { endTold: 0, followUpWeeks: 13 });
    expect(selfAtEnd(untold)).toBe(selfAtEnd(told));
    const counted = (all: readonly Therapy[]) => on(all, ({ later }) => later.countedOn);
    expect(counted(told)).toBeGreaterThan(0.9);
    expect(counted(untold)).toBeLessThan(counted(told) - 0.1);
    const rest = (all: readonly Therapy[]) => on(all, ({ later }) => later.baseline);
    expect(rest(untold)).toBeGreaterThan(rest(told));
  });

  test("who rates the alliance low stays away more often", () => {
    const gone = (stance: string) =>
      on(treat(loud, { ...STANCES[stance], dropout: 0.02 }), ({ leftEarly }) => Number(leftEarly));
    expect(gone("withdrawing")).toBeGreaterThan(gone("steady"));
  });

  test("the childhood never hears of it, and without sessions nothing is learnt of the therapist", () => {
    const child = loud[0] as (typeof loud)[number];
    const before = JSON.stringify(saveChildhood(child));
    treat([child], {});
    expect(JSON.stringify(saveChildhood(child))).toBe(before);
    expect(alone.every(({ sessions, log }) => sessions.length + log.events.length === 0)).toBe(
      true,
    );
  });
});
