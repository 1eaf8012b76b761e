import type { ChildRecord, Twins } from "../../population/index.ts";
import { html, type Markup } from "../markup.ts";
import { fixed, NONE } from "../numbers.ts";
import { livesOf } from "./curves.ts";

interface Measure {
  readonly title: string;
  readonly note: string;
  readonly digits: number;
  readonly read: (life: ChildRecord) => number;
}

const MEASURES: readonly Measure[] = [
  {
    title: "crying alone",
    note: "episode 6, % of its time",
    digits: 1,
    read: (life) => 100 * inEpisode(life, 6).cryShare,
  },
  {
    title: "in contact at the second reunion",
    note: "episode 8, % of its time",
    digits: 1,
    read: (life) => 100 * inEpisode(life, 8).contactShare,
  },
  {
    title: "avoidance",
    note: "mean of both reunions, 1 to 7",
    digits: 2,
    read: ({ coding: { reunion1, reunion2 } }) => (reunion1.avoidance + reunion2.avoidance) / 2,
  },
  {
    title: "resistance",
    note: "higher of both reunions, 1 to 7",
    digits: 2,
    read: ({ coding: { reunion1, reunion2 } }) =>
      Math.max(reunion1.resistance, reunion2.resistance),
  },
  {
    title: "rise of the heart rate",
    note: "mean of separations 4, 6 and 7 less episode 2, beats/min",
    digits: 1,
    read: (life) =>
      [4, 6, 7].reduce((sum, number) => sum + inEpisode(life, number).heartRate / 3, 0) -
      inEpisode(life, 2).heartRate,
  },
];

/** The same children's Strange Situations after each home, and what the home changed. */
export function compareMeasures(twins: Twins): Markup {
  const pairs = twins.crossed.map((crossed) => livesOf(twins, crossed));
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Strange Situations after each home"><table id="twin-measures">
<caption><span>The Strange Situation after each home: one life each (n\u00a0=\u00a01), so there is no interval; difference is other home less own home</span></caption>
<thead><tr><th rowspan="2" scope="col">measure</th>${pairs.map(({ child, where }) => html`<th colspan="3" scope="colgroup">child ${child}: own home and ${where}</th>`)}</tr>
<tr>${pairs.map(() => html`<th scope="col">own home</th><th scope="col">other home</th><th scope="col">difference</th>`)}</tr></thead>
<tbody>${MEASURES.map(
    ({ title, note, digits, read }) =>
      html`<tr><th scope="row">${title}<small>${note}</small></th>${pairs.map(({ own, other }) => {
        const [here, there] = [read(own), read(other)];
        return html`<td>${fixed(here, digits)}</td><td>${fixed(there, digits)}</td><td>${signed(there - here, digits)}</td>`;
      })}</tr>`,
  )}
<tr><th scope="row">code</th>${pairs.map(({ own, other }) => html`<td>${own.coding.classification}</td><td>${other.coding.classification}</td><td>${NONE}</td>`)}</tr></tbody></table></div>`;
}

function inEpisode({ episodes }: ChildRecord, number: number): ChildRecord["episodes"][number] {
  const found = episodes.find(({ episode }) => episode === number);
  if (found === undefined) throw new RangeError(`The tape has no episode ${number}.`);
  return found;
}

function signed(value: number, digits: number): string {
  const text = fixed(value, digits);
  return value > 0 ? `+${text}` : text;
}
