export { addExplain } from "./command.ts";
