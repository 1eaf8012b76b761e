import type { ComparedTerm, Comparison, Explanation, Option } from "../../population/index.ts";
import { FACTORS, number, percent, signed, TERMS, toDo } from "./words.ts";

/** The choice in sentences: what was taken, what it promised and cost, and why not another. */
export function choiceText({ choice }: Explanation): string[] {
  const { options, comparisons } = choice;
  const taken = options.find((option) => option.taken);
  if (taken === undefined) return [];
  const likelier = options.filter((option) => option.odds > taken.odds).length;
  const rank = likelier === 0 ? "the likeliest" : "not the likeliest";
  return [
    `To ${toDo(taken)} was ${rank} of ${options.length} options: ${percent(taken.odds)}. It ${balance(taken, "promised")}.`,
    ...comparisons.map((comparison, i) => {
      const other = options[comparison.other] as Option;
      const name = i === 0 ? nameOfLikeliest(likelier) : nameOfUnlike(other);
      return `${name}, ${percent(other.odds)}, was to ${toDo(other)}: it ${balance(other, "would have gained")}. ${difference(comparison)}`;
    }),
  ];
}

function nameOfLikeliest(likelier: number): string {
  return likelier === 0 ? "The likeliest other" : "The likeliest";
}

function nameOfUnlike({ intensity }: Option): string {
  return intensity === null ? "The likeliest that asked for nothing" : "The likeliest bid";
}

/** "would gain .31 (relief .62 × expected comfort .50), and cost .12 effort and .20 expected rebuff" */
function balance(option: Option, gained: string): string {
  const made = Object.entries(option.factors)
    .filter(([name, value]) => name !== "reach" || value !== 1)
    .map(([name, value]) => `${FACTORS[name] ?? name} ${number(value)}`);
  const gain = `${gained} ${number(option.gain)} (${made.join(" × ")})`;
  const costs = (["effort", "rebuff", "fear"] as const)
    .filter((name) => option[name] >= 0.005)
    .map((name) => `${number(option[name])} ${TERMS[name]}`);
  if (costs.length === 0) return `${gain} and cost nothing`;
  return `${gain}, and cost ${listed(costs)}: ${number(option.utility)} in all`;
}

/** Which term made the difference, and the account of all of them. */
function difference({ sum, decisive, terms }: Comparison): string {
  if (decisive === null || number(sum) === number(0)) return "The two were alike; chance decided.";
  const counted = (Object.keys(terms) as ComparedTerm[]).filter(
    (name) => number(terms[name]) !== number(0),
  );
  const because = `because of ${REASONS[decisive]}`;
  const likelier =
    sum > 0
      ? `What it did was likelier ${because}`
      : `This was likelier ${because}; chance went against the odds`;
  if (counted.length < 2) return `${likelier} (${signed(sum)}).`;
  const account = counted.map((name) => `${TERMS[name]} ${signed(terms[name])}`);
  return `${likelier}. For what it did: ${account.join(", ")}; together ${signed(sum)}.`;
}

const REASONS: Readonly<Record<ComparedTerm, string>> = {
  gain: "what there was to gain",
  rebuff: "the rebuff to be expected",
  effort: "the effort",
  fear: "fear",
  share: "the head start (π), for all bids share what playing and turning away each have alone",
};

function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}
