export { addReport } from "./command.ts";
