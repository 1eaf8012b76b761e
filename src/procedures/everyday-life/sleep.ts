import {
  fadeFear,
  growOlder,
  type Person,
  practise,
  regainVigour,
  relax,
  type SystemParameters,
  settleBaseline,
  settleWellBeing,
} from "../../model/index.ts";

/** What a day was for the body. */
export interface DayForBody {
  /** Mean of A over the day, at most 1 is taken. */
  readonly arousal: number;
  /** Mean joy of what was shared. */
  readonly joy: number;
  /** Arousal that went down in contact. */
  readonly calmed: number;
}

/**
 * The night after a day: it leaves its mark on baseline, well-being and practice, arousal returns to
 * baseline, fear fades, vigour comes back, and certainty relaxes (docs/model.md, sections 3 and 5 to 9).
 */
export function sleep(
  person: Person,
  { arousal, joy, calmed }: DayForBody,
  p: SystemParameters,
): void {
  settleBaseline(person, Math.min(1, arousal), p);
  settleWellBeing(person, joy, p);
  practise(person, calmed, p);
  person.body.arousal = person.body.baseline;
  person.body.frustration = 0;
  fadeFear(person, p);
  regainVigour(person, 24, p);
  growOlder(person, 1, p);
  relax(person.workingModel, p);
}
