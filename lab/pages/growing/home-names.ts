/** The two homes, in their order. */
export const HOMES = ["A", "B"] as const;
export type HomeName = (typeof HOMES)[number];
