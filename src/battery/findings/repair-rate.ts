import type { FindingTest } from "../finding-test.ts";
import { meanOf, membership } from "./measures.ts";

const mean = (values: readonly number[]) => meanOf(values.filter((value) => !Number.isNaN(value)));

export const repairRate: FindingTest = {
  finding: "repair-rate",
  sentence:
    "Chance that a second out of step is followed by one in step, at once or by the second after, in play at 6 months; mean seconds out of step when play goes on after the still face at 5 months, children insecure at 12 months less secure ones.",
  people: { play: 54 },
  targets: {
    "repaired by the next step": {
      number: ({ play }) => mean(play.numbers("at_6_months_baseline_mended_next_share")),
    },
    "repaired by the second step": {
      number: ({ play }) => mean(play.numbers("at_6_months_baseline_mended_second_share")),
    },
    "longer latency -> insecure": {
      people: { play: 58 },
      margins: ({ play }) => {
        const latency = play.numbers("at_5_months_reunion_repair_latency_s");
        const secure = membership(play.words("lab_second_coder_classification"), "B");
        const of = (wanted: number) => mean(latency.filter((_, i) => secure[i] === wanted));
        return [of(0) - of(1)];
      },
    },
  },
};
