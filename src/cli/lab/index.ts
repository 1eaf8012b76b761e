export { addLab } from "./command.ts";
