import {
  careDeclarations,
  type Declarations,
  systemDeclarations,
  temperamentDeclarations,
} from "../model/index.ts";
import {
  everydayDeclarations,
  homeObservationDeclarations,
  householdDeclarations,
  interviewDeclarations,
  outcomeDeclarations,
  stillFaceDeclarations,
  strangeSituationDeclarations,
} from "../procedures/index.ts";
import { communityDeclarations } from "./community.ts";

/** Quantities that belong together, under one heading. */
export interface DeclarationTable {
  /** One word for programs; that of the field of a CohortPlan which holds the values, if any. */
  readonly group: string;
  readonly title: string;
  readonly declarations: Declarations;
}

/**
 * Every table of declared quantities, in the order in which they are shown. What shows, checks or
 * exports all of them reads this list: a new table is one line here.
 */
export const declarationTables: readonly DeclarationTable[] = [
  { group: "system", title: "The attachment system", declarations: systemDeclarations },
  { group: "temperament", title: "A child's temperament", declarations: temperamentDeclarations },
  { group: "care", title: "A caregiver", declarations: careDeclarations },
  {
    group: "household",
    title: "A member of the household",
    declarations: householdDeclarations,
  },
  { group: "community", title: "The community", declarations: communityDeclarations },
  { group: "everyday", title: "Days at home", declarations: everydayDeclarations },
  {
    group: "strangeSituation",
    title: "The Strange Situation",
    declarations: strangeSituationDeclarations,
  },
  {
    group: "homeObservation",
    title: "The home observation",
    declarations: homeObservationDeclarations,
  },
  { group: "stillFace", title: "The still face", declarations: stillFaceDeclarations },
  { group: "interview", title: "The interview", declarations: interviewDeclarations },
  { group: "outcomes", title: "Outcomes in later life", declarations: outcomeDeclarations },
];
