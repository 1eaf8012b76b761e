import type { Home } from "../../population/index.ts";

/** A home by the child that was born to it. */
export function nameOfHome({ of }: Home): string {
  return of === "central" ? "home of the central caregiver" : `home of child ${of}`;
}
