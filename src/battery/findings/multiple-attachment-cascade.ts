import type { FindingTest, Samples } from "../finding-test.ts";
import { hoursWith, POTENTIAL_FIGURES, VISIT_WEEKS } from "../populations/index.ts";
import { countAt, coursesIn, firstVisit } from "./attachments.ts";
import { meanOf, r } from "./measures.ts";

const LAST = VISIT_WEEKS.indexOf(78);
const MONTHLY = VISIT_WEEKS.indexOf(52);
const [MOTHER, FATHER] = ["mother", "father"].map((name) => POTENTIAL_FIGURES.indexOf(name)) as [
  number,
  number,
];

const courses = ({ firstAttachments }: Samples) => coursesIn(firstAttachments);
/** Those of whom the month after the first attachment was seen. */
const seenAfter = (samples: Samples) =>
  courses(samples).filter((course) => {
    const first = firstVisit(course);
    return first >= 0 && first < MONTHLY;
  });
const shareOfAll = <T>(all: readonly T[], holds: (one: T) => boolean) =>
  meanOf(all.map((one) => (holds(one) ? 1 : 0)));

/** How a caregiver meets a quiet signal in an ordinary hour, logits: a* + 0.8 w*. */
const QUIETNESS = 0.8;

/** Standardised slopes of being chosen at 18 months, over all figures of all children. */
function slopesOf(samples: Samples): { readonly responsiveness: number; readonly hours: number } {
  const { firstAttachments: sample } = samples;
  const homes = sample.words("home");
  const chosen = POTENTIAL_FIGURES.flatMap((_, place) =>
    courses(samples).map((course) => (course[LAST]?.[place] ? 1 : 0)),
  );
  const responsive = POTENTIAL_FIGURES.flatMap((name) => {
    const attentive = sample.numbers(`${name}_attentiveness`);
    return sample
      .numbers(`${name}_availability`)
      .map((available, i) => available + QUIETNESS * (attentive[i] as number));
  });
  const hours = POTENTIAL_FIGURES.flatMap((_, place) =>
    homes.map((home) => hoursWith(home, place)),
  );
  const [a, b, both] = [r(chosen, responsive), r(chosen, hours), r(responsive, hours)];
  const rest = 1 - both * both;
  return { responsiveness: (a - b * both) / rest, hours: (b - a * both) / rest };
}

export const multipleAttachmentCascade: FindingTest = {
  finding: "multiple-attachment-cascade",
  sentence:
    "Of five potential figures: share of children attached to two or more at the visit four weeks after the first attachment was seen; attached to the father, and to several, at 78 weeks; whether the mother was among the first; slopes of being chosen at 78 weeks on responsiveness to quiet signals and on hours a day, standardised. That care and hours are not tied is put in.",
  people: { firstAttachments: 60 },
  targets: {
    "second attachment within about a month of the first": {
      number: (samples) =>
        shareOfAll(seenAfter(samples), (course) => countAt(course, firstVisit(course) + 1) >= 2),
    },
    "attached to father by 18 months": {
      number: (samples) =>
        shareOfAll(courses(samples), (course) => course[LAST]?.[FATHER] === true),
    },
    "mother is the (joint) first figure": {
      number: (samples) => {
        const attached = courses(samples).filter((course) => firstVisit(course) >= 0);
        return shareOfAll(attached, (course) => course[firstVisit(course)]?.[MOTHER] === true);
      },
    },
    "several attachments by 18 months": {
      number: (samples) => shareOfAll(courses(samples), (course) => countAt(course, LAST) >= 2),
    },
    "responsiveness beats hours": {
      margins: (samples) => {
        const { responsiveness, hours } = slopesOf(samples);
        return [responsiveness - hours];
      },
    },
  },
};
