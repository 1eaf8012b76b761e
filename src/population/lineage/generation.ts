import type { Care } from "../../model/index.ts";
import type { Classification } from "../../procedures/index.ts";
import type { LifeRecord } from "../life.ts";
import { classificationOf, type LineageRecord } from "./lineage.ts";

/** One generation of a family: how it was cared for, and how it was coded as a child. */
export interface Generation {
  readonly care: Care;
  /** 1/s. */
  readonly reactivity: number;
  /** By a second coder; `undefined` without a Strange Situation that could be coded. */
  readonly classification: Classification | undefined;
  /** Whether an interview calls it autonomous, and not unresolved; of the last, nobody asked. */
  readonly autonomous: boolean | undefined;
}

/** The generations of a family, the first one first. */
export function generationsOf({ record, parents }: LineageRecord): readonly Generation[] {
  const before = parents.map(({ record: own, interview }) =>
    generationOf(own, interview.stateOfMind === "autonomous" && !interview.unresolved),
  );
  return [...before, generationOf(record, undefined)];
}

function generationOf(record: LifeRecord, autonomous: boolean | undefined): Generation {
  const { household, temperament } = record.plan;
  return {
    care: household[0]?.care as Care,
    reactivity: temperament.reactivity,
    classification: classificationOf(record),
    autonomous,
  };
}
