import {
  FAVOURITE,
  FOSTER_MOTHER,
  institutionDeclarations,
  nightsAt,
  placementAt,
  staffOf,
  turnoverOf,
} from "../../../src/battery/index.ts";
import { type FindingKey, findings, type Target } from "../../../src/literature/index.ts";
import { valuesOf } from "../../../src/model/index.ts";
import type { StudyDocument } from "../../../src/study/index.ts";

export const SETTINGS = ["institution", "foster", "nights"] as const;
export type Setting = (typeof SETTINGS)[number];
export const ARMS = ["stayed", "placed", "family", "communal", "at_home"] as const;
export type ArmName = (typeof ARMS)[number];

/** What the levers say. */
export interface Chosen {
  readonly setting: Setting;
  readonly teams: number;
  readonly occupied: number;
  /** Age at placement, months. */
  readonly month: number;
  readonly seed: number;
  readonly children: number;
}

/** Children who grow up in one way. */
export interface Arm {
  readonly name: ArmName;
  readonly study: StudyDocument;
  /** What was published of such children, where something was. */
  readonly published: Target | undefined;
}

/** The finding that belongs to a setting. */
export const FINDING: Readonly<Record<Setting, FindingKey | undefined>> = {
  institution: "institution-distribution",
  foster: "beip-foster-rct",
  nights: undefined,
};

const DAYS_PER_MONTH = 30.44;
/** Days of the Strange Situation. */
const AGE: Readonly<Record<Setting, number>> = { institution: 548, foster: 1279, nights: 456 };

/** Who is compared in a setting, each as a study of its own. */
export function armsOf(chosen: Chosen): readonly Arm[] {
  const { setting, teams, occupied, month } = chosen;
  const age = AGE[setting];
  const arm = (
    name: ArmName,
    target: string,
    parts: Pick<StudyDocument, "household" | "changes">,
    who?: string,
  ): Arm => ({
    name,
    published: publishedOf(setting, target),
    study: {
      bowlby: 1,
      title: `Other homes: ${name}`,
      seeds: [chosen.seed],
      people: { children: chosen.children },
      ...parts,
      procedures: [
        { hold: "strange-situation", ageDays: age, ...(who && { with: who }), name: "lab" },
      ],
    },
  });
  if (setting === "nights") {
    return [
      arm("communal", "", { household: nightsAt("communal") }, "mother"),
      arm("at_home", "", { household: nightsAt("home") }, "mother"),
    ];
  }
  const usual = institutionDeclarations;
  const share = (1 - usual.favouriteOccupied.start) / (1 - usual.occupied.start);
  const favouriteOccupied = Math.max(0, 1 - share * (1 - occupied));
  const home = valuesOf(institutionDeclarations, { teams, occupied, favouriteOccupied });
  const household = staffOf(home);
  const turnover = turnoverOf(home, age);
  const stayed = setting === "institution" ? "secure" : "care as usual secure";
  const placement = placementAt(Math.round(month * DAYS_PER_MONTH));
  return [
    arm("stayed", stayed, { household, changes: turnover }, FAVOURITE),
    ...(setting === "foster"
      ? [
          arm(
            "placed",
            "foster care secure",
            { household, changes: [...turnover, placement] },
            FOSTER_MOTHER,
          ),
        ]
      : []),
    arm("family", "never institutionalised secure", {}),
  ];
}

function publishedOf(setting: Setting, name: string): Target | undefined {
  const key = FINDING[setting];
  return key && findings[key].targets.find((target) => target.name === name);
}
