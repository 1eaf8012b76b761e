// biome-ignore-all assist/source/organizeImports: the order is that of the tasks.
// The theory.
export * from "./model/index.ts";
// What one does with people.
export * from "./procedures/index.ts";
// What one asks them.
export * from "./instruments/index.ts";
// Many of them.
export * from "./population/index.ts";
// What has been published.
export * from "./literature/index.ts";
// What real couples do, held against it.
export * from "./inference/index.ts";
