import * as v from "valibot";
import {
  careDeclarations,
  type Declarations,
  type LearnerName,
  rivals,
  temperamentDeclarations,
} from "../model/index.ts";
import { type AssessmentName, assessments } from "../procedures/index.ts";
import { distributionSchema } from "./distribution.ts";
import type { StudyDocument } from "./document.ts";
import { settingTables } from "./quantities.ts";
import { closed, name, numberFrom, oneOf, text, wholeFrom } from "./shapes.ts";

export const LEARNERS: readonly LearnerName[] = [
  "bid-response",
  ...(Object.keys(rivals) as LearnerName[]),
];

/** Bounds that keep a slip of the finger from asking for years of computing. */
export const MOST = {
  children: 1_000_000,
  seeds: 100_000,
  days: 3650,
  cells: 1_000_000,
  lives: 1e9,
} as const;

const seed = () => wholeFrom(0, Number.MAX_SAFE_INTEGER);
const level = v.union([numberFrom(), text(100)], "it must be a number or a word.");
const quantity = v.union(
  [numberFrom(), distributionSchema],
  "it must be a number or a distribution.",
);
const path = text(100);

/** Every quantity of a table, optional, by its name; `made` gives the shape of a value. */
function tableOf(
  declarations: Declarations,
  made: (bounded: v.GenericSchema<unknown, number>) => v.GenericSchema,
): v.GenericSchema {
  const entries: Record<string, v.GenericSchema> = {};
  for (const [key, { range, unit, meaning }] of Object.entries(declarations)) {
    const bounded = v.pipe(numberFrom(range[0], range[1], unit), v.description(meaning));
    entries[key] = v.exactOptional(made(bounded));
  }
  return closed(entries);
}

const orDistribution = (bounded: v.GenericSchema<unknown, number>) =>
  v.union([bounded, distributionSchema], "it must be a number or a distribution.");

const people = closed({
  children: wholeFrom(1, MOST.children),
  twins: v.exactOptional(v.boolean("it must be true or false.")),
  days: v.exactOptional(wholeFrom(0, MOST.days)),
  learner: v.exactOptional(oneOf(LEARNERS)),
  temperament: v.exactOptional(tableOf(temperamentDeclarations, orDistribution)),
});

const member = closed({
  name: name(),
  hours: v.exactOptional(
    v.tuple(
      [numberFrom(0, 24), numberFrom(0, 24)],
      "it must be two hours after waking, such as [0, 12].",
    ),
  ),
  nights: v.exactOptional(numberFrom(0, 1)),
  care: v.exactOptional(tableOf(careDeclarations, orDistribution)),
  otherwise: v.exactOptional(oneOf(["community", "centre"])),
});

const procedure = closed({
  hold: oneOf(Object.keys(assessments) as AssessmentName[]),
  ageDays: wholeFrom(0, MOST.days),
  with: v.exactOptional(name()),
  name: v.exactOptional(name()),
});

const WAYS = "fixed, values, from and to, drawn, or levels";
const factor = v.pipe(
  closed({
    fixed: v.exactOptional(level),
    values: v.exactOptional(listOf(level, 1, 1000)),
    from: v.exactOptional(numberFrom()),
    to: v.exactOptional(numberFrom()),
    steps: v.exactOptional(wholeFrom(2, 1000)),
    drawn: v.exactOptional(distributionSchema),
    levels: v.exactOptional(
      v.record(
        name(),
        v.record(path, v.union([quantity, text(100)])),
        "it must be levels by name.",
      ),
    ),
  }),
  v.check((given) => waysOf(given) === 1, `it must have one of ${WAYS}.`),
  v.check((given) => "from" in given === "to" in given, "from and to go together."),
  v.check((given) => !("steps" in given) || "from" in given, "steps needs from and to."),
);

function waysOf(given: object): number {
  return ["fixed", "values", "from", "drawn", "levels"].filter((way) => way in given).length;
}

const points = () => closed({ points: wholeFrom(1, MOST.cells) });
const design = v.union(
  [
    v.literal("grid"),
    v.pipe(
      closed({
        latinHypercube: v.exactOptional(points()),
        sobol: v.exactOptional(points()),
        morris: v.exactOptional(
          closed({
            trajectories: wholeFrom(2, 10_000),
            levels: v.exactOptional(wholeFrom(2, 100)),
          }),
        ),
        sobolIndices: v.exactOptional(closed({ points: wholeFrom(2, 100_000) })),
      }),
      v.check((given) => Object.keys(given).length === 1, "it must name one design."),
    ),
  ],
  "it must be grid, or one of latinHypercube, sobol, morris, sobolIndices.",
);

const outputs = closed({
  format: v.exactOptional(oneOf(["csv", "parquet"])),
  tables: v.exactOptional(listOf(oneOf(["lives", "growth", "events"]), 1, 3)),
  figures: v.exactOptional(listOf(closed({ x: path, y: path, by: v.exactOptional(path) }), 0, 200)),
});

function listOf<T>(
  item: v.GenericSchema<unknown, T>,
  least: number,
  most: number,
): v.GenericSchema<unknown, T[]> {
  const said = `it must be a list of ${least} to ${most}.`;
  return v.pipe(v.array(item, said), v.minLength(least, said), v.maxLength(most, said));
}

/** The form of a study document; what it says is checked by `planStudy`. */
export const studySchema: v.GenericSchema<unknown, StudyDocument> = closed({
  $schema: v.exactOptional(v.string()),
  bowlby: v.literal(1, "it must be 1, the version of this form of document."),
  title: text(200),
  description: v.exactOptional(text()),
  seeds: v.union(
    [listOf(seed(), 1, MOST.seeds), closed({ base: seed(), count: wholeFrom(1, MOST.seeds) })],
    "it must be a list of seeds, or base and count.",
  ),
  people,
  household: v.exactOptional(listOf(member, 1, 8)),
  correlations: v.exactOptional(
    listOf(
      closed({ between: v.tuple([path, path], "it must be two paths."), r: numberFrom(-1, 1) }),
      0,
      1000,
    ),
  ),
  settings: v.exactOptional(
    closed(
      Object.fromEntries(
        Object.entries(settingTables).map(([key, declarations]) => [
          key,
          v.exactOptional(tableOf(declarations, (bounded) => bounded)),
        ]),
      ),
    ),
  ),
  procedures: listOf(procedure, 0, 50),
  factors: v.exactOptional(
    v.record(path, factor, "it must be factors by the path of a quantity, or by name."),
  ),
  design: v.exactOptional(design),
  outputs: v.exactOptional(outputs),
}) as unknown as v.GenericSchema<unknown, StudyDocument>;
