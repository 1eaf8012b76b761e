import { describe, expect, test } from "vitest";
import { type GrownDoses, type GrownStepPath, grownArmsOf } from "../../src/population/index.ts";
import { togetherDeclarations } from "../../src/procedures/index.ts";
import { columnsOf, liveChunk, planStudy, type StudyDocument } from "../../src/study/index.ts";
import { gain } from "./trials.ts";

function lived(document: Omit<StudyDocument, "bowlby" | "title" | "seeds">) {
  const plan = planStudy({ bowlby: 1, title: "Practised", seeds: [6], ...document });
  if ("problems" in plan) throw new Error(plan.problems.map(({ said }) => said).join(" "));
  const lives = columnsOf(plan, liveChunk(plan, "practised", 0, plan.lives).tables.lives ?? "");
  return (column: string, arm: string): number[] =>
    [...(lives.numbers[column] ?? [])].filter((_, i) => lives.words.arm?.[i] === arm);
}

const usual = (path: GrownStepPath): number => {
  const [owner, name] = path.split(".");
  if (owner !== "together") return 0;
  return togetherDeclarations[name as keyof typeof togetherDeclarations].start;
};

describe("S45 everyday practices of grown people, each tried with the same couples", () => {
  const arms: Record<string, GrownDoses> = {
    control: {},
    presence: { presence: 1 },
    noticing: { noticing: 1 },
    repair: { repair: 1 },
    faceToFace: { faceToFace: 1 },
  };
  const of = lived({
    people: { children: 5, twins: true },
    settings: { couple: { days: 120, partnerChildhood: 120 }, together: { breakUp: 0 } },
    procedures: [{ hold: "couple", ageDays: 200, name: "pair" }],
    factors: { arm: { levels: grownArmsOf(arms, usual) } },
  });
  const felt = (arm: string) => gain(of, "pair_self_felt_after", arm);

  test("answering more is felt, by both", () => {
    for (const arm of ["presence", "noticing"]) {
      expect(felt(arm)).toBeGreaterThan(0.03);
      expect(gain(of, "pair_partner_felt_after", arm)).toBeGreaterThan(0.03);
    }
  });

  test("taking back what was too loud spares conflicts, and teaches little", () => {
    expect(gain(of, "pair_conflicts_per_week", "repair")).toBeLessThan(-0.3);
    expect(Math.abs(felt("repair"))).toBeLessThan(felt("presence") / 3);
  });

  test("S10 more hours in one place, in which nobody answers more, teach little", () => {
    expect(Math.abs(felt("faceToFace"))).toBeLessThan(felt("presence") / 3);
  });
});

describe("S52 who notices what it expects revises it sooner, for better and for worse", () => {
  const rebuffing = { availability: -1, attentiveness: 0 };
  const answering = { availability: 2.5, attentiveness: 1 };
  const changed = (first: typeof rebuffing, then: typeof rebuffing) => {
    const of = lived({
      people: { children: 6, twins: true },
      household: [{ name: "caregiver", care: first }],
      settings: {
        therapy: {
          sessionsPerWeek: 0,
          weeks: 8,
          followUpWeeks: 0,
          outsideUpsets: 35,
          outsideAvailability: then.availability,
          outsideAttentiveness: then.attentiveness,
        },
      },
      procedures: [{ hold: "therapy", ageDays: 300, name: "later" }],
      factors: {
        arm: {
          levels: {
            control: { "temperament.reflectiveFunctioning": 0 },
            reflection: { "temperament.reflectiveFunctioning": 0.3 },
          },
        },
      },
    });
    return (column: string) => gain(of, column, "reflection");
  };

  test("the same grown people gain more where care becomes better, in others and in themselves", () => {
    const more = changed(rebuffing, answering);
    expect(Math.abs(more("later_others_logit_before"))).toBeLessThan(0.02);
    expect(more("later_others_logit_end")).toBeGreaterThan(0.3);
    expect(more("later_self_worth_logit_end")).toBeGreaterThan(0.05);
  });

  test("and lose more where it becomes worse: it is no protection", () => {
    const more = changed(answering, rebuffing);
    expect(more("later_others_logit_end")).toBeLessThan(-0.1);
  });
});
