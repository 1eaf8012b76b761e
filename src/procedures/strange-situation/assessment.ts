import type { Assessment } from "../assessment.ts";
import type { EpisodeInside } from "../inside.ts";
import type { CodedStrangeSituation } from "./coded.ts";
import { codeStrangeSituation, isCoded } from "./coding.ts";
import { measureEpisodes } from "./measures.ts";
import { strangeSituationOutputs } from "./outputs.ts";
import { holdStrangeSituation, type Watcher } from "./protocol.ts";
import { codeAgain } from "./second-coder.ts";
import { strangeSituationDeclarations } from "./settings.ts";

export const strangeSituationAssessment: Assessment<
  CodedStrangeSituation,
  typeof strangeSituationDeclarations
> = {
  title: "Strange Situation",
  settings: "strangeSituation",
  declarations: strangeSituationDeclarations,
  outputs: strangeSituationOutputs,
  hold({ childhood, companion, number, system }, settings, watch) {
    const { seed, child, scene } = childhood;
    const { log, inside } = holdStrangeSituation(
      seed,
      child,
      number,
      scene.person,
      companion.caregiver,
      settings,
      system,
      watch as Watcher | undefined,
    );
    const sheet = codeStrangeSituation(log);
    const coding = isCoded(sheet) ? sheet : undefined;
    return {
      coding,
      secondCoding: coding && codeAgain(coding, seed, child, number),
      episodes: measureEpisodes(log).map((seen, i) => ({
        ...seen,
        ...(inside[i] as EpisodeInside),
      })),
      log,
    };
  },
  events: ({ log }) => log.events,
};
