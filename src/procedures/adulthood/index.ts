/** Grown people: what a life has made of them, and how they are to each other. */
export { careNow, drawOwnWay, getToKnow, type OwnWay } from "./company.ts";
export { grownCopy, OF_AGE } from "./grown-copy.ts";
export { nameFor } from "./name-for.ts";
export { unresolvedFearOf } from "./unresolved.ts";
