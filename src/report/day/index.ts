export { renderDay } from "./section.ts";
