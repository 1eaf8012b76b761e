import type { FindingTest, OrderTest } from "../finding-test.ts";
import type { Sample } from "../sample.ts";
import { meanOf } from "./measures.ts";

const inEpisode = (sample: Sample, episode: number, measure: string) =>
  meanOf(sample.numbers(`lab_ep${episode}_${measure}`));

/** Margins of `less < more` between episodes, one for each pair. */
function rises(measure: string, pairs: readonly (readonly [number, number])[]): OrderTest {
  return {
    margins: ({ community }) =>
      pairs.map(
        ([less, more]) => inEpisode(community, more, measure) - inEpisode(community, less, measure),
      ),
  };
}

export const sspEpisodeProfile: FindingTest = {
  finding: "ssp-episode-profile",
  sentence:
    "Orders of mean shares of time crying and exploring between episodes, of contact maintaining between reunions, and of crying in the second separation (6) over the first (4).",
  people: { community: 106 },
  targets: {
    "crying: ep2,ep3 < ep4 < ep6; ep8 < ep7": rises("cry_share", [
      [2, 4],
      [3, 4],
      [4, 6],
      [8, 7],
    ]),
    "exploration: ep2 > ep3 > ep4, ep6 lowest": rises("explore_share", [
      [3, 2],
      [4, 3],
      [6, 4],
      [6, 5],
      [6, 7],
      [6, 8],
    ]),
    "contact maintaining: ep8 > ep5": {
      margins: ({ community }) => [
        meanOf(community.numbers("lab_reunion_2_contact_maintaining")) -
          meanOf(community.numbers("lab_reunion_1_contact_maintaining")),
      ],
    },
    "second separation more distressing than the first": rises("cry_share", [[4, 6]]),
  },
};
