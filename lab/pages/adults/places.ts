import type { AdultSeen } from "../../worker/index.ts";

/** Of whom a place on the plane is. */
export const TOWARDS = ["general", "caregiver", "other_parent"] as const;
export type Towards = (typeof TOWARDS)[number];

type Place = AdultSeen["general"];

/** People in general first, then the figures. */
export function placesOf({ general, figures }: AdultSeen): { who: Towards; place: Place }[] {
  const known = figures.flatMap(({ name, place }) => {
    const who = TOWARDS.find((one) => one === name);
    return who === undefined ? [] : [{ who, place }];
  });
  return [{ who: "general", place: general }, ...known];
}
