import * as v from "valibot";
import {
  careDeclarations,
  type Declaration,
  type Declarations,
  type LearnerName,
  MOST_FIGURES,
  rivals,
  temperamentDeclarations,
} from "../../model/index.ts";
import { type AssessmentName, assessments } from "../../procedures/index.ts";
import { distributionSchema } from "./distribution.ts";
import type { StudyDocument } from "./document.ts";
import { MOST } from "./limits.ts";
import { settingTables } from "./quantities.ts";
import { designSchema, factorSchema, outputsSchema } from "./schema-factors.ts";
import {
  closed,
  line,
  listOf,
  name,
  named,
  numberFrom,
  oneOf,
  text,
  told,
  wholeFrom,
} from "./shapes.ts";

export const LEARNERS: readonly LearnerName[] = [
  "bid-response",
  ...(Object.keys(rivals) as LearnerName[]),
];

const seed = () => wholeFrom(0, Number.MAX_SAFE_INTEGER);
const path = text(100);

/** Every quantity of a table, optional, by its name. */
function tableOf(
  declarations: Declarations,
  shape: (declaration: Declaration) => v.GenericSchema,
): v.GenericSchema {
  return closed(
    Object.fromEntries(
      Object.entries(declarations).map(([key, declaration]) => {
        const { meaning, start, unit } = declaration;
        const inUnit = unit === "" ? "" : ` In ${unit}.`;
        return [key, v.exactOptional(told(shape(declaration), `${meaning}${inUnit}`, start))];
      }),
    ),
  );
}

const bounded = ({ range, unit }: Declaration) => numberFrom(range[0], range[1], unit);

const orDistribution = (declaration: Declaration) =>
  v.union([bounded(declaration), distributionSchema], "it must be a number or a distribution.");

const people = closed({
  children: told(
    wholeFrom(1, MOST.children),
    "Children in each cell of the design, for each seed.",
  ),
  twins: v.exactOptional(
    told(
      v.boolean("it must be true or false."),
      "The same children in every cell (counterfactual twins); else each cell has its own.",
      true,
    ),
  ),
  days: v.exactOptional(
    told(wholeFrom(0, MOST.days), "Days lived; else until the last procedure."),
  ),
  learner: v.exactOptional(
    told(oneOf(LEARNERS), "Who learns: the model, or a rival.", LEARNERS[0]),
  ),
  generations: v.exactOptional(
    told(
      wholeFrom(1, MOST.generations),
      "Lives one after the other, each raised by the one before; the rows are about the last.",
      1,
    ),
  ),
  temperament: v.exactOptional(
    told(
      tableOf(temperamentDeclarations, orDistribution),
      "Quantities of temperament; without reactivity, it varies as in the community.",
    ),
  ),
});

const hour = () => numberFrom(0, 24);
const hours = "it must be two hours after waking, such as [0, 12].";

const member = closed({
  name: told(name(), "What this one is called in paths and columns."),
  hours: v.exactOptional(
    told(
      v.strictTuple([hour(), hour()], hours),
      "Hours after waking between which this one is there; else all day.",
    ),
  ),
  nights: v.exactOptional(
    told(
      numberFrom(0, 1),
      "Share of the nights; what nobody was given is shared by those without.",
    ),
  ),
  cycle: v.exactOptional(told(wholeFrom(1, 60), "Days of this one's rota.", 1)),
  onDuty: v.exactOptional(told(wholeFrom(1, 60), "Days of each rota on which it comes.", 1)),
  firstDuty: v.exactOptional(told(wholeFrom(0, 59), "Day of the rota on which these begin.", 0)),
  apart: v.exactOptional(
    told(
      numberFrom(0, 1),
      "1: has the child apart from the rest, as in childcare; 0: with them.",
      0,
    ),
  ),
  care: v.exactOptional(
    told(
      tableOf(careDeclarations, orDistribution),
      "Quantities of care, for all children or drawn.",
    ),
  ),
  otherwise: v.exactOptional(
    told(
      oneOf(["community", "centre"]),
      "What of care is not given: drawn from the community, or its start value for all.",
      "community",
    ),
  ),
});

const procedure = closed({
  hold: told(oneOf(Object.keys(assessments) as AssessmentName[]), "Which procedure is held."),
  ageDays: told(wholeFrom(0, MOST.days), "Age in whole days."),
  with: v.exactOptional(told(name(), "Who comes along; else the first of the household.")),
  name: v.exactOptional(
    told(name(), "What its columns are called; else as the procedure, with _ for -."),
  ),
});

