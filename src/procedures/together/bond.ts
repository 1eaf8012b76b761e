import {
  createDecision,
  createSituation,
  EXPLORE,
  FIRST_BID,
  type Grown,
  INTENSITIES,
  oddsOf,
  type Person,
  type SystemParameters,
  TURN_AWAY,
  weigh,
} from "../../model/index.ts";

/** What somebody is to another, read off beliefs and policy; a read-out, which causes nothing. */
export interface Bond {
  /** Beside it and upset, one rather turns to it than not. */
  readonly turnedTo: boolean;
  /** Upset with everybody at hand whom one knows, one would ask it before any other: safe haven. */
  readonly haven: boolean;
  /** It is the surest of all (3): secure base. */
  readonly base: boolean;
}

const situation = createSituation();
const decision = createDecision();

export function bondWith(person: Person, slot: number, p: SystemParameters, grown: Grown): Bond {
  const { body, workingModel } = person;
  const { figures, foresight, countedOn } = workingModel;
  const before = body.arousal;
  body.arousal = grown.readingArousal;
  situation.elsewhere.fill(1);
  situation.present.fill(0);
  situation.nearness.fill(0);
  bring(slot);
  weigh(person, situation, decision, p);
  const turnedTo = oddsOf(decision, EXPLORE) + oddsOf(decision, TURN_AWAY) < 1 / 2;
  for (let other = 0; other < figures.length; other++) bring(other);
  weigh(person, situation, decision, p);
  const asked = (one: number) =>
    INTENSITIES.reduce(
      (sum, _, level) => sum + oddsOf(decision, FIRST_BID + one * INTENSITIES.length + level),
      0,
    );
  const sure = (one: number) => (foresight.felt[one] as number) * (countedOn[one] as number);
  const most = (of: (one: number) => number) =>
    figures.every((_, other) => other === slot || of(other) < of(slot));
  const bond = { turnedTo, haven: most(asked), base: most(sure) };
  body.arousal = before;
  return bond;
}

function bring(slot: number): void {
  situation.elsewhere[slot] = 0;
  situation.present[slot] = 1;
  situation.nearness[slot] = 1;
}
