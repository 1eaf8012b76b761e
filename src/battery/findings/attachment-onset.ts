import type { FindingTest, Samples } from "../finding-test.ts";
import { VISIT_WEEKS } from "../populations/index.ts";
import { coursesIn, firstVisit } from "./attachments.ts";
import { meanOf } from "./measures.ts";

/** Share of children that were attached to somebody at a visit up to this age. */
const shareBy = (weeks: number) => (samples: Samples) =>
  meanOf(
    coursesIn(samples.firstAttachments).map((course) => {
      const first = firstVisit(course);
      return first >= 0 && (VISIT_WEEKS[first] as number) <= weeks ? 1 : 0;
    }),
  );

export const attachmentOnset: FindingTest = {
  finding: "attachment-onset",
  sentence:
    "Share of children who protested at the departure of one of five more than at an unfamiliar person's, beyond the coder's threshold, at a visit up to 32 and up to 40 weeks; visits are every four weeks. The threshold was set on the first of the two; ages at which capacities mature are the same for all children.",
  people: { firstAttachments: 60 },
  targets: {
    "share by 25-32 weeks": { number: shareBy(32) },
    "share by 40 weeks": { number: shareBy(40) },
  },
};
