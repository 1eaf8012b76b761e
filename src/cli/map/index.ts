export { addMap } from "./command.ts";
