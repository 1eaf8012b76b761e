export { addTrial } from "./command.ts";
