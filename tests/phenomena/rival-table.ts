import {
  additive,
  type Care,
  careDeclarations,
  INTENSITIES,
  type LearnerName,
  LOUD,
  meet,
  QUIET,
  rivalOf,
  rivals,
  temperamentDeclarations,
  valuesOf,
} from "../../src/model/index.ts";
import {
  beginChildhood,
  type Classification,
  codeStrangeSituation,
  holdStrangeSituation,
  isCoded,
  liveDays,
  oneCaregiver,
} from "../../src/procedures/index.ts";
import { LOUD_ONLY, meanOf, planFor, REJECTING, SENSITIVE } from "./cohorts.ts";

/** Children of one care and learner. */
export const CHILDREN = 5;

/** "additive" is the bid-response model with ι = 0. */
export const LEARNERS = ["bid-response", "additive", ...Object.keys(rivals)] as const;

/** Means over the children of one care after a year at home; shares of classes. */
export interface Raised {
  /** Felt availability of the caregiver. */
  readonly felt: number;
  /** P₊ of a quiet and a loud bid to the caregiver. */
  readonly quiet: number;
  readonly loud: number;
  /** P₊ of a quiet bid to a friend met at the end of the year. */
  readonly friend: number;
  readonly share: Readonly<Record<Classification, number>>;
}

/** What a learner makes of three kinds of care. */
export interface Row {
  readonly learner: string;
  readonly sensitive: Raised;
  readonly loudOnly: Raised;
  readonly rejecting: Raised;
}

let rows: readonly Row[] | undefined;

/** Learner × care: a year at home and a Strange Situation each. */
export function rivalTable(): readonly Row[] {
  rows ??= LEARNERS.map((learner) => ({
    learner,
    sensitive: raised(learner, SENSITIVE),
    loudOnly: raised(learner, LOUD_ONLY),
    rejecting: raised(learner, REJECTING),
  }));
  return rows;
}

/** The table of docs/rivals.md. */
export function rivalsAsMarkdown(): string {
  const digits = (value: number) => value.toFixed(2).replace("-", "−");
  const cells = ({ learner, sensitive, loudOnly, rejecting }: Row) => [
    `\`${learner}\``,
    `${digits(sensitive.felt)} / ${digits(loudOnly.felt)}`,
    `${digits(loudOnly.quiet)} / ${digits(loudOnly.loud)}`,
    digits(loudOnly.share.C),
    digits(rejecting.share.A),
    `${digits(sensitive.friend)} / ${digits(loudOnly.friend)}`,
  ];
  return [
    "| learner | felt availability, sensitive / loud-only care | P₊ quiet / loud, loud-only care | C, loud-only care | A, rejecting care | P₊ of somebody new, after sensitive / loud-only care |",
    "|---|---|---|---|---|---|",
    ...rivalTable().map((row) => `| ${cells(row).join(" | ")} |`),
  ].join("\n");
}

function raised(learner: string, care: Partial<Care>): Raised {
  const children = Array.from({ length: CHILDREN }, (_, child) => raise(learner, care, child));
  const mean = (name: "felt" | "quiet" | "loud" | "friend") =>
    meanOf(children.map((child) => child[name]));
  const share = (code: Classification) =>
    meanOf(children.map((child) => (child.code === code ? 1 : 0)));
  return {
    felt: mean("felt"),
    quiet: mean("quiet"),
    loud: mean("loud"),
    friend: mean("friend"),
    share: { A: share("A"), B: share("B"), C: share("C"), D: share("D") },
  };
}

function raise(learner: string, care: Partial<Care>, child: number) {
  const isAdditive = learner === "additive";
  const { seed, days, everyday, strangeSituation, system } = planFor(
    care,
    isAdditive ? additive : {},
  );
  const childhood = beginChildhood(
    seed,
    child,
    valuesOf(temperamentDeclarations),
    oneCaregiver(valuesOf(careDeclarations, care)),
    system,
    isAdditive ? undefined : rivalOf(learner as LearnerName),
  );
  liveDays(childhood, days, everyday, system);
  const { person } = childhood.scene;
  const [{ slot, caregiver }] = childhood.companions;
  const { foresight } = person.workingModel;
  const hoped = (slot: number, level: number) =>
    foresight.comforted[slot * INTENSITIES.length + level] as number;
  const atHome = {
    felt: foresight.felt[slot] as number,
    quiet: hoped(slot, QUIET),
    loud: hoped(slot, LOUD),
    friend: hoped(meet(person.workingModel, "friend", 0, system), QUIET),
  };
  const { log } = holdStrangeSituation(seed, child, 0, person, caregiver, strangeSituation, system);
  const coding = codeStrangeSituation(log);
  return { ...atHome, code: isCoded(coding) ? coding.classification : undefined };
}
