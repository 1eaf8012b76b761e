// The theory and who lives it.

// What has been published.
export * from "./literature/index.ts";
export * from "./model/index.ts";
// Many of them.
export * from "./population/index.ts";
// What one does with people.
export * from "./procedures/index.ts";
