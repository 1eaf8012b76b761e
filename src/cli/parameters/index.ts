export { addParameters } from "./command.ts";
