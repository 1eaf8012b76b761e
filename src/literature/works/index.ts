export { foundations } from "./foundations.ts";
export { homesWorks } from "./homes.ts";
export { infancyWorks } from "./infancy.ts";
export { learnerWorks } from "./learners.ts";
export { lifespanWorks } from "./lifespan.ts";
export { methods } from "./methods.ts";
export { programmeWorks } from "./programmes.ts";
export { questionnaireWorks } from "./questionnaires.ts";
