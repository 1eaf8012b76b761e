import {
  careDeclarations,
  type Declarations,
  systemDeclarations,
  temperamentDeclarations,
} from "../../model/index.ts";
import {
  childOutputs,
  figureOutputs,
  type GrowthPoint,
  homeOutputs,
  type LifeRecord,
  type Parent,
  parentOutputs,
} from "../../population/index.ts";
import {
  assessments,
  everybodyIn,
  everydayDeclarations,
  type Output,
} from "../../procedures/index.ts";
import type { Level } from "../document/index.ts";
import { distributedPaths, quantitiesOf } from "../document/index.ts";
import type { LifeAddress } from "./address.ts";
import { drawnChanges } from "./changes.ts";
import { columnName } from "./column-name.ts";
import type { StudyPlan } from "./plan.ts";

/** One life with where it belongs: a row of the table of lives. */
export interface LivedLife {
  readonly runId: string;
  readonly address: LifeAddress;
  readonly factors: readonly Level[];
  readonly record: LifeRecord;
  /** Who raised the child; nobody is known of one who was drawn. */
  readonly parent?: Parent;
}

/** The columns of the table of lives, one row a child in a cell. */
export function lifeColumns(plan: StudyPlan): readonly Output<LivedLife>[] {
  return [
    ...keys,
    ...factorColumns(plan),
    ...drawnColumns(plan),
    ...comingColumns(plan),
    ...quantityColumns(
      "temperament",
      temperamentDeclarations,
      ({ plan: life }) => life.temperament,
    ),
    ...plan.members.flatMap((name) =>
      quantityColumns(
        name,
        careDeclarations,
        ({ plan: life }) =>
          everybodyIn(life.household, life.changes ?? []).find((one) => one.name === name)?.care ??
          {},
      ),
    ),
    ...lifted(childOutputs, "", endOf(plan.members[0] as string)),
    ...plan.members.flatMap((name) => lifted(figureOutputs, `${columnName(name)}_`, endOf(name))),
    ...lifted(homeOutputs, "", ({ record }: LivedLife) => record.home),
    ...parentColumns(plan),
    ...plan.procedures.flatMap(({ name, hold }, i) =>
      lifted(
        assessments[hold].outputs,
        `${columnName(name)}_`,
        ({ record }: LivedLife) => record.held[i]?.record,
      ),
    ),
  ];
}

/** Of the first generation nobody knows the parent. */
function parentColumns({ document }: StudyPlan): Output<LivedLife>[] {
  if ((document.people.generations ?? 1) === 1) return [];
  return lifted(parentOutputs, "parent_", ({ parent }: LivedLife) => parent as Parent);
}

const keys: readonly Output<LivedLife>[] = [
  {
    name: "run_id",
    unit: "",
    text: true,
    meaning: "One life: the beginning of the study's run in the manifest, and the life's number.",
    of: ({ runId }) => runId,
  },
  {
    name: "seed",
    unit: "",
    meaning: "Seed of all chance.",
    of: ({ address }) => address.seed,
  },
  {
    name: "child",
    unit: "",
    meaning:
      "Number of the child for this seed; in a study of twins the same child has a row in every cell.",
    of: ({ address }) => address.child,
  },
  {
    name: "cell",
    unit: "",
    meaning: "Number of the cell of the design.",
    of: ({ address }) => address.cell,
  },
];

/** Factors that differ between cells, unless they are a child's or caregiver's own column anyway. */
function factorColumns(plan: StudyPlan): Output<LivedLife>[] {
  const quantities = quantitiesOf(plan.document);
  const own = new Set([
    ...Object.keys(temperamentDeclarations).map((name) => `temperament.${name}`),
    ...plan.members.flatMap((one) => Object.keys(careDeclarations).map((name) => `${one}.${name}`)),
  ]);
  return plan.varied.flatMap(({ name, choices }, i) => {
    if (own.has(name)) return [];
    const declaration = quantities.get(name)?.declaration;
    const words = choices?.some((one) => typeof one === "string") ?? false;
    return [
      {
        name: columnName(name),
        unit: declaration?.unit ?? "",
        meaning: declaration?.meaning ?? `Level of the factor ${name}.`,
        ...(words && { levels: (choices ?? []).map(String) }),
        of: ({ factors }: LivedLife) => factors[i],
      },
    ];
  });
}

/** What every child has its own of, apart from temperament and care, which have columns anyway. */
function drawnColumns(plan: StudyPlan): Output<LivedLife>[] {
  const drawn = distributedPaths(plan.document);
  const tables: [string, Declarations, (record: LifeRecord) => object][] = [
    ["system", systemDeclarations, ({ plan: life }) => life.system],
    ["everyday", everydayDeclarations, ({ plan: life }) => life.everyday],
  ];
  return tables.flatMap(([owner, declarations, read]) => {
    const own = Object.entries(declarations).filter(([name]) => drawn.has(`${owner}.${name}`));
    return quantityColumns(owner, Object.fromEntries(own), read);
  });
}

/** When it came, of what does not come to all alike. */
function comingColumns({ document }: StudyPlan): Output<LivedLife>[] {
  return drawnChanges(document).map((change) => ({
    name: `${columnName(change)}_came_days`,
    unit: "days",
    meaning: `Age at which ${change} came to this child; empty where it did not.`,
    of: ({ record: { plan } }: LivedLife) => {
      const age = plan.changes?.find(({ name }) => name === change)?.age;
      return age !== undefined && age <= plan.days ? age : undefined;
    },
  }));
}

function quantityColumns(
  owner: string,
  declarations: Declarations,
  read: (record: LifeRecord) => object,
): Output<LivedLife>[] {
  return Object.entries(declarations).map(([name, { unit, meaning, range }]) => ({
    name: columnName(`${owner}.${name}`),
    unit,
    meaning,
    range,
    of: ({ record }: LivedLife) => (read(record) as Record<string, number>)[name],
  }));
}

/** Outputs of a part of a life as columns of the whole. */
function lifted<R>(
  outputs: readonly Output<R>[],
  prefix: string,
  part: (life: LivedLife) => R | undefined,
): Output<LivedLife>[] {
  return outputs.map((output) => ({
    ...output,
    name: `${prefix}${output.name}`,
    of: (life: LivedLife) => {
      const lived = part(life);
      return lived === undefined ? undefined : output.of(lived);
    },
  }));
}

/** The last station, before what is held on the last day; nothing of one who never came. */
function endOf(name: string): (life: LivedLife) => GrowthPoint | undefined {
  return ({ record: { growth, plan } }) => {
    const place = everybodyIn(plan.household, plan.changes ?? []).findIndex(
      (one) => one.name === name,
    );
    return growth.at(-1)?.[place];
  };
}
