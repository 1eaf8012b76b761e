export { addRerun } from "./command.ts";
