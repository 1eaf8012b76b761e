import { MOST_FIGURES } from "../../model/index.ts";
import type { Assessment, Output } from "../assessment.ts";
import type { CodedFigure } from "./coding.ts";
import { type ObservedFigures, observeFigures } from "./observation.ts";
import { departuresDeclarations } from "./settings.ts";

type Of = Output<ObservedFigures>;

const SHARE = [0, 1] as const;

const overall: Of[] = [
  {
    name: "attachments",
    unit: "",
    range: [0, MOST_FIGURES],
    meaning: "How many of the household the child is attached to, by selective protest.",
    main: true,
    of: ({ figures }) => figures.filter(({ attached }) => attached).length,
  },
  {
    name: "protest_share",
    unit: "",
    range: SHARE,
    meaning: "Loudest protest at a departure from the household, mean over its departures.",
    main: true,
    of: ({ figures }) => Math.max(...figures.map(({ protest }) => protest)),
  },
  {
    name: "protest_unfamiliar_share",
    unit: "",
    range: SHARE,
    meaning: "Protest at an unfamiliar person's departure.",
    of: ({ unfamiliarProtest }) => unfamiliarProtest,
  },
  {
    name: "first_choice_share",
    unit: "",
    range: SHARE,
    meaning: "When upset among all: share of the bids that go to the one asked most.",
    main: true,
    of: ({ figures }) => known(Math.max(...figures.map(({ turnedTo }) => turnedTo))),
  },
  {
    name: "strongest",
    unit: "",
    text: true,
    meaning: "At whose departure the child protests most.",
    of: ({ figures }) => nameOfMost(figures, ({ selective }) => selective),
  },
  {
    name: "first_choice",
    unit: "",
    text: true,
    meaning: "Whom the child asks most when upset among all.",
    of: ({ figures }) => nameOfMost(figures, ({ turnedTo }) => turnedTo),
  },
];

const PLACES = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh"] as const;

const OF_EACH: readonly [
  string,
  string,
  readonly [number, number],
  (figure: CodedFigure) => number | undefined,
][] = [
  [
    "selective_protest",
    "Protest at the departure of the PLACE of the household, less an unfamiliar person's",
    [-1, 1],
    ({ selective }) => selective,
  ],
  [
    "missed_in_company",
    "Protest while the PLACE of the household is away and the rest of it stays",
    SHARE,
    ({ inCompany }) => known(inCompany),
  ],
  [
    "attached",
    "Whether the child is attached to the PLACE of the household (1) or not (0)",
    SHARE,
    ({ attached }) => (attached ? 1 : 0),
  ],
  [
    "greeted",
    "Share of returns of the PLACE of the household that the child greets",
    SHARE,
    ({ greeted }) => greeted,
  ],
  [
    "turned_to",
    "When upset among all: share of the bids that go to the PLACE of the household",
    SHARE,
    ({ turnedTo }) => known(turnedTo),
  ],
];

/** Figures are columns by the order in which they came to the household. */
const each: Of[] = PLACES.flatMap((place, i) =>
  OF_EACH.map(
    ([name, meaning, range, read]): Of => ({
      name: `${name}_${i + 1}`,
      unit: "",
      range,
      meaning: `${meaning.replace("PLACE", place)}.`,
      ...((i > 0 || name === "missed_in_company") && { sometimes: true as const }),
      of: ({ figures, everybody }) => {
        const figure = figures.find(({ name }) => name === everybody[i]);
        return figure && read(figure);
      },
    }),
  ),
);

/** NaN is no value: nobody was asked at all. */
function known(value: number): number | undefined {
  return Number.isNaN(value) ? undefined : value;
}

function nameOfMost(
  figures: readonly CodedFigure[],
  measure: (figure: CodedFigure) => number,
): string | undefined {
  const measures = figures.map(measure);
  if (measures.some(Number.isNaN)) return undefined;
  return figures[measures.indexOf(Math.max(...measures))]?.name;
}

export const departuresAssessment: Assessment<ObservedFigures, typeof departuresDeclarations> = {
  title: "Everyday departures",
  settings: "everydayDepartures",
  declarations: departuresDeclarations,
  outputs: [...overall, ...each],
  hold: ({ childhood, number, everyday, system }, settings) =>
    observeFigures(childhood, number, settings, everyday, system),
  events: ({ log }) => log.events,
};
