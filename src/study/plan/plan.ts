import type { AssessmentName } from "../../procedures/index.ts";
import type { DesignEntry, StudyDocument } from "../document/index.ts";
import type { Cells, VariedFactor } from "./cells.ts";
import type { FigurePlan } from "./figure-plan.ts";

/** A procedure of the study, before its age is known. */
export interface StudyProcedure {
  readonly name: string;
  readonly hold: AssessmentName;
  readonly with: string;
}

/** A study that can be run: everything that decides it, decided. */
export interface StudyPlan extends Cells {
  readonly document: StudyDocument;
  readonly seeds: readonly number[];
  readonly children: number;
  readonly twins: boolean;
  /** Everybody who shares a child's days at some time: the household, then those who join. */
  readonly members: readonly string[];
  readonly procedures: readonly StudyProcedure[];
  readonly design: DesignEntry;
  /** The factors that differ between cells: a cell's values are in this order. */
  readonly varied: readonly VariedFactor[];
  /** Seeds × children × cells. */
  readonly lives: number;
  readonly figures: readonly FigurePlan[];
}
