import { type RunningMean, runningInterval } from "../../numerics/index.ts";
import type { CohortResult, DayQuantity, DaySummary, HourSummary } from "../../population/index.ts";
import { csvAddress } from "../csv.ts";
import { NARROW, WIDE } from "../drawing.ts";
import { html, type Markup } from "../markup.ts";
import { counted, estimate, fixed } from "../numbers.ts";
import { notice, section } from "../section.ts";
import { drawBids, drawMinutes, LAYERS, type Waking } from "./figure.ts";

interface Row {
  readonly quantity: DayQuantity;
  readonly title: string;
  readonly note: string;
  readonly unit: string;
  /** Of one unit shown in one unit of the summary. */
  readonly factor: number;
  readonly most: number;
}

const PER_CENT = { unit: "%", factor: 100, most: 100 };

const ROWS: readonly Row[] = [
  {
    quantity: "bidsPerDay",
    title: "bids",
    note: "signals and approaches that ask for closeness",
    unit: "a day",
    factor: 1,
    most: Number.POSITIVE_INFINITY,
  },
  {
    quantity: "comfortedShare",
    title: "bids comforted",
    note: "of those somebody could perceive",
    ...PER_CENT,
  },
  {
    quantity: "contactHours",
    title: "in contact",
    note: "held after asking, fed and carried",
    unit: "h a day",
    factor: 1,
    most: 24,
  },
  {
    quantity: "upsetMinutes",
    title: "upset",
    note: "held or not",
    unit: "min a day",
    factor: 1,
    most: 1440,
  },
  { quantity: "matchedShare", title: "play in step", note: "of the time at play", ...PER_CENT },
  {
    quantity: "mendedShare",
    title: "mismatches mended in time",
    note: "the others were left for longer or met with intrusion",
    ...PER_CENT,
  },
];

/** Section 5: an average day at home, by the clock and in numbers. */
export function renderDay(result: CohortResult): Markup {
  return section("day", "5 A day at home", contentOf(result));
}

function contentOf({ plan, summary }: CohortResult): Markup {
  const { day, children } = summary;
  if (children === 0) return notice("No child was simulated, so no day was lived.");
  if (plan.days === 0) return notice("No day was lived at home.");
  const n = counted(children, "child", "children");
  const waking = { from: plan.everyday.wakesAt, hours: plan.everyday.wakingHours };
  return html`<p>Means over ${n} and ${counted(plan.days, "day", "days")} at home. The rest of an hour is not told: sleep, meals, quiet time.</p>
<figure class="day-figure"><div class="panels">${minutesPanel(day.hours, waking, n)}${bidsPanel(day.hours, waking, n)}</div>
<figcaption><b>What to see:</b> bars show how many minutes of a clock hour are spent upset and at play; the line across the top of a bar is the 95 % interval of the mean of all three together. Dots are bids in that hour, with the 95 % interval of their mean (both Student’s t, n = ${children}${children === 1 ? "; of one child there is none" : ""}). <b>What not to conclude:</b> that real days are as even; upsets come at random over the waking hours here. “Held” is in somebody’s arms, comforted or carried anyway; being fed and carried while calm has no clock hour and counts below only. <span class="files">Numbers as <a download="day-by-hour.csv" href="${csvAddress(asCsv(day.hours))}">CSV</a>.</span></figcaption></figure>
${renderTable(day)}`;
}

function minutesPanel(hours: readonly HourSummary[], waking: Waking, n: string): Markup {
  const byHour = hours.map(
    (one) =>
      `${one.hour} to ${one.hour + 1} o’clock: ${LAYERS.map(({ key, spoken }) => `${fixed(one[key].mean, 1)} min ${spoken}`).join(", ")}.`,
  );
  const panel = {
    id: "day-minutes",
    title: "Minutes per clock hour upset and not held, upset and held, and at play.",
    description: `Means over ${n}. ${byHour.join(" ")}`,
  };
  return html`<div><h3>Minutes by the clock (${n})</h3>
<p class="layers">${LAYERS.toReversed().map(({ key, name }) => html`<span class="layer-${key}">${name}</span>`)}</p>
<div class="wide">${drawMinutes(hours, waking, panel, WIDE)}</div><div class="narrow">${drawMinutes(hours, waking, panel, NARROW)}</div></div>`;
}

function bidsPanel(hours: readonly HourSummary[], waking: Waking, n: string): Markup {
  const spoken = hours.map(({ hour, bids }) => {
    const text = estimate(runningInterval(bids), [0, Number.POSITIVE_INFINITY]);
    return `${hour} to ${hour + 1} o’clock: ${text}.`;
  });
  const panel = {
    id: "day-bids",
    title: "Bids per clock hour.",
    description: `Means over ${n}, 95 % intervals in brackets. ${spoken.join(" ")}`,
  };
  return html`<div><h3>Bids by the clock (${n})</h3>
<p class="layers"><span class="layer-bids">mean with 95 % interval</span></p>
<div class="wide">${drawBids(hours, waking, panel, WIDE)}</div><div class="narrow">${drawBids(hours, waking, panel, NARROW)}</div></div>`;
}

function renderTable(day: DaySummary): Markup {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="A day in numbers"><table id="day-numbers">
<caption><span>A day in numbers: means over children, with 95 % intervals of the mean (Student’s t) in brackets</span></caption>
<thead><tr><th scope="col">what</th><th scope="col">mean [95 % interval]</th><th scope="col" class="unit">unit</th><th scope="col">n children</th></tr></thead>
<tbody>${ROWS.map(({ quantity, title, note, unit, factor, most }) => {
    const account = day[quantity];
    const text = estimate(
      runningInterval(scaled(account, factor)),
      [0, most],
      factor === 1 ? 2 : 1,
    );
    return html`<tr><th scope="row">${title}<small>${note}</small></th><td>${text}</td><td class="unit">${unit}</td><td>${account.count}</td></tr>`;
  })}</tbody></table></div>`;
}

/** The same values in another unit. */
function scaled({ count, mean, m2 }: RunningMean, factor: number): RunningMean {
  return { count, mean: mean * factor, m2: m2 * factor * factor };
}

function asCsv(hours: readonly HourSummary[]): (string | number)[][] {
  const header = ["clock_hour", "quantity", "n", "mean", "low_95", "high_95"];
  const rows = hours.flatMap((one) =>
    (["upset", "held", "play", "bids"] as const).map((quantity) => {
      const { n, point, low, high } = runningInterval(one[quantity]);
      return [
        one.hour,
        quantity === "bids" ? quantity : `${quantity}_minutes`,
        n,
        point,
        low,
        high,
      ];
    }),
  );
  return [header, ...rows];
}
