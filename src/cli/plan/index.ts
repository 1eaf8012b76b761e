export { addPlanOptions } from "./options.ts";
export { MOST_CHILDREN, type PlanOptions, planOf } from "./plan.ts";
