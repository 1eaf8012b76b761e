export type { EpisodeInside } from "../inside.ts";
export { strangeSituationAssessment } from "./assessment.ts";
export { bidBehavior } from "./child.ts";
export type { CodedStrangeSituation } from "./coded.ts";
export {
  type Classification,
  type Coding,
  classify,
  codeStrangeSituation,
  FROZEN_RULE,
  isCoded,
  type Organised,
  type Rule,
  type Uncoded,
} from "./coding.ts";
export { EPISODES, type Episode } from "./episodes.ts";
export type { ChildBehavior, EventLog, HeldEpisode, LoggedEvent, Subject } from "./event-log.ts";
export { type EpisodeMeasures, measureEpisodes } from "./measures.ts";
export { holdStrangeSituation, type StrangeSituation, type Watcher } from "./protocol.ts";
export { ROOM } from "./room.ts";
export { measureReunion, type ReunionMeasures, type Scales, scalesOf } from "./scales.ts";
export { CODER_ERROR, codeAgain, scoreAgain } from "./second-coder.ts";
export { nameInLog, type Session, type Threats, threatsIn } from "./session.ts";
export { type StrangeSituationSettings, strangeSituationDeclarations } from "./settings.ts";
