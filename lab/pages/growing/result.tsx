import type { JSX } from "preact";
import { addressText } from "../../address/index.ts";
import { words } from "../../words/index.ts";
import type { GrowingHome, Grown, GrownTape } from "../../worker/index.ts";
import type { Days } from "./days.ts";
import { HOMES } from "./home-names.ts";
import { type Guess, growing, guess, seed } from "./homes.ts";

/** Shares of time nearer than this are called about the same. */
const ALIKE = 0.05;
const SCALES = ["proximitySeeking", "contactMaintaining", "avoidance", "resistance"] as const;

/** What each home's tape shows; only when the year is over. */
export function Result(props: {
  readonly grown: readonly Grown[];
  readonly days: Days;
}): JSX.Element {
  const { grown, days } = props;
  const { growing: t } = words.value;
  const isOver = days.today.value >= days.last;
  const tapes = grown.map(({ tape }) => tape);
  return (
    <section class="card tapes" id="tapes" tabIndex={-1} aria-live="polite">
      <h2>{t.tapes}</h2>
      {isOver ? (
        <>
          {guess.value.value !== "" && (
            <p>{`${t.expected} ${t.answers[guess.value.value]}. ${t.came_out}: ${t.answers[criesMore(tapes)]}.`}</p>
          )}
          <Tapes caption={t.with_caregiver} tapes={tapes} />
          <p>{t.quiet}</p>
          {grown.some(({ secondTape }) => secondTape !== undefined) && (
            <Tapes caption={t.with_second} tapes={grown.map(({ secondTape }) => secondTape)} />
          )}
          <Links />
          <p class="note">{t.caution}</p>
        </>
      ) : (
        <p class="note">{t.not_yet}</p>
      )}
    </section>
  );
}

function criesMore([a, b]: readonly GrownTape[]): Guess {
  const more = (a?.cryingAway ?? 0) - (b?.cryingAway ?? 0);
  if (Math.abs(more) < ALIKE) return "same";
  return more > 0 ? "A" : "B";
}

function Tapes(props: {
  readonly caption: string;
  readonly tapes: readonly (GrownTape | undefined)[];
}): JSX.Element {
  const { caption, tapes } = props;
  const { growing: t, sheet, result } = words.value;
  // The word first: homes are called A and B, too.
  const codeOf = ({ coding }: GrownTape): string => {
    if (coding === undefined) return t.uncoded;
    return `${result.names[coding.classification]} (${coding.classification})`;
  };
  const rows: readonly (readonly [string, (tape: GrownTape) => string])[] = [
    [sheet.code, codeOf],
    [t.crying, ({ cryingAway }) => `${(100 * cryingAway).toFixed(0)} %`],
    [t.arousal, ({ arousalAway }) => arousalAway.toFixed(2)],
    ...SCALES.map(
      (scale) =>
        [
          `${sheet.scales[scale]} (${t.second_reunion})`,
          ({ coding }: GrownTape) => coding?.reunion2[scale].toFixed(1) ?? "–",
        ] as const,
    ),
    [sheet.disorganisation, ({ coding }) => coding?.disorganisation.toFixed(1) ?? "–"],
  ];
  return (
    <table class="counted">
      <caption>
        <b>{caption}</b>
      </caption>
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
        {rows.map(([name, of], row) => (
          <tr key={name} class={row === 0 ? "code" : ""}>
            <th scope="row">{name}</th>
            {HOMES.map((home, i) => {
              const tape = tapes[i];
              return <td key={home}>{tape === undefined ? "–" : of(tape)}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A home of one caregiver is one of the nursery's: there its tape can be watched. */
function Links(): JSX.Element {
  const t = words.value.growing;
  const watchable = HOMES.flatMap((name, i) => {
    const home = growing.value.homes[i];
    return home === undefined || home.second !== undefined ? [] : [{ name, home }];
  });
  return (
    <p>
      {watchable.map(({ name, home }) => (
        <a key={name} class="watch" href={nurseryAddress(home)}>
          {t.watch[name]}
        </a>
      ))}
    </p>
  );
}

function nurseryAddress({ care }: GrowingHome): string {
  const given = { ...care, seed: seed.value.value, raised: "yes" };
  const fields = Object.entries(given).map(([name, value]) => [name, String(value)]);
  return addressText({ page: "nursery", fields: Object.fromEntries(fields) });
}