const byMember = (shape: (declaration: Declaration) => v.GenericSchema) =>
  named(name(), tableOf(careDeclarations, shape), "it must be quantities of care by name.");

const shifted = ({ range, unit }: Declaration) =>
  numberFrom(range[0] - range[1], range[1] - range[0], unit);

const change = closed({
  name: told(name(), "What its quantities are called in paths."),
  ageDays: told(
    v.union(
      [wholeFrom(0, MOST.days), distributionSchema],
      `it must be a whole number from 0 to ${MOST.days} or a distribution.`,
    ),
    "Age in whole days from which it holds; drawn from a distribution, to the nearest day.",
  ),
  share: v.exactOptional(
    told(numberFrom(0, 1), "Share of the children it happens to, each by its own chance.", 1),
  ),
  days: v.exactOptional(told(wholeFrom(1, MOST.days), "For how many days; else for good.")),
  leave: v.exactOptional(
    told(
      v.union(
        [listOf(name(), 1, MOST_FIGURES - 1), v.literal("everybody")],
        'it must be a list of names, or "everybody".',
      ),
      "Who is no longer there.",
    ),
  ),
  die: v.exactOptional(told(listOf(name(), 1, MOST_FIGURES - 1), "Who has died.")),
  join: v.exactOptional(
    told(listOf(member, 1, MOST_FIGURES - 1), "Who comes, a stranger at first if not known yet."),
  ),
  care: v.exactOptional(told(byMember(bounded), "Quantities of care that take another value.")),
  shift: v.exactOptional(told(byMember(shifted), "Quantities of care that are added to.")),
  strangePlace: v.exactOptional(
    told(numberFrom(0, 1), "How strange the place is that the child comes to.", 0),
  ),
  told: v.exactOptional(
    told(numberFrom(0, 1), "How far the child was told that all will be as before.", 0),
  ),
});

const correlation = closed({
  between: told(
    v.strictTuple([path, path], "it must be two paths."),
    "Paths of two quantities that are given as distributions.",
  ),
  r: told(numberFrom(-1, 1), "Correlation of their normal deviates."),
});

const settings = closed(
  Object.fromEntries(
    Object.entries(settingTables).map(([key, declarations]) => [
      key,
      v.exactOptional(told(tableOf(declarations, bounded), `Quantities of ${key}.`)),
    ]),
  ),
);

/** The form of a study document; what it says is checked by `planStudy`. */
export const studySchema: v.GenericSchema<unknown, StudyDocument> = closed({
  $schema: v.exactOptional(told(text(), "Where an editor finds the schema of this document.")),
  bowlby: told(
    v.literal(1, "it must be 1, the version of this form of document."),
    "Version of this form of document.",
  ),
  title: told(line(200), "What the study is called."),
  description: v.exactOptional(told(text(), "What it is about, in any number of sentences.")),
  seeds: told(
    v.union(
      [
        listOf(seed(), 1, MOST.seeds),
        closed({
          base: told(seed(), "First seed."),
          count: told(wholeFrom(1, MOST.seeds), "How many, one after the other."),
        }),
      ],
      "it must be a list of seeds, or base and count.",
    ),
    "Each seed is a replication: other children, other homes, other chance.",
  ),
  people: told(people, "Who is raised."),
  household: v.exactOptional(
    told(
      listOf(member, 1, MOST_FIGURES - 1),
      "Who shares the child's days; else one caregiver drawn from the community.",
    ),
  ),
  changes: v.exactOptional(
    told(
      listOf(change, 0, 50),
      "What is different from an age on: who is there, how they care, where the child is.",
    ),
  ),
  correlations: v.exactOptional(
    told(listOf(correlation, 0, 1000), "Between quantities that are given as distributions."),
  ),
  settings: v.exactOptional(
    told(settings, "Other quantities that are not at their start values, by table."),
  ),
  procedures: told(listOf(procedure, 0, 50), "What is held with every child, at which age."),
  factors: v.exactOptional(
    told(
      named(path, factorSchema, "it must be factors by the path of a quantity, or by name."),
      "What is varied, by the path of a quantity; with levels, by a name of its own.",
    ),
  ),
  design: v.exactOptional(
    told(designSchema, "Which combinations of the factors' values are run.", "grid"),
  ),
  outputs: v.exactOptional(told(outputsSchema, "What is written down and drawn.")),
}) as unknown as v.GenericSchema<unknown, StudyDocument>;
