import { type Care, careDeclarations, type Declaration } from "../../model/index.ts";
import type { ChangeEntry, StudyDocument } from "./document.ts";

/** A quantity of care that a change sets or shifts, by its path `change.member.quantity`. */
export interface ChangedCare {
  readonly path: string;
  readonly change: string;
  readonly member: string;
  readonly quantity: keyof Care;
  readonly how: "care" | "shift";
  readonly value: number;
}

/** All of them, in the order of the document. */
export function changedCareIn({ changes = [] }: StudyDocument): readonly ChangedCare[] {
  return changes.flatMap((change) => [...cared(change, "care"), ...cared(change, "shift")]);
}

function cared(change: ChangeEntry, how: ChangedCare["how"]): ChangedCare[] {
  return Object.entries(change[how] ?? {}).flatMap(([member, quantities]) =>
    Object.entries(quantities).map(([quantity, value]) => ({
      path: `${change.name}.${member}.${quantity}`,
      change: change.name,
      member,
      quantity: quantity as keyof Care,
      how,
      value,
    })),
  );
}

/** How far a quantity can be shifted: from one end of its range to the other. */
export function shiftOf(quantity: keyof Care): Declaration {
  const declaration: Declaration = careDeclarations[quantity];
  const wide = declaration.range[1] - declaration.range[0];
  return {
    ...declaration,
    range: [-wide, wide],
    start: 0,
    meaning: `How much is added from then on. ${declaration.meaning}`,
  };
}

/** What a change itself is made of, apart from people and their care. */
export const changeDeclarations = {
  ageDays: {
    symbol: "t",
    unit: "days",
    range: [0, 9131],
    start: 365,
    meaning: "Age from which the change holds.",
    standing: "assumed",
    basis: "A year; studies give their own.",
    works: ["waters2000"],
  },
  share: {
    symbol: "",
    unit: "",
    range: [0, 1],
    start: 1,
    meaning: "Share of the children it happens to, each by chance of its own.",
    standing: "assumed",
    basis: "All; studies give their own.",
    works: ["waters2000"],
  },
  days: {
    symbol: "T",
    unit: "days",
    range: [1, 9131],
    start: 9131,
    meaning: "For how many days it holds.",
    standing: "assumed",
    basis: "For good; studies give their own.",
    works: ["waters2000"],
  },
  strangePlace: {
    symbol: "",
    unit: "",
    range: [0, 1],
    start: 0,
    meaning: "How strange the place is that the child comes to; 0 stays at home.",
    standing: "assumed",
    basis: "Most changes happen at home.",
    works: ["robertsonRobertson1971"],
  },
  told: {
    symbol: "",
    unit: "",
    range: [0, 1],
    start: 0,
    meaning: "How far the child was told that and when all will be as before.",
    standing: "assumed",
    basis: "Most changes come unexplained to a small child.",
    works: ["robertsonRobertson1971"],
  },
} as const;
