/** One number a life: a column of numbers, or whether a column of categories has this level. */
export interface Measure {
  /** `caregiver_felt`, or `strange_situation_classification=B`. */
  readonly name: string;
  readonly column: string;
  readonly level: string | undefined;
  readonly unit: string;
  readonly meaning: string;
  readonly range: readonly [number, number] | undefined;
}

/** A figure that can be drawn: measures against a factor, perhaps by another. */
export interface FigurePlan {
  readonly x: string;
  readonly y: readonly Measure[];
  readonly by: string | undefined;
}
