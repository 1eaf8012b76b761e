import type { Expectations, Explanation, Feelings } from "../../population/index.ts";
import { DISCLAIMER } from "../disclaimer.ts";
import { wrapped } from "../wrapped.ts";
import { choiceText } from "./choice-text.ts";
import { standingText } from "./standing-text.ts";
import { answersTable, beliefText, figuresTable, optionsTable } from "./tables.ts";
import { clock, done, number } from "./words.ts";

/** Columns of a line of prose. */
const WIDTH = 98;

/** An explanation in plain words; every symbol is that of docs/model.md. */
export function textOf(version: string, explanation: Explanation): string {
  const { seed, child, moment, choice } = explanation;
  const since = clock(choice.since.episode, choice.since.second);
  const options = choice.options.length === 0 ? [] : optionsTable(choice.options);
  return [
    `bowlby ${version} · child ${child} of seed ${seed} · episode ${moment.episode}, ${moment.name}, second ${moment.second} of ${moment.seconds}`,
    "",
    ...prose(bothSides(explanation)),
    "",
    ...prose([...standingText(explanation), ...choiceText(explanation)]),
    ...section(`Options at ${since}`, options),
    ...section(`What it felt at ${since}`, prose(feelingsText(choice.feelings))),
    ...section(`What it believed at ${since}, in logits ± sd`, [
      ...prose([generalBeliefs(choice.beliefs)]),
      ...figuresTable(choice.beliefs),
    ]),
    ...section("What it expected to come back", answersTable(choice.beliefs)),
    "",
    DISCLAIMER,
    "",
  ].join("\n");
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)];
}

function bothSides({ moment, seen, now }: Explanation): string[] {
  const { episode } = moment;
  const angry = seen.resists ? ", and pushed away in this very second" : "";
  return [
    `Seen from outside, it ${done(seen.behavior, seen.target)} from ${clock(episode, seen.from)} to ${clock(episode, seen.until)}${angry}; it expressed ${number(seen.expressed)}.`,
    `Inside, arousal (A) was ${number(now.arousal)} (of 1), alarm (a) ${number(now.alarm)}, felt security (s) ${number(now.feltSecurity)}, frustration (R) ${number(now.frustration)}.`,
  ];
}

function feelingsText({ arousal, threat, conflict, ...other }: Feelings): string[] {
  const { room, stranger, separation, alone } = threat;
  const kinds = [
    ["the strange room", room],
    ["the stranger", stranger],
    ["the caregiver having left", separation],
    ["being all alone", alone],
  ] as const;
  const parts = kinds.filter(([, part]) => part > 0);
  return [
    `arousal (A) ${number(arousal)}, alarm (a) ${number(other.alarm)}, felt security (s) ${number(other.feltSecurity)}, frustration (R) ${number(other.frustration)}`,
    `threat (θ) ${number(threat.all)}: ${parts.map(([name, part]) => `${name} ${number(part)}`).join(", ")}`,
    `urge to approach (ξ A) ${number(conflict.approach)}, to flee ${number(conflict.flight)}; the body may stop when both exceed ${number(conflict.threshold)} (K), surely from ${number(conflict.threshold + conflict.span)} on (K + K_s)${chanceText(conflict)}`,
  ];
}

/** That it could have stopped, or did. */
function chanceText({ odds }: Feelings["conflict"]): string {
  return odds > 0 ? `; here the odds of that were ${number(odds)}` : "";
}

function generalBeliefs({ others, self }: Expectations): string {
  return `people come when needed most (α) ${beliefText(others)}; quiet signals count (ω) ${beliefText(self)}`;
}

/** Paragraphs, broken between words. */
function prose(paragraphs: readonly string[]): string[] {
  return paragraphs.flatMap((text) => wrapped(text, WIDTH));
}
