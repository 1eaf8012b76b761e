import type { Happening } from "../../model/index.ts";
import {
  type Answer,
  expectedAnswer,
  INTENSITIES,
  OTHERS,
  type Person,
  QUIET,
  SELF,
  type SystemParameters,
} from "../../model/index.ts";

/** What a client expects at one moment: of the therapist's answer to a quiet signal, of itself, of people. */
export interface ClientExpectations {
  /** E η_t(0.2), ω and α, logits. */
  readonly quiet: number;
  readonly self: number;
  readonly others: number;
}

/** A test of the relationship: a bid, what was foreseen of it before, what came, what it changed (S50). */
export interface RelationshipTest {
  readonly intensity: number;
  /** P₊, and P₊ − P₋: the answer foreseen, comfort 1, nothing 0, a rebuff −1. */
  readonly hoped: number;
  readonly foreseen: number;
  readonly answer: Answer;
  /** Better than foreseen by the margin. */
  readonly corrective: boolean;
  /** What the client expects after it, less what it expected before. */
  readonly revision: ClientExpectations;
}

export function expectationsOf(
  { workingModel }: Person,
  slot: number,
  p: SystemParameters,
): ClientExpectations {
  if (workingModel.rival !== undefined) return { quiet: 0, self: 0, others: 0 };
  return {
    quiet: expectedAnswer(workingModel, slot, INTENSITIES[QUIET], p),
    self: workingModel.mean[SELF] as number,
    others: workingModel.mean[OTHERS] as number,
  };
}

/** What is foreseen now, written down before any answer comes. */
interface Foreseen {
  readonly expectations: ClientExpectations;
  readonly hoped: readonly number[];
  readonly feared: readonly number[];
}

function foreseenNow(client: Person, slot: number, p: SystemParameters): Foreseen {
  const { comforted, rebuffed } = client.workingModel.foresight;
  const from = slot * INTENSITIES.length;
  const to = from + INTENSITIES.length;
  return {
    expectations: expectationsOf(client, slot, p),
    hoped: [...comforted.subarray(from, to)],
    feared: [...rebuffed.subarray(from, to)],
  };
}

/** Keeps what is foreseen, and makes a test of every bid to the therapist whose answer comes to be known. */
export function keepTests(
  client: Person,
  slot: number,
  margin: number,
  p: SystemParameters,
): (happening: Readonly<Happening>) => RelationshipTest | undefined {
  let before = foreseenNow(client, slot, p);
  return ({ concluded, answer, figure, intensity }) => {
    if (!concluded || figure !== slot || answer === undefined) return;
    const level = INTENSITIES.indexOf(intensity as (typeof INTENSITIES)[number]);
    const hoped = before.hoped[level] as number;
    const foreseen = hoped - (before.feared[level] as number);
    const was = before.expectations;
    before = foreseenNow(client, slot, p);
    const now = before.expectations;
    return {
      intensity,
      hoped,
      foreseen,
      answer,
      corrective: answer - foreseen >= margin,
      revision: {
        quiet: now.quiet - was.quiet,
        self: now.self - was.self,
        others: now.others - was.others,
      },
    };
  };
}
