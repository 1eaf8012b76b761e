export { LEARNERS, learnerOf } from "./learner.ts";
export { addPlanOptions } from "./options.ts";
export { MOST_CHILDREN, type PlanOptions, planOf } from "./plan.ts";
