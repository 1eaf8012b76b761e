import type { Command } from "commander";
import { DataError, ratingsOfText } from "../../data/index.ts";
import { type OwnPlace, placeOverall, placeRelationship } from "../../instruments/index.ts";
import { DISCLAIMER } from "../disclaimer.ts";
import { UserError } from "../errors.ts";
import { givenText } from "../given-file.ts";

/** Adds `bowlby map`. */
export function addMap(program: Command): void {
  program
    .command("map")
    .description(
      "place own ratings of relationships on anxiety and avoidance (docs/questionnaires.md)",
    )
    .argument("<file>", "CSV or JSON: a relationship a row, ratings from 1 to 7; kept nowhere")
    .option("--json", "print the places as JSON")
    .allowExcessArguments(false)
    .action(map);
}

/** @throws UserError for whatever the user can mend */
function map(file: string, { json }: { readonly json?: true }): void {
  const places = placesOf(file);
  const rated = places.flatMap(({ place }) => (place === null ? [] : [place]));
  const overall = rated.length === 0 ? null : placeOverall(rated);
  if (json === true) {
    const relationships = places.map(({ relationship, place }) => ({
      relationship,
      ...(place ?? { rated: 0 }),
    }));
    process.stdout.write(`${JSON.stringify({ note: NOTE, relationships, overall }, null, 2)}\n`);
    return;
  }
  const rows = [...places, { relationship: "all, on average", place: overall }];
  const width = Math.max(...rows.map(({ relationship }) => relationship.length));
  const lines = rows.map(({ relationship, place }) =>
    [relationship.padEnd(width), ...cellsOf(place)].join("  "),
  );
  const head = [
    "".padEnd(width),
    "anxiety (95 %)".padEnd(24),
    "avoidance (95 %)".padEnd(24),
    "rated",
  ];
  process.stdout.write(`${[head.join("  "), ...lines, "", NOTE].join("\n")}\n`);
}

const NOTE = `0 is the usual adult, 1 the usual spread, both assumed: the statements have no data of their own yet.\n${DISCLAIMER}`;

interface Placed {
  readonly relationship: string;
  /** Nothing where nothing was rated. */
  readonly place: OwnPlace | null;
}

function placesOf(file: string): Placed[] {
  const text = givenText(file, "The ratings", "docs/questionnaires.md");
  try {
    return ratingsOfText(text).map(({ relationship, ratings }) => ({
      relationship,
      place: Object.keys(ratings).length === 0 ? null : placeRelationship(ratings),
    }));
  } catch (error) {
    if (error instanceof DataError) throw new UserError(`${file}: ${error.message}`);
    throw error;
  }
}

function cellsOf(place: OwnPlace | null): string[] {
  if (place === null) return ["not rated"];
  const { anxiety, anxietySe, avoidance, avoidanceSe, rated } = place;
  return [withRange(anxiety, anxietySe), withRange(avoidance, avoidanceSe), String(rated)];
}

function withRange(estimate: number, se: number): string {
  const signed = (value: number) => `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(2)}`;
  const [low, high] = [estimate - 1.96 * se, estimate + 1.96 * se];
  return `${signed(estimate)} (${signed(low)} to ${signed(high)})`.padEnd(24);
}
