import { describe, expect, test } from "vitest";
import { complaint } from "../../../tests/study-text.ts";

const HEAD = `bowlby: 1
title: A study
seeds: [1]
people: { children: 2, days: 400 }`;
const HOME = `household:
  - { name: mother }
  - { name: aunt, hours: [0, 6], nights: 0 }`;
const SEEN = `procedures:
  - { hold: strange-situation, ageDays: 365, with: mother, name: lab }`;

/** Four lines of head, then the home from line 5 on, what changes from 8, what is held last. */
function study(changes: string, home: string = HOME, held: string = SEEN): string {
  return [HEAD, home, changes, held].filter((part) => part !== "").join("\n");
}

const changing = (...entries: string[]) =>
  ["changes:", ...entries.map((entry) => `  - { ${entry} }`)].join("\n");
const WAR = "name: war, ageDays: 100, die: [aunt]";
const withAunt = SEEN.replace("mother", "aunt");
const GRANNY = "name: come, ageDays: 370, join: [{ name: granny, nights: 0 }]";

describe("S38 an impossible household is refused with the line that says so, its key and why:", () => {
  test.each([
    [
      "nobody is ever there",
      study("", "household:\n  - { name: mother, hours: [3, 3], nights: 0 }"),
      "study.yaml:5: household cannot be lived in: Nobody is ever there; give somebody hours or nights.",
    ],
    [
      "the last one leaves",
      study(
        changing(
          "name: first, ageDays: 50, leave: [aunt]",
          "name: gone, ageDays: 100, leave: [mother]",
        ),
      ),
      "study.yaml:10: changes[1] cannot be lived in: At 100 days: A household has 1 to 7 members, this one has 0.",
    ],
    [
      "all are away for some days",
      study(changing("name: alone, ageDays: 100, days: 20, leave: everybody")),
      "study.yaml:9: changes[0] cannot be lived in: At 100 days: A household has 1 to 7 members, this one has 0.",
    ],
    [
      "nights that overlap on some day of two rotas",
      study(
        "",
        `household:
  - { name: mother, nights: 0.6, cycle: 2, onDuty: 1 }
  - { name: aunt, nights: 0.6, cycle: 3, onDuty: 1, firstDuty: 1 }`,
      ),
      "study.yaml:5: household cannot be lived in: Shares of nights add up to 1.2; they must not exceed 1.",
    ],
    [
      "nights that overlap when somebody comes",
      study(
        changing("name: come, ageDays: 100, join: [{ name: granny, nights: 0.5 }]"),
        HOME.replace("mother", "mother, nights: 0.8"),
      ),
      "study.yaml:9: changes[0] cannot be lived in: At 100 days: Shares of nights add up to 1.3; they must not exceed 1.",
    ],
    [
      "a rota of more days than there are",
      study(
        "",
        `household:\n  - { name: mother }\n  - { name: aunt, nights: 0, cycle: 2, onDuty: 3 }`,
      ),
      "study.yaml:5: household cannot be lived in: aunt comes on 3 of every 2 days; it cannot be more than all.",
    ],
    [
      "more people than a child can know",
      study(
        changing(
          `name: come, ageDays: 100, join: [${[..."abcdef"].map((name) => `{ name: ${name}, nights: 0 }`).join(", ")}]`,
        ),
      ),
      "study.yaml:9: changes[0] cannot be lived in: At 100 days: A household has 1 to 7 members, this one has 8.",
    ],
    [
      "a change before birth",
      study(changing("name: early, ageDays: -5, leave: [aunt]")),
      "study.yaml:9: changes[0].ageDays is -5; it must be a whole number from 0 to 9131.",
    ],
    [
      "a procedure before birth",
      study("", HOME, SEEN.replace("365", "-1")),
      "study.yaml:9: procedures[0].ageDays is -1; it must be a whole number from 0 to 9131.",
    ],
    [
      "a procedure with the dead",
      study(changing(WAR), HOME, withAunt),
      "study.yaml:11: procedures[0] cannot be held: lab is held with aunt at 365 days, who is dead since 100.",
    ],
    [
      "the dead who come back",
      study(changing(WAR, "name: back, ageDays: 200, join: [{ name: aunt }]")),
      "study.yaml:10: changes[1] cannot be lived in: back: aunt is dead since war, and cannot come back or care.",
    ],
    [
      "the dead who care",
      study(changing(WAR, "name: better, ageDays: 200, care: { aunt: { load: 0 } }")),
      "study.yaml:10: changes[1] cannot be lived in: better: aunt is dead since war, and cannot come back or care.",
    ],
    [
      "a death for some days",
      study(changing("name: war, ageDays: 100, days: 5, die: [aunt]")),
      "study.yaml:9: changes[0] cannot be lived in: war: a death cannot be over after 5 days.",
    ],
    [
      "a procedure with somebody who comes later",
      study(
        changing(GRANNY),
        HOME,
        `${SEEN}\n${SEEN.split("\n")[1]}`.replace(/mother, name: lab }$/, "granny, name: late }"),
      ),
      "study.yaml:12: procedures[1] cannot be held: late is held with granny at 365 days, who has not come by then.",
    ],
    [
      "who leaves twice",
      study(
        changing(
          "name: go, ageDays: 100, leave: [aunt]",
          "name: again, ageDays: 200, leave: [aunt]",
        ),
      ),
      "study.yaml:10: changes[1] cannot be lived in: At 200 days, again: aunt is to leave, but is not there.",
    ],
    [
      "who comes and is there",
      study(changing("name: come, ageDays: 100, join: [{ name: aunt }]")),
      "study.yaml:9: changes[0] cannot be lived in: At 100 days, come: aunt is to join, but is there already.",
    ],
    [
      "who cares better and is gone",
      study(
        changing(
          "name: go, ageDays: 100, leave: [aunt]",
          "name: better, ageDays: 200, care: { aunt: { load: 0 } }",
        ),
      ),
      "study.yaml:10: changes[1] cannot be lived in: At 200 days, better: aunt is to care differently, but is not there.",
    ],
  ])("%s", (_what, text, sentence) => {
    expect(complaint(text)).toBe(`${sentence}\nSee docs/studies.md.`);
  });

  test("one leaves and another comes on the same day, in two changes: that can be", () => {
    const swap = changing(
      "name: go, ageDays: 100, leave: everybody",
      "name: come, ageDays: 100, join: [{ name: granny }]",
    );
    expect(complaint(study(swap))).toBe("nothing");
  });

  test("what comes too late in one cell is told with the cell", () => {
    const text = study(
      changing(GRANNY.replace("370", "100")),
      HOME,
      SEEN.replace("mother", "granny"),
    );
    expect(complaint(text)).toBe("nothing");
    expect(complaint(`${text}\nfactors: { come.ageDays: { values: [100, 366] } }`)).toContain(
      "has not come by then. This is the cell come.ageDays = 366.",
    );
  });
});
