import type { FindingTest, Population, Variant } from "../../battery/index.ts";
import type { StudyDocument } from "../../study/index.ts";

// Stands in for the battery's own findings and populations until those are at its door.

type Held = Pick<StudyDocument, "procedures" | "settings"> & { readonly title: string };

function population(who: string, held: Held): Population {
  return {
    title: held.title,
    who,
    lives: { full: 20_000, quick: 1000 },
    study: (children, seed, { quantities, learner }: Variant): StudyDocument => {
      const settings: Record<string, Record<string, number>> = { ...held.settings };
      for (const [path, value] of Object.entries(quantities)) {
        const [table = "", name = ""] = path.split(".");
        settings[table] = { ...settings[table], [name]: value };
      }
      return {
        bowlby: 1,
        title: held.title,
        seeds: [seed],
        people: { children, learner },
        household: [{ name: "caregiver" }],
        settings,
        procedures: held.procedures,
      };
    },
  };
}

export const populations: Readonly<Record<"community" | "home" | "retest", Population>> = {
  community: population("Children of the community.", {
    title: "Community",
    settings: { homeObservation: { visits: 1, visitMinutes: 15 } },
    procedures: [
      { hold: "home-observation", ageDays: 274, name: "home" },
      { hold: "strange-situation", ageDays: 365, name: "lab" },
    ],
  }),
  home: population("Children of the community.", {
    title: "Observed at home",
    settings: { homeObservation: { visits: 2, visitMinutes: 90 } },
    procedures: [
      { hold: "home-observation", ageDays: 365, name: "home" },
      { hold: "strange-situation", ageDays: 396, name: "lab" },
    ],
  }),
  retest: population("Children of the community.", {
    title: "Seen again",
    procedures: [
      { hold: "strange-situation", ageDays: 365, name: "at_12_months" },
      { hold: "strange-situation", ageDays: 548, name: "at_18_months" },
    ],
  }),
};

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const share = (codes: readonly string[], code: string) =>
  codes.filter((one) => one === code).length / codes.filter((one) => one !== "").length;

export const findingTests: readonly FindingTest[] = [
  {
    finding: "ssp-abcd-distribution",
    sentence: "Shares of the codes.",
    people: { community: 1000 },
    targets: {
      "secure, 3-way": {
        number: ({ community }) => share(community.words("lab_organised"), "B"),
      },
      "avoidant, 3-way": {
        number: ({ community }) => share(community.words("lab_organised"), "A"),
      },
      "resistant, 3-way": {
        number: ({ community }) => share(community.words("lab_organised"), "C"),
      },
      "disorganized, middle-class samples": {
        number: ({ community }) => share(community.words("lab_classification"), "D"),
      },
    },
    missing: "one sample of low risk is fitted to",
  },
  {
    finding: "ssp-episode-profile",
    sentence: "Crying by episode.",
    people: { community: 106 },
    targets: {
      "crying: ep2,ep3 < ep4 < ep6; ep8 < ep7": {
        margins: ({ community }) => {
          const cry = (episode: number) => mean(community.numbers(`lab_ep${episode}_cry_share`));
          return [cry(4) - cry(2), cry(4) - cry(3), cry(6) - cry(4), cry(7) - cry(8)];
        },
      },
    },
  },
];
