export { runSsp } from "./command.ts";
export { MOST_CHILDREN, type SspOptions } from "./plan.ts";
export { DISCLAIMER } from "./text.ts";
