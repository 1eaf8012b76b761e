import { ownRatingDeclarations } from "../instruments/index.ts";
import {
  careDeclarations,
  type Declarations,
  grownDeclarations,
  systemDeclarations,
  temperamentDeclarations,
} from "../model/index.ts";
import {
  adultAttachmentDeclarations,
  adultLifeDeclarations,
  apartDeclarations,
  coupleDeclarations,
  departuresDeclarations,
  everydayDeclarations,
  homeObservationDeclarations,
  householdDeclarations,
  interviewDeclarations,
  outcomeDeclarations,
  questionnaireDeclarations,
  revisionDeclarations,
  separationDeclarations,
  stillFaceDeclarations,
  strangeSituationDeclarations,
  survivalDeclarations,
  therapyDeclarations,
  togetherDeclarations,
} from "../procedures/index.ts";
import { communityDeclarations } from "./community.ts";
import { lineageDeclarations } from "./lineage/index.ts";
import { pairingDeclarations } from "./pairing/index.ts";

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
  { group: "grown", title: "Grown people", declarations: grownDeclarations },
  { group: "together", title: "Two grown people", declarations: togetherDeclarations },
  { group: "lineage", title: "One generation and the next", declarations: lineageDeclarations },
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
  {
    group: "everydayDepartures",
    title: "Everyday departures",
    declarations: departuresDeclarations,
  },
  { group: "separation", title: "The separation", declarations: separationDeclarations },
  { group: "survival", title: "Hours out of doors", declarations: survivalDeclarations },
  { group: "revision", title: "A change of care", declarations: revisionDeclarations },
  { group: "interview", title: "The interview", declarations: interviewDeclarations },
  { group: "outcomes", title: "Outcomes in later life", declarations: outcomeDeclarations },
  { group: "questionnaire", title: "The questionnaire", declarations: questionnaireDeclarations },
  { group: "ownRatings", title: "Own ratings", declarations: ownRatingDeclarations },
  {
    group: "adultAttachment",
    title: "Adult attachment",
    declarations: adultAttachmentDeclarations,
  },
  { group: "couple", title: "A couple", declarations: coupleDeclarations },
  { group: "therapy", title: "A therapy", declarations: therapyDeclarations },
  { group: "apart", title: "Days apart, and loss", declarations: apartDeclarations },
  { group: "adultLife", title: "Asked again and again", declarations: adultLifeDeclarations },
  { group: "pairing", title: "Who finds whom", declarations: pairingDeclarations },
];
