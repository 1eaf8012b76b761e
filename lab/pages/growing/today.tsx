import type { JSX } from "preact";
import { BeliefPlane } from "../../widgets/belief-plane.tsx";
import { words } from "../../words/index.ts";
import type { Grown, GrownDay } from "../../worker/index.ts";
import type { Days } from "./days.ts";
import { HOMES } from "./home-names.ts";

/** The child in each home on this day: the planes side by side, and under them what can be counted. */
export function Today(props: {
  readonly grown: readonly Grown[];
  readonly days: Days;
}): JSX.Element {
  const { grown, days } = props;
  const t = words.value.growing;
  const today = days.today.value;
  const paths = grown.map((one) => one.days.slice(0, today + 1).map(({ point }) => point));
  return (
    <div class="planes">
      {HOMES.map((name, i) => (
        <div key={name} class={`home-${name}`}>
          <BeliefPlane
            title={t.plane[name]}
            path={paths[i] ?? []}
            now={grown[i]?.days[today]?.point}
            beside={paths[1 - i] ?? []}
            mark={name === "A" ? "circle" : "square"}
          />
        </div>
      ))}
      <Counted on={grown.flatMap((one) => one.days[today] ?? [])} isBirth={today === 0} />
      <p class="note">{t.plane_note}</p>
    </div>
  );
}

/** One row of the table: a number for each home, or nothing where there is none. */
interface Row {
  readonly name: string;
  readonly of: (day: GrownDay) => string | undefined;
}

function Counted(props: {
  readonly on: readonly GrownDay[];
  readonly isBirth: boolean;
}): JSX.Element {
  const t = words.value.growing;
  const { on, isBirth } = props;
  const rows = rowsOf(isBirth).filter(({ of }) => on.some((day) => of(day) !== undefined));
  return (
    <table class="counted">
      <caption>{isBirth ? t.counted_birth : t.counted}</caption>
      <thead>
        <tr>
          <td />
          {HOMES.map((name) => (
            <th key={name} scope="col">
              {t.home[name]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, of }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {HOMES.map((home, i) => {
              const day = on[i];
              return <td key={home}>{(day && of(day)) ?? "–"}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Of the day it was, nothing happened before birth. */
function rowsOf(isBirth: boolean): Row[] {
  const { rows: t } = words.value.growing;
  const standing: Row[] = [
    { name: t.felt, of: ({ figures: [caregiver] }) => caregiver?.felt.toFixed(2) },
    { name: t.felt_second, of: ({ figures: [, other] }) => other?.felt.toFixed(2) },
    { name: t.doubt, of: ({ figures: [caregiver] }) => caregiver?.doubt?.toFixed(2) },
    { name: t.doubt_second, of: ({ figures: [, other] }) => other?.doubt?.toFixed(2) },
  ];
  if (isBirth) return standing;
  return [
    ...standing,
    { name: t.asked, of: ({ asked }) => asked.join(" / ") },
    { name: t.comforted, of: ({ comforted }) => String(comforted) },
    { name: t.upset, of: ({ upsetMinutes }) => `${upsetMinutes.toFixed(0)} min` },
  ];
}
