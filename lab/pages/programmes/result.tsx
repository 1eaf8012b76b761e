import type { JSX } from "preact";
import { addressText } from "../../address/index.ts";
import { words } from "../../words/index.ts";
import type { Trialled } from "../../worker/index.ts";
import { filled } from "../population/filled.ts";
import { guess, practice } from "./programme.ts";
import { bandOf, type TrialSeen, trialSeen, truthOf } from "./sums.ts";

const FINDINGS = {
  responsiveness: "sensitivity-intervention-causal",
  reading: "sensitivity-intervention-causal",
  fewerFrights: "d-prevention",
  relief: "support-buffers-irritable",
  touch: "sensitivity-intervention-causal",
} as const;

/** What the trial would report, and what really happened to every child. */
export function Result({ lives }: { readonly lives: Trialled }): JSX.Element {
  const t = words.value.programmes;
  const seen = trialSeen(lives);
  const truth = truthOf(lives);
  const n = lives.control.length;
  const expected = guess.value.value;
  const about = addressText({
    page: "findings",
    fields: { about: FINDINGS[practice.value.value] },
  });
  return (
    <section class="card result" aria-live="polite">
      <h2>{t.result}</h2>
      {expected !== "" && (
        <p>
          {filled(t.compared, {
            expected: t.bands[expected],
            happened: t.bands[bandOf(truth.more)],
          })}
        </p>
      )}
      <h3>{t.trial}</h3>
      <p>
        {filled(t.more, {
          more: signed(100 * seen.more.point),
          low: signed(100 * seen.more.low),
          high: signed(100 * seen.more.high),
        })}{" "}
        {neededText(seen)}
      </p>
      <h3>{t.truth}</h3>
      <table class="fates">
        <caption>{filled(t.fates, { n })}</caption>
        <tbody>
          {(["stayed", "became", "ceased", "never"] as const).map((fate) => (
            <tr key={fate}>
              <th scope="row">{t.fate[fate]}</th>
              <td>{truth[fate]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {filled(t.really, { more: signed(truth.more) })}{" "}
        {Number.isFinite(truth.cases) ? filled(t.cases, { cases: truth.cases }) : t.no_cases}
      </p>
      <p class="note">
        {t.caution} <a href={about}>{words.value.showStudy}</a>
      </p>
    </section>
  );
}

function neededText({ needed }: TrialSeen): string {
  const t = words.value.programmes;
  if (needed.is === "unsure") {
    return filled(t.unsure, {
      helped: whole(needed.helpedFrom),
      harmed: whole(needed.harmedFrom),
    });
  }
  const sides = [Math.abs(needed.low), Math.abs(needed.high)].sort((a, b) => a - b);
  return filled(needed.point > 0 ? t.sure : t.harm, {
    needed: whole(Math.abs(needed.point)),
    low: whole(sides[0] as number),
    high: whole(sides[1] as number),
  });
}

function whole(value: number): string {
  return String(Math.ceil(value));
}

function signed(value: number): string {
  const text = Math.abs(value).toFixed(0);
  return value < 0 && text !== "0" ? `−${text}` : value > 0 && text !== "0" ? `+${text}` : text;
}
