import type { FindingTest, Samples } from "../finding-test.ts";
import type { SecurityArm } from "../populations/index.ts";
import type { Sample } from "../sample.ts";
import { inArms } from "./arms.ts";
import { shareOf } from "./measures.ts";

const arm = ({ securityTrial }: Samples, name: SecurityArm) => inArms(securityTrial, name);
const secure = (sample: Sample, when: "before" | "end") =>
  shareOf(sample.words(`year_state_of_mind_${when}`), "autonomous");
const shift = (samples: Samples, name: SecurityArm) =>
  secure(arm(samples, name), "end") - secure(arm(samples, name), "before");

/** People in each arm of the trial. */
const IN_ARM = 30;
/** A change of so many standard errors is significant. */
const SIGNIFICANT = 1.959963984540054;

/**
 * How far a change of shares stays below what a trial of this size would call significant: the same people
 * are asked twice, so that only those who changed tell (`mcnemar1947`). One of a trial at least is taken to
 * have changed, since where nobody does, nothing is significant.
 */
function belowSignificance(sample: Sample): number {
  const before = sample.words("year_state_of_mind_before");
  const end = sample.words("year_state_of_mind_end");
  const became = end.map(
    (state, i) => Number(state === "autonomous") - Number(before[i] === "autonomous"),
  );
  const share = (of: (one: number) => number) =>
    became.reduce((sum, one) => sum + of(one), 0) / became.length;
  const changed = Math.max(share(Math.abs), 1 / IN_ARM);
  return SIGNIFICANT * Math.sqrt(changed / IN_ARM) - Math.abs(share((one) => one));
}

export const therapySecurityShift: FindingTest = {
  finding: "therapy-security-shift",
  sentence:
    "Share with an autonomous state of mind by an interview, before and after a year with a therapist who answers and invites reflection; whether that share rises more than with one who teaches skills, and with one who answers as caregivers of the community do, and whether with these two it changes less than a trial with 30 people in each arm would call significant. Everybody is interviewed at the end, whether they stayed or not. Histories and stances are assumed; histories were made harder once, since too many were autonomous at entry, so that the share before is put in.",
  people: { securityTrial: 90 },
  targets: {
    "secure before": {
      number: (samples) => secure(arm(samples, "responsive"), "before"),
      arithmetic:
        "Put in: histories were made harder after too many had been autonomous at entry, so that it is no prediction.",
    },
    "secure after": { number: (samples) => secure(arm(samples, "responsive"), "end") },
    "control arms: no significant change": {
      margins: (samples) =>
        (["skills", "supportive"] as const).flatMap((control) => [
          shift(samples, "responsive") - shift(samples, control),
          belowSignificance(arm(samples, control)),
        ]),
    },
  },
  missing:
    "Nothing that is lived in a therapy here takes fear away or adds to it, so that whoever is unresolved stays so, but for the error of the interview: true by construction, and not counted.",
};
