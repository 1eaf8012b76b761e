import type { PlotOptions } from "@observablehq/plot";
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { colours } from "../../shell/theme.ts";
import { Figure, type Rows } from "../../widgets/figure.tsx";
import { words } from "../../words/index.ts";
import type { Parted, PartingDay } from "../../worker/separate.ts";

type Library = typeof import("@observablehq/plot");

const KINDS = ["play", "asking", "held", "away"] as const;
type Kind = (typeof KINDS)[number];

/** Okabe and Ito's colours. */
const COLOURS: Readonly<Record<Kind, string>> = {
  play: "#009e73",
  asking: "#e69f00",
  held: "#56b4e9",
  away: "#999999",
};
const LINES = {
  light: { countedOn: "#0072b2", vigour: "#d55e00" },
  dark: { countedOn: "#56b4e9", vigour: "#e69f00" },
} as const;
/** Where the coder's letters stand, below the bars. */
const BELOW = -0.03;
/** Room for a letter, px: where there is less, only new letters stand, in rows. */
const LETTER = 7;
const ROWS = 3;

function sharesOf({ seen }: PartingDay): Readonly<Record<Kind, number>> {
  const { playing, held, withdrawn } = seen;
  return { play: playing, held, away: withdrawn, asking: 1 - playing - held - withdrawn };
}

/** What the child did on each day, and below it what a coder made of it. */
export function DaysFigure({ parted }: { readonly parted: Parted }): JSX.Element {
  const t = words.value.separation;
  const rows = useMemo<Rows>(
    () =>
      parted.days.map((one) => ({
        day: one.day,
        ...sharesOf(one),
        calls_per_hour: one.seen.callsInVain,
        greeted: one.seen.greeted,
        held_in_upsets_s: one.seen.heldUpset,
        coded: lettersOf(one, t.letters),
      })),
    [parted, t],
  );
  const options = useMemo(
    () =>
      (width: number, { barY, text, ruleX }: Library): PlotOptions => {
        const bars = parted.days.flatMap((one) =>
          KINDS.map((kind) => ({ day: one.day, kind, share: sharesOf(one)[kind] })),
        );
        const letters = parted.days.map((one) => lettersOf(one, t.letters));
        const isClose = width / parted.days.length < LETTER;
        const lettered = parted.days
          .map(({ day }, i) => ({ day, stacked: [...(letters[i] ?? "")].join("\n") }))
          .filter((_, i) => !isClose || letters[i] !== letters[i - 1])
          .map(({ day, stacked }, i) => {
            return { day, stacked: `${"\n".repeat(isClose ? i % ROWS : 0)}${stacked}` };
          });
        return {
          height: 260,
          marginLeft: 46,
          marginBottom: 40,
          x: { label: t.day, type: "band", ticks: ticksOf(parted) },
          y: { label: t.share, domain: [BELOW - (isClose ? 0.25 : 0.13), 1], ticks: [0, 0.5, 1] },
          color: {
            domain: KINDS,
            range: KINDS.map((kind) => COLOURS[kind]),
          },
          marks: [
            barY(bars, { x: "day", y: "share", fill: "kind", order: [...KINDS] }),
            ruleX([1, parted.daysAway + 1], { y1: 0, y2: 1, strokeDasharray: "4 3" }),
            text(lettered, {
              x: "day",
              y: BELOW,
              text: "stacked",
              lineAnchor: "top",
            }),
          ],
        };
      },
    [parted, t],
  );
  return (
    <Figure
      title={t.figure}
      spoken={spokenOf(parted, t)}
      options={options}
      rows={rows}
      name="separation-days"
    >
      <span class="kinds">
        {KINDS.map((kind) => (
          <span key={kind}>
            <i style={{ background: COLOURS[kind] }} /> {t.kinds[kind]}
          </span>
        ))}
      </span>
      {t.figure_note}
    </Figure>
  );
}

/** How far it counts on its caregiver, and its strength to call: nobody sees these. */
export function InsideFigure({ parted }: { readonly parted: Parted }): JSX.Element {
  const t = words.value.separation;
  const shown = colours.value;
  const rows = useMemo<Rows>(
    () => parted.days.map(({ day, countedOn, vigour }) => ({ day, countedOn, vigour })),
    [parted],
  );
  const options = useMemo(
    () =>
      (_: number, { lineY, ruleX, text }: Library): PlotOptions => {
        const last = parted.days.slice(-1);
        const colour = LINES[shown];
        return {
          height: 200,
          marginLeft: 46,
          marginRight: 90,
          marginBottom: 40,
          x: { label: t.day },
          y: { label: t.inside_axis, domain: [0, 1], ticks: [0, 0.5, 1] },
          marks: [
            ruleX([1, parted.daysAway + 1], { strokeDasharray: "4 3" }),
            lineY(parted.days, {
              x: "day",
              y: "countedOn",
              stroke: colour.countedOn,
              strokeWidth: 2,
            }),
            lineY(parted.days, {
              x: "day",
              y: "vigour",
              stroke: colour.vigour,
              strokeDasharray: "6 3",
            }),
            text(last, {
              x: "day",
              y: "countedOn",
              text: () => t.counted_on,
              textAnchor: "start",
              dx: 6,
              dy: -7,
            }),
            text(last, {
              x: "day",
              y: "vigour",
              text: () => t.vigour,
              textAnchor: "start",
              dx: 6,
              dy: 8,
            }),
          ],
        };
      },
    [parted, t, shown],
  );
  return (
    <Figure
      title={t.inside}
      spoken={t.inside}
      options={options}
      rows={rows}
      name="separation-inside"
    >
      {t.inside_note}
    </Figure>
  );
}

type Letters = Readonly<
  Record<"protest" | "despair" | "detachment" | "settled" | "cool" | "clinging", string>
>;

function lettersOf({ phase, cool, clinging }: PartingDay, letters: Letters): string {
  if (phase !== undefined) return letters[phase];
  return `${cool ? letters.cool : ""}${clinging ? letters.clinging : ""}`;
}

/** Every so manieth day, so that numbers do not touch. */
function ticksOf({ days }: Parted): number[] {
  const step = days.length > 40 ? 7 : days.length > 24 ? 4 : 2;
  return days.filter((_, i) => i % step === 0).map(({ day }) => day);
}

function spokenOf(
  { days }: Parted,
  t: { readonly figure: string; readonly letters: Letters },
): string {
  return `${t.figure} ${days.map((one) => `${one.day}: ${lettersOf(one, t.letters) || "–"}`).join("; ")}`;
}
