export { addCompare } from "./command.ts";
