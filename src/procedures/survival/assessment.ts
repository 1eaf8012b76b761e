import { savePerson } from "../../model/index.ts";
import type { Assessment, Output } from "../assessment.ts";
import { type Survival, surviveBy } from "./outcome.ts";
import { goOut } from "./outing.ts";
import { survivalDeclarations } from "./settings.ts";

const SHARE = [0, 1] as const;
const MAIN: readonly (keyof Survival)[] = ["harm", "exploring", "loss"];

const COLUMNS: readonly [keyof Survival, string, string, string, (readonly [number, number])?][] = [
  ["harm", "harm_per_hour", "1/h", "Harm to be expected out of doors."],
  ["exploring", "explore_share", "", "Share of time exploring.", SHARE],
  ["held", "contact_share", "", "Share of time in contact.", SHARE],
  ["frozen", "freeze_share", "", "Share of time frozen.", SHARE],
  ["distance", "distance_m", "m", "Mean distance from the caregiver."],
  ["bids", "bids_per_hour", "1/h", "Bids an hour."],
  ["comforted", "comforted_per_hour", "1/h", "Bids an hour that were comforted."],
  ["rebuffed", "rebuffed_per_hour", "1/h", "Bids an hour that were rebuffed."],
  ["arousal", "arousal_mean", "", "Mean arousal above rest."],
  ["loss", "loss_per_hour", "1/h", "Loss by harm, effort, rebuffs and arousal, in comforts."],
  ["lossByHarm", "harm_loss_per_hour", "1/h", "Part of the loss that is harm."],
  ["lossByEffort", "effort_loss_per_hour", "1/h", "Part of the loss that is the effort of bids."],
  ["lossByRebuff", "rebuff_loss_per_hour", "1/h", "Part of the loss that is rebuffs."],
  ["lossByArousal", "arousal_loss_per_hour", "1/h", "Part of the loss that is arousal."],
];

const outputs: readonly Output<Survival>[] = COLUMNS.map(([of, name, unit, meaning, range]) => ({
  name,
  unit,
  meaning,
  ...(range && { range }),
  ...(MAIN.includes(of) && { main: true as const }),
  of: (record) => record[of],
}));

export const survivalAssessment: Assessment<Survival, typeof survivalDeclarations> = {
  title: "Out of doors",
  settings: "survival",
  declarations: survivalDeclarations,
  outputs,
  hold({ childhood, companion, number, everyday, system }, settings) {
    const { seed, child, scene } = childhood;
    const { member, caregiver } = companion;
    const who = savePerson(scene.person);
    const care = { ...caregiver };
    const { name } = member;
    const outing = goOut(seed, child, number, who, name, care, settings, everyday, system);
    return surviveBy(outing, settings, system);
  },
  events: () => [],
};
