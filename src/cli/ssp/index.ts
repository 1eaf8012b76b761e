export { addSsp } from "./options.ts";
