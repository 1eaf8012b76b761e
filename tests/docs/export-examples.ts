import {
  borisHeader,
  datavyuTexts,
  eventsToCsv,
  type ObservedEvent,
  writeBoris,
  writeBorisTabular,
  writeElan,
} from "../../src/data/index.ts";
import type { Generators } from "./inject.ts";

const observation = { runId: "c2e01a69-child0", procedure: "strange_situation" };

/** The example of docs/export.md: half a minute of a second reunion. */
export const exampleEvents: readonly ObservedEvent[] = [
  {
    ...observation,
    subject: "caregiver",
    episode: 8,
    behavior: "enter",
    type: "POINT",
    start: 1080,
    stop: 1080,
    intensity: undefined,
    target: "",
  },
  {
    ...observation,
    subject: "child",
    episode: 8,
    behavior: "cry",
    type: "STATE",
    start: 1080,
    stop: 1084,
    intensity: 0.9,
    target: "caregiver",
  },
  {
    ...observation,
    subject: "child",
    episode: 8,
    behavior: "contact",
    type: "STATE",
    start: 1084,
    stop: 1112.5,
    intensity: undefined,
    target: "caregiver",
  },
];

const block = (text: string) => `\`\`\`text\n${text.replace(/\n$/, "")}\n\`\`\``;

/** The same events in each shape. */
export const exportExamples: Generators = {
  "export-csv": () => block(eventsToCsv(exampleEvents)),
  "export-boris": () => block(borisHeader + writeBoris(exampleEvents)),
  "export-boris-tabular": () => block(writeBorisTabular(exampleEvents)),
  "export-datavyu-db": () => block(datavyuTexts(exampleEvents).db),
  "export-datavyu-project": () => block(datavyuTexts(exampleEvents).project),
  "export-elan": () => block(writeElan(exampleEvents)),
};
