export { readElan, writeElan } from "./text.ts";
