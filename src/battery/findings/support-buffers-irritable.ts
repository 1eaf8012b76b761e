import type { FindingTest } from "../finding-test.ts";
import { membership, r } from "./measures.ts";
import { reportedReactivity } from "./parent-report.ts";

export const supportBuffersIrritable: FindingTest = {
  finding: "support-buffers-irritable",
  sentence:
    "r of the caregiver's support (load reversed) with B against the rest, in children reported more reactive than the average of the community less in the others.",
  people: { support: 48 },
  targets: {
    "interaction support x irritability": {
      margins: ({ support }) => {
        const relief = support.numbers("caregiver_load").map((load) => -load);
        const secure = membership(support.words("lab_second_coder_classification"), "B");
        const irritable = reportedReactivity(support).map((report) => report > 0);
        const link = (wanted: boolean) =>
          r(
            relief.filter((_, i) => irritable[i] === wanted),
            secure.filter((_, i) => irritable[i] === wanted),
          );
        return [link(true) - link(false)];
      },
    },
  },
  missing: "Nothing in the model knows a mother's age.",
};
