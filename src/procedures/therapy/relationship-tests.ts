import {
  type Answer,
  expectedAnswer,
  type Happening,
  INTENSITIES,
  OTHERS,
  type Person,
  QUIET,
  SELF,
  type SystemParameters,
  type WorkingModel,
} from "../../model/index.ts";
import { log } from "../../numerics/index.ts";

/** What a client expects at one moment: of the therapist's answer to a quiet signal, of itself, of people. */
export interface ClientExpectations {
  /** E η_t(0.2), ω and α, logits; the last two NaN for a rival learner, who expects nothing in general. */
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

/** E η_t(0.2), logits; of a rival learner by trust (8), which is σ of it, so that any can be asked. */
export function expectedOf(model: WorkingModel, slot: number, p: SystemParameters): number {
  if (model.rival === undefined) return expectedAnswer(model, slot, INTENSITIES[QUIET], p);
  const trust = model.foresight.trust[slot] as number;
  return log(trust / (1 - trust));
}

export function expectationsOf(
  { workingModel }: Person,
  slot: number,
  p: SystemParameters,
): ClientExpectations {
  const quiet = expectedOf(workingModel, slot, p);
  if (workingModel.rival !== undefined) return { quiet, self: Number.NaN, others: Number.NaN };
  return {
    quiet,
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
export interface KeptForesight {
  /** P₊ of a bid of this intensity as it stood before any answer. */
  hopes(intensity: number): number;
  test(happening: Readonly<Happening>): RelationshipTest | undefined;
}

/** @param margin how much better than foreseen is corrective */
export function keepForesight(
  client: Person,
  slot: number,
  margin: number,
  p: SystemParameters,
): KeptForesight {
  let before = foreseenNow(client, slot, p);
  const hopes = (intensity: number) => before.hoped[levelOf(intensity)] as number;
  const test = ({ concluded, answer, figure, intensity }: Readonly<Happening>) => {
    if (!concluded || figure !== slot || answer === undefined) return;
    const hoped = hopes(intensity);
    const foreseen = hoped - (before.feared[levelOf(intensity)] as number);
    const was = before.expectations;
    before = foreseenNow(client, slot, p);
    const now = before.expectations;
    const revision = {
      quiet: now.quiet - was.quiet,
      self: now.self - was.self,
      others: now.others - was.others,
    };
    const corrective = answer - foreseen >= margin;
    return { intensity, hoped, foreseen, answer, corrective, revision };
  };
  return { hopes, test };
}

function levelOf(intensity: number): number {
  return INTENSITIES.indexOf(intensity as (typeof INTENSITIES)[number]);
}
