import type { ComponentType } from "preact";

/** Every page: a new one is a line here and in `menu`, a folder, and its words. */
export const pages = {
  nursery: async () => (await import("./nursery/index.tsx")).Nursery,
  growing: async () => (await import("./growing/index.tsx")).Growing,
  figures: async () => (await import("./figures/index.tsx")).Figures,
  life: async () => (await import("./life/index.tsx")).Life,
  relationships: async () => (await import("./relationships/index.tsx")).Relationships,
  population: async () => (await import("./population/index.tsx")).Population,
  separation: async () => (await import("./separation/index.tsx")).Separation,
  couple: async () => (await import("./couple/index.tsx")).Couple,
  pairing: async () => (await import("./pairing/index.tsx")).Pairing,
  apart: async () => (await import("./apart/index.tsx")).ApartPage,
  generations: async () => (await import("./generations/index.tsx")).Generations,
  survival: async () => (await import("./survival/index.tsx")).Survival,
  development: async () => (await import("./development/index.tsx")).Development,
  therapy: async () => (await import("./therapy/index.tsx")).TherapyPage,
  homes: async () => (await import("./homes/index.tsx")).Homes,
  programmes: async () => (await import("./programmes/index.tsx")).Programmes,
  trial: async () => (await import("./trial/index.tsx")).Trial,
  adults: async () => (await import("./adults/index.tsx")).Adults,
  findings: async () => (await import("./findings/index.tsx")).Findings,
  theory: async () => (await import("./theory/index.tsx")).Theory,
} as const satisfies Readonly<Record<string, () => Promise<ComponentType>>>;

export type PageName = keyof typeof pages;

export const pageNames = Object.keys(pages) as [PageName, ...PageName[]];

/** The pages by what they are about, in the order of the menu; every page stands in one place. */
export const menu = {
  year: ["nursery", "growing", "development"],
  whom: ["figures", "homes", "programmes"],
  later: ["separation", "life", "generations"],
  grown: ["adults", "relationships", "couple", "apart", "pairing", "therapy"],
  large: ["population", "trial", "survival", "findings", "theory"],
} as const satisfies Readonly<Record<string, readonly PageName[]>>;

export type Group = keyof typeof menu;

/** A page that is in no group does not compile. */
export const listed: PageName extends (typeof menu)[Group][number] ? true : never = true;
