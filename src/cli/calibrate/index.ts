export { addCalibrate } from "./command.ts";
