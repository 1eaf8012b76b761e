/** What one does with people. */
export * from "./everyday-life/index.ts";
export * from "./home-observation/index.ts";
export * from "./still-face/index.ts";
export * from "./strange-situation/index.ts";
