import Papa from "papaparse";
import { ECR_R_SCALES, type EcrRScore } from "../../instruments/index.ts";

/** One person's scores, by whatever names the person in the file. */
export interface ScoreRow extends EcrRScore {
  readonly id: string;
}

/** Scores as a table: an empty cell is missing. */
export function scoresAsCsv(rows: readonly ScoreRow[]): string {
  const header = [
    "id",
    ...ECR_R_SCALES.flatMap((name) =>
      ["answered", "mean", "eap", "se"].map((column) => `${name}_${column}`),
    ),
  ];
  const cells = rows.map((row) => [
    row.id,
    ...ECR_R_SCALES.flatMap((name) => {
      const { answered, mean, position } = row[name];
      const { estimate, se } = position;
      return [answered, mean?.toFixed(3) ?? "", estimate.toFixed(3), se.toFixed(3)];
    }),
  ]);
  return `${Papa.unparse([header, ...cells], { newline: "\n" })}\n`;
}
