import { borisHeader, writeBoris, writeBorisTabular } from "./boris/index.ts";
import { writeDatavyu } from "./datavyu/index.ts";
import { writeElan } from "./elan/index.ts";
import type { ObservedEvent } from "./observed-event.ts";

/** A shape in which another program takes observed events. */
export interface ExportFormat {
  readonly name: string;
  /** For a list of formats: which program, which of its forms. */
  readonly title: string;
  /** How its files end, with the dot. */
  readonly ending: string;
  /** Whether one file holds all observations, or each has its own. */
  readonly files: "one for all" | "one per observation";
  /** What stands once at the beginning of a file; "" for nothing. */
  readonly head: string;
  /**
   * The events of one observation (`observationsOf`), so that no more need be held. In a format
   * with one file for all, what is written for each is put below the other.
   * @throws {DataError} if there are none, of more than one observation, or what the format cannot
   * hold.
   */
  readonly write: (events: readonly ObservedEvent[]) => string | Uint8Array;
}

/** All of them, in the order in which docs/export.md tells of them. */
export const exportFormats: readonly ExportFormat[] = [
  {
    name: "boris",
    title: "BORIS, aggregated events (tab-separated)",
    ending: ".tsv",
    files: "one for all",
    head: borisHeader,
    write: writeBoris,
  },
  {
    name: "boris-tabular",
    title: "BORIS, tabular events (tab-separated)",
    ending: ".tsv",
    files: "one per observation",
    head: "",
    write: writeBorisTabular,
  },
  {
    name: "datavyu",
    title: "Datavyu, spreadsheet",
    ending: ".opf",
    files: "one per observation",
    head: "",
    write: writeDatavyu,
  },
  {
    name: "elan",
    title: "ELAN, tab-delimited text",
    ending: ".txt",
    files: "one per observation",
    head: "",
    write: writeElan,
  },
];
