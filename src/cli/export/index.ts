export { addExport } from "./command.ts";
