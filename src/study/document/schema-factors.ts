import * as v from "valibot";
import { distributionSchema } from "./distribution.ts";
import { MOST } from "./limits.ts";
import { closed, listOf, name, named, numberFrom, oneOf, text, told, wholeFrom } from "./shapes.ts";

const level = v.union([numberFrom(), text(100)], "it must be a number or a word.");
const set = v.union(
  [numberFrom(), text(100), distributionSchema],
  "it must be a number, a word or a distribution.",
);

const WAYS = ["fixed", "values", "from", "drawn", "levels"];
/** What an editor is told of how the keys of a factor go together (JSON Schema). */
const together = {
  oneOf: WAYS.map((way) => ({ required: [way] })),
  dependencies: { from: ["to"], to: ["from"], steps: ["from"] },
};

/** One thing that is varied. */
export const factorSchema: v.GenericSchema = v.pipe(
  closed({
    fixed: v.exactOptional(told(level, "The same value in every cell.")),
    values: v.exactOptional(told(listOf(level, 1, 1000), "The values, one after the other.")),
    from: v.exactOptional(told(numberFrom(), "Smallest value.")),
    to: v.exactOptional(told(numberFrom(), "Largest value; more than from.")),
    steps: v.exactOptional(
      told(wholeFrom(2, 1000), "In a grid: how many even values, from and to included."),
    ),
    drawn: v.exactOptional(
      told(
        v.lazy(() => distributionSchema),
        "Every child has a value of its own, the same in every cell.",
      ),
    ),
    levels: v.exactOptional(
      told(
        named(
          name(),
          told(
            named(text(100), set, "it must be quantities by path."),
            "What this level sets, by the path of a quantity.",
          ),
          "it must be levels by name, at least one.",
          1,
        ),
        "Several quantities set together, by the name of the level.",
      ),
    ),
  }),
  v.check(
    (given) => waysOf(given) === 1,
    "it must have one of fixed, values, from and to, drawn, or levels.",
  ),
  v.check((given) => "from" in given === "to" in given, "from and to go together."),
  v.check((given) => !("steps" in given) || "from" in given, "steps needs from and to."),
  v.metadata(together),
);

function waysOf(given: object): number {
  return WAYS.filter((way) => way in given).length;
}

const points = (meaning: string) =>
  told(closed({ points: told(wholeFrom(1, MOST.cells), "How many cells.") }), meaning);

/** Which combinations of the factors' values are run. */
export const designSchema: v.GenericSchema = v.union(
  [
    v.literal("grid"),
    v.pipe(
      closed({
        latinHypercube: v.exactOptional(
          points("Random cells that fill the range of every factor evenly."),
        ),
        sobol: v.exactOptional(points("Cells that fill all ranges together evenly.")),
        morris: v.exactOptional(
          told(
            closed({
              trajectories: told(
                wholeFrom(2, 10_000),
                "How many walks, each of factors + 1 cells.",
              ),
              levels: v.exactOptional(
                told(wholeFrom(2, 100), "Even number of levels of every factor.", 4),
              ),
            }),
            "Elementary effects: walks that move one factor after the other.",
          ),
        ),
        sobolIndices: v.exactOptional(
          told(
            closed({
              points: told(
                wholeFrom(2, 100_000),
                "A power of two; there are factors + 2 cells for each.",
              ),
            }),
            "Variance-based indices, first and total.",
          ),
        ),
      }),
      v.check((given) => Object.keys(given).length === 1, "it must name one design."),
      v.metadata({ minProperties: 1, maxProperties: 1 }),
    ),
  ],
  "it must be grid, or one of latinHypercube, sobol, morris, sobolIndices.",
);

/** What is written down and drawn. */
export const outputsSchema: v.GenericSchema = closed({
  format: v.exactOptional(told(oneOf(["csv", "parquet"]), "Form of the tables' files.", "csv")),
  tables: v.exactOptional(
    told(
      listOf(oneOf(["lives", "growth", "events"]), 1, 3),
      "Tables that are written; lives is always one of them.",
    ),
  ),
  figures: v.exactOptional(
    told(
      listOf(
        closed({
          x: told(text(100), "A factor that varies, along the axis."),
          y: told(text(100), "A column of the table of lives, or column=category."),
          by: v.exactOptional(told(text(100), "Another factor that varies: one line for each.")),
        }),
        0,
        200,
      ),
      "Figures that are drawn; else every factor with every main output.",
    ),
  ),
});
