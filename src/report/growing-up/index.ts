export { renderGrowth } from "./section.ts";
