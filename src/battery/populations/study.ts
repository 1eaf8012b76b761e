import type { MemberEntry, StudyDocument } from "../../study/index.ts";
import type { Variant } from "./population.ts";

/** The part of a study that differs between populations. */
export type Design = Omit<StudyDocument, "bowlby" | "seeds" | "people" | "title"> & {
  readonly title: string;
  /** Whether they are the same children in every cell. */
  readonly twins?: boolean;
};

/**
 * A study of so many children, as a variant of the theory has them. Quantities of the variant hold over
 * those of the design; `care.…` holds for everybody in the household.
 */
export function studyOf(
  { twins, title, ...design }: Design,
  children: number,
  seed: number,
  variant: Variant,
): StudyDocument {
  const { settings, care } = tablesOf(variant);
  const household = design.household ?? [{ name: "caregiver" }];
  const withCare = (one: MemberEntry): MemberEntry => ({ ...one, care: { ...one.care, ...care } });
  return {
    bowlby: 1,
    title,
    seeds: [seed],
    people: {
      children,
      ...(twins !== undefined && { twins }),
      ...(variant.learner !== "bid-response" && { learner: variant.learner }),
    },
    ...design,
    household: household.map(withCare),
    ...(design.changes && {
      changes: design.changes.map((change) => ({
        ...change,
        ...(change.join && { join: change.join.map(withCare) }),
      })),
    }),
    settings: merge(design.settings ?? {}, settings),
  };
}

type Tables = Readonly<Record<string, Readonly<Record<string, number>>>>;

function tablesOf({ quantities }: Variant): {
  readonly settings: Tables;
  readonly care: Readonly<Record<string, number>>;
} {
  const tables: Record<string, Record<string, number>> = {};
  for (const [path, value] of Object.entries(quantities)) {
    const [table = "", name = ""] = path.split(".");
    tables[table] = { ...tables[table], [name]: value };
  }
  const { care = {}, ...settings } = tables;
  return { settings, care };
}

function merge(below: Tables, above: Tables): Tables {
  const names = new Set([...Object.keys(below), ...Object.keys(above)]);
  return Object.fromEntries([...names].map((name) => [name, { ...below[name], ...above[name] }]));
}
