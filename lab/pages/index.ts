import type { ComponentType } from "preact";

/** Every page, in the order of the menu: a new one is a line here, a folder, and its words. */
export const pages = {
  nursery: async () => (await import("./nursery/index.tsx")).Nursery,
  growing: async () => (await import("./growing/index.tsx")).Growing,
  life: async () => (await import("./life/index.tsx")).Life,
  population: async () => (await import("./population/index.tsx")).Population,
  findings: async () => (await import("./findings/index.tsx")).Findings,
  theory: async () => (await import("./theory/index.tsx")).Theory,
} as const satisfies Readonly<Record<string, () => Promise<ComponentType>>>;

export type PageName = keyof typeof pages;

export const pageNames = Object.keys(pages) as [PageName, ...PageName[]];
