/** What is known of quantities a study names, by path; the terminal has it from `study`. */
export type FactorFacts = ReadonlyMap<
  string,
  {
    readonly declaration: {
      readonly unit: string;
      readonly meaning: string;
      /** The smallest and the largest value a child can have. */
      readonly range: readonly [low: number, high: number];
    };
  }
>;
