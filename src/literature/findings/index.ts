export { adultFindings } from "./adult.ts";
export { infancyFindings } from "./infancy.ts";
export { interactionFindings } from "./interaction.ts";
export { milestoneFindings } from "./milestones.ts";
export { relationFindings } from "./relations.ts";
export { riskFindings } from "./risk.ts";
export { strangeSituationFindings } from "./strange-situation.ts";
export { therapyFindings } from "./therapy.ts";
