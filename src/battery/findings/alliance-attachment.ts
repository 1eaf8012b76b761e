import type { FindingTest, Samples } from "../finding-test.ts";
import { r } from "./measures.ts";

const alliance = ({ therapies }: Samples) => therapies.numbers("course_alliance_early");
const anxiety = ({ therapies }: Samples) => therapies.numbers("course_anxiety_before");
const avoidance = ({ therapies }: Samples) => therapies.numbers("course_avoidance_before");

/** Neither anxious nor avoidant. */
function security(samples: Samples): number[] {
  const less = avoidance(samples);
  return anxiety(samples).map((one, i) => -one - (less[i] as number));
}

const WEIGHTS =
  "Two assumed weights decide the sign: a rating holds what is expected of the therapist, which before the first session is security in other words, and by how much the hour surprised, which favours whoever expected little.";

export const allianceAttachment: FindingTest = {
  finding: "alliance-attachment",
  sentence:
    "r of alliance as the client rates it, mean of the third to fifth session, with anxiety and avoidance in general before the first, and with security: less of both. The plane is read without the error of a questionnaire.",
  people: { therapies: 886 },
  targets: {
    "security-alliance r": {
      number: (samples) => r(alliance(samples), security(samples)),
      shownOnly: WEIGHTS,
    },
    "anxiety-alliance r": {
      number: (samples) => r(alliance(samples), anxiety(samples)),
      shownOnly: WEIGHTS,
    },
    "avoidance-alliance r": {
      number: (samples) => r(alliance(samples), avoidance(samples)),
      shownOnly: WEIGHTS,
    },
  },
};
