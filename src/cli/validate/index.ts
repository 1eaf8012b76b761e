export { addValidate } from "./command.ts";
