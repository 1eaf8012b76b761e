export { addSsp } from "./options.ts";
export { DISCLAIMER } from "./text.ts";
