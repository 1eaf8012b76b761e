export { addScore } from "./command.ts";
