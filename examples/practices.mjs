// Everyday practices, each tried alone: with the same children, with the same couples, and noticing what
// one expects with the same grown people, whose care changes for the better or for the worse.
//
// npm run build; node examples/practices.mjs
// The numbers of docs/practices.md: node examples/practices.mjs > examples/practices.txt
import { meanInterval } from "bowlby/numerics";
import {
  armsOf,
  EVERYDAY_PRACTICES,
  GROWN_PRACTICES,
  grownArmsOf,
  grownStepDeclarations,
} from "bowlby/population";
import { togetherDeclarations } from "bowlby/procedures";
import { columnsOf, liveChunk, planStudy } from "bowlby/study";

const CHILDREN = 8;
const COUPLES = 10;
const GROWN = 10;
const DAYS_OF_TWO = 120;
const CHILDHOOD_OF_TWO = 180;
const WEEKS = 8;

/** The columns of a study whose people live once in each arm: values by column and arm. */
function tried(document) {
  const plan = planStudy({ bowlby: 1, title: "Tried", seeds: [1], ...document });
  if ("problems" in plan) throw new Error(plan.problems.map(({ said }) => said).join(" "));
  const lives = columnsOf(plan, liveChunk(plan, "tried", 0, plan.lives).tables.lives ?? "");
  return (column, arm) =>
    [...(lives.numbers[column] ?? missing(column))].filter((_, i) => lives.words.arm[i] === arm);
}

/** What an arm has more than the control: mean of the differences of the same people, and 95 %. */
function gainText(of, column, arm, digits) {
  const [one, other] = [of(column, arm), of(column, "control")];
  const gains = one.map((value, i) => value - other[i]).filter((value) => !Number.isNaN(value));
  const { point, low, high, n } = meanInterval(gains);
  const text = (value) => {
    const size = Math.abs(value).toFixed(digits);
    return Number(size) === 0 ? size : `${value < 0 ? "−" : "+"}${size}`;
  };
  return `${text(point)} [${text(low)}, ${text(high)}]${n < one.length ? ` n ${n}` : ""}`;
}

function tableOf(of, arms, columns) {
  console.log(`${" ".repeat(14)}${columns.map(([, head]) => head.padStart(26)).join("")}`);
  for (const arm of arms) {
    const cells = columns.map(([column, , digits]) => gainText(of, column, arm, digits));
    console.log(`  ${arm.padEnd(12)}${cells.map((cell) => cell.padStart(26)).join("")}`);
  }
}

console.log(
  `1 Caregivers practise: ${CHILDREN} children of the community, each in every arm, from two to eight months;
  what is more at eight months [95 %]\n`,
);
{
  const doses = Object.fromEntries(EVERYDAY_PRACTICES.map((name) => [name, { [name]: 1 }]));
  const { shift, levels } = armsOf({ control: {}, ...doses }, "practice", "caregiver");
  const of = tried({
    people: { children: CHILDREN, days: 240, twins: true },
    household: [{ name: "caregiver" }],
    changes: [{ name: "practice", ageDays: 60, shift: { caregiver: shift } }],
    procedures: [],
    factors: { arm: { levels } },
  });
  tableOf(of, EVERYDAY_PRACTICES, [
    ["caregiver_felt", "felt availability", 3],
    ["belief_self", "self-worth, logit", 2],
    ["contact_hours_per_day", "contact, h/day", 2],
  ]);
}

console.log(
  `\n2 Two practise: ${COUPLES} couples, each in every arm, ${DAYS_OF_TWO} days; what is more at the end [95 %]\n`,
);
{
  const doses = Object.fromEntries(GROWN_PRACTICES.map((name) => [name, { [name]: 1 }]));
  const usual = (path) => {
    const [owner, name] = path.split(".");
    return owner === "together" ? togetherDeclarations[name].start : 0;
  };
  const of = tried({
    people: { children: COUPLES, twins: true },
    settings: {
      couple: { days: DAYS_OF_TWO, partnerChildhood: CHILDHOOD_OF_TWO },
      together: { breakUp: 0 },
    },
    procedures: [{ hold: "couple", ageDays: CHILDHOOD_OF_TWO, name: "pair" }],
    factors: { arm: { levels: grownArmsOf({ control: {}, ...doses }, usual) } },
  });
  tableOf(of, GROWN_PRACTICES, [
    ["pair_self_felt_after", "felt availability", 3],
    ["pair_self_general_anxiety_after", "anxiety, logit", 2],
    ["pair_self_general_avoidance_after", "avoidance, logit", 2],
    ["pair_conflicts_per_week", "conflicts a week", 2],
    ["pair_self_satisfaction", "satisfaction", 2],
  ]);
}

const step = grownStepDeclarations["temperament.reflectiveFunctioning"].start;
console.log(
  `\n3 Noticing what one expects: ${GROWN} grown people, ${WEEKS} weeks with somebody who cares otherwise than was usual;
  what F = ${step} moves more than F = 0 [95 %]\n`,
);
const CARES = {
  rebuffing: { availability: -1, attentiveness: 0 },
  answering: { availability: 2.5, attentiveness: 1 },
};
for (const [first, then] of [
  ["rebuffing", "answering"],
  ["answering", "rebuffing"],
]) {
  const of = tried({
    people: { children: GROWN, twins: true },
    household: [{ name: "caregiver", care: CARES[first] }],
    settings: {
      therapy: {
        sessionsPerWeek: 0,
        weeks: WEEKS,
        followUpWeeks: 0,
        outsideUpsets: 35,
        outsideAvailability: CARES[then].availability,
        outsideAttentiveness: CARES[then].attentiveness,
      },
    },
    procedures: [{ hold: "therapy", ageDays: 365, name: "later" }],
    factors: {
      arm: {
        levels: {
          control: { "temperament.reflectiveFunctioning": 0 },
          reflection: { "temperament.reflectiveFunctioning": step },
        },
      },
    },
  });
  const way = (arm) => {
    const [before, end] = ["before", "end"].map((when) => of(`later_others_logit_${when}`, arm));
    return meanInterval(end.map((value, i) => value - before[i])).point.toFixed(2);
  };
  console.log(
    `${first}, then ${then}: others move by ${way("control")}, with F by ${way("reflection")}`.replaceAll(
      "-",
      "−",
    ),
  );
  tableOf(
    of,
    ["reflection"],
    [
      ["later_others_logit_end", "others, logit", 2],
      ["later_self_worth_logit_end", "self-worth, logit", 2],
    ],
  );
}

function missing(column) {
  throw new Error(`There is no column "${column}".`);
}
