import { type Activity, engage, type Happening, type SystemParameters } from "../../model/index.ts";
import { openStream, type Stream, seek, uniform } from "../../numerics/index.ts";
import { endEpisode, endState, type LogRecorder, notePoint, noteState } from "../event-log.ts";
import {
  type Childhood,
  type EverydaySettings,
  emptyTally,
  feelWhatIsMissing,
  gather,
  type HomeWatcher,
  liveHours,
  liveUpset,
  restoreChildhood,
  saveChildhood,
  thoseThere,
} from "../everyday-life/index.ts";
import { SECONDS_PER_DAY, type SeparatedChild, type SeparationPoint } from "./event-log.ts";
import type { SeparationSettings } from "./settings.ts";

type Recorder = LogRecorder<string, SeparatedChild | SeparationPoint>;

/** Seconds in which whoever is there comes in and greets. */
export const GREETING = 10;

/** The loudest that is still a look or murmur, and a call or reach. */
const MURMUR = 0.3;
const CALL = 0.7;

/** Chance of the looks, which the child's own days know nothing of. */
export interface LookChance {
  readonly course: Stream;
  readonly choices: Stream;
  readonly care: Stream;
}

export function lookChance(seed: number, child: number, occasion: number): LookChance {
  const chance = (purpose: string): Stream => {
    const stream = openStream(seed, child, `${purpose} in looks at a separated child ${occasion}`);
    return stream;
  };
  return { course: chance("course"), choices: chance("choices"), care: chance("answers") };
}

/**
 * The looks of one day: each begins with a greeting, goes on with ordinary time and ends
 * with the next upset. It is lived by a copy of the child as it is that morning.
 *
 * @param absent whose leaving and coming it is about: it greets whenever it is there
 * @param number of the day, 0 for the first that is watched
 */
export function lookAtDay(
  recorder: Recorder,
  childhood: Childhood,
  absent: string,
  number: number,
  chance: LookChance,
  settings: SeparationSettings,
  home: EverydaySettings,
  p: SystemParameters,
): void {
  for (const stream of Object.values(chance)) seek(stream, number);
  const looks = Math.round(settings.looks);
  const snapshot = saveChildhood(childhood);
  for (let look = 0; look < looks; look++) {
    const hour = ((look + 0.5) * home.wakingHours) / looks;
    const copy = restoreChildhood(snapshot, p);
    const watched = { ...copy, scene: { ...copy.scene, ...chance } };
    recorder.episode = number * looks + look + 1;
    recorder.time = number * SECONDS_PER_DAY + 3600 * hour;
    lookOnce(recorder, watched, absent, hour, uniform(chance.course), settings, home, p);
  }
}

function lookOnce(
  recorder: Recorder,
  childhood: Childhood,
  absent: string,
  hour: number,
  drawn: number,
  settings: SeparationSettings,
  home: EverydaySettings,
  p: SystemParameters,
): void {
  const { scene, companions, day } = childhood;
  const { person, situation } = scene;
  const start = recorder.time;
  const here = thoseThere(companions, hour, day);
  const weighed = { ...p, evidenceWeight: p.playWeight };
  const face = { seconds: 0, shown: 0 };
  const watch = watchInto(recorder, childhood, face, p);
  feelWhatIsMissing(childhood, home, p);
  person.body.arousal = person.body.baseline;
  person.body.frustration = 0;
  engage(person, "explore", -1, 0);
  gather(childhood, here, home, p);
  for (const { member } of here) notePoint(recorder, member.name, "stay", "child");
  const greeter = here.find(({ member }) => member.name === absent)?.slot ?? situation.haven;
  if (greeter >= 0) {
    notePoint(recorder, person.workingModel.figures[greeter] as string, "greet", "child");
    situation.greeter = greeter;
    liveHours(scene, GREETING, home, weighed, emptyTally(), watch);
    situation.greeter = -1;
  }
  liveHours(scene, 60 * settings.lookMinutes - GREETING, home, weighed, emptyTally(), watch);
  endState(recorder, "child");
  if (face.shown > 0) notePoint(recorder, "child", "face", "", face.shown / face.seconds);
  gather(childhood, here, home, p);
  notePoint(recorder, "child", "upset", "");
  const size = home.mildestUpset + (home.worstUpset - home.mildestUpset) * drawn;
  liveUpset(scene, size, home, p, emptyTally(), watch);
  endState(recorder, "child");
  endEpisode(recorder, start);
}

/** Writes down what the child does, moment by moment. */
function watchInto(
  recorder: Recorder,
  { scene: { person } }: Childhood,
  face: { seconds: number; shown: number },
  p: SystemParameters,
): HomeWatcher {
  return (activity, figure, seconds, happening) => {
    const { figures } = person.workingModel;
    const name = figure < 0 ? "" : (figures[figure] as string);
    const bids = activity === "bid";
    const intensity = happening.concluded ? happening.intensity : person.conduct.intensity;
    noteState(
      recorder,
      "child",
      behaviorOf(activity, intensity),
      name,
      bids ? intensity : undefined,
    );
    if (activity === "explore" || activity === "turn away") {
      face.seconds += seconds;
      face.shown += p.leak * happening.arousal;
    }
    recorder.time += seconds;
    // Each bid is one: the next of the same kind is another.
    if (bids && happening.concluded) endState(recorder, "child");
    showAnswer(recorder, name, happening);
  };
}

function showAnswer(recorder: Recorder, name: string, happening: Readonly<Happening>): void {
  if (!happening.concluded) return;
  if (happening.answer === 1) notePoint(recorder, name, "comfort", "child");
  if (happening.answer === -1) notePoint(recorder, name, "rebuff", "child");
}

function behaviorOf(activity: Activity, intensity: number): SeparatedChild {
  if (activity === "bid") {
    if (intensity <= MURMUR) return "look";
    return intensity <= CALL ? "call" : "cry";
  }
  return OTHERS[activity];
}

const OTHERS: Readonly<Record<Exclude<Activity, "bid">, SeparatedChild>> = {
  explore: "play",
  await: "wait",
  contact: "held",
  "turn away": "turn_away",
  freeze: "freeze",
};
