export { datavyuTexts, readDatavyu, writeDatavyu } from "./file.ts";
