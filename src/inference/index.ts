// Models of real couples, and how well each foretells those it has not seen.
export * from "./couples/index.ts";
