import { type Care, valuesOf } from "../../model/index.ts";
import { openStream, uniform } from "../../numerics/index.ts";
import {
  type Classification,
  type CodedStrangeSituation,
  holdInterview,
  type Interview,
  interviewDeclarations,
} from "../../procedures/index.ts";
import type { Community } from "../community.ts";
import { type LifeRecord, liveLife } from "../life.ts";
import type { LifePlan } from "../life-plan.ts";
import { careLearnt } from "./care-learnt.ts";
import { type Genes, genesGiven, genesOfChild, reactivityOf } from "./genes.ts";
import { type GrownUp, growUp, type LivedChildhood } from "./grown-up.ts";
import type { Lineage } from "./settings.ts";

/** What a child gets from its parent; the first generation has nothing, and is drawn. */
export interface Inheritance {
  readonly care: Care;
  /** Reactivity, 1/s. */
  readonly reactivity: number;
}

/** Everything that decides a family. */
export interface LineagePlan {
  /** At least 1: lives one after the other, each but the first raised by the one before. */
  readonly generations: number;
  readonly seed: number;
  /** Number of the last child: with the seed, all of its chance. */
  readonly child: number;
  readonly settings: Lineage;
  readonly community: Community;
  /** Reactivity at the centre of the community, 1/s. */
  readonly centre: number;
  /** The life of somebody with this seed: the whole of it, as the last child would live it. */
  readonly lifeOf: (seed: number, inheritance: Inheritance | undefined) => LifePlan;
}

/** A parent: the life it had as a child, what it became, and what an interview makes of it. */
export interface Parent {
  readonly record: LifeRecord;
  readonly grown: GrownUp;
  readonly interview: Interview;
}

/** A family: the life of the last generation, and who came before, the first generation first. */
export interface LineageRecord {
  readonly record: LifeRecord;
  readonly parents: readonly Parent[];
}

/** Age of every parent's own Strange Situation, days. */
export const TESTED = 365;
const DAYS_PER_YEAR = 365;

/**
 * Lives a family from its first generation to its last. The last life has the seed of the plan, so
 * it has the same chance however many came before; each of these has a seed of its own. A parent's
 * childhood is that of the study without its procedures and changes: a Strange Situation at twelve
 * months is held instead.
 */
export function liveLineage(plan: LineagePlan): LineageRecord {
  const { generations, seed, child, settings, community, centre, lifeOf } = plan;
  const parents: Parent[] = [];
  let inheritance: Inheritance | undefined;
  let genes: Genes | undefined;
  for (let back = generations - 1; back > 0; back--) {
    const own = seedOf(seed, back);
    const lived = growUp(childhoodOf(lifeOf(own, inheritance), settings));
    const { record, grown } = lived;
    genes ??= genesGiven(
      own,
      child,
      grown.temperament.reactivity,
      centre,
      community,
      settings.heritability,
    );
    parents.push({ record, grown, interview: interviewed(lived) });
    const next = seedOf(seed, back - 1);
    genes = genesOfChild(next, child, genes, settings.heritability);
    inheritance = {
      care: careLearnt(next, child, grown, settings, record.plan.grown, community),
      reactivity: reactivityOf(genes, centre, community),
    };
  }
  return { record: liveLife(lifeOf(seed, inheritance)), parents };
}

/** An interview with the grown person, by chance that is the parent's own. */
function interviewed({ record: { plan }, grown, person }: LivedChildhood): Interview {
  const { seed, child, system, procedures } = plan;
  const settings = valuesOf(interviewDeclarations, procedures.interview);
  const chance = openStream(seed, child, "interview");
  return holdInterview(person, grown.unresolved, chance, settings, system, plan.grown);
}

/** The seed of those who live so many generations before. */
export function seedOf(seed: number, back: number): number {
  if (back === 0) return seed;
  return Math.floor(uniform(openStream(seed, back, "generation before")) * 0x1_0000_0000);
}

/** A life up to the end of childhood, with a Strange Situation and without anything else. */
function childhoodOf(life: LifePlan, { childhoodYears }: Lineage): LifePlan {
  const days = Math.round(DAYS_PER_YEAR * childhoodYears);
  const company = life.household[0]?.name ?? "";
  return {
    ...life,
    days,
    changes: [],
    assessments: [
      { name: "strange_situation", hold: "strange-situation", age: TESTED, with: company },
    ],
  };
}

/**
 * How somebody was coded as a child by a second coder: in the first Strange Situation of its life.
 * `undefined` where there was none, or it could not be coded.
 */
export function classificationOf({ held }: LifeRecord): Classification | undefined {
  const first = held.find(({ planned }) => planned.hold === "strange-situation");
  return (first?.record as CodedStrangeSituation | undefined)?.secondCoding?.classification;
}
