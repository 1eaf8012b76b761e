import type { Values } from "../../model/index.ts";
import { frameDeclarations } from "./frame-settings.ts";
import { readingDeclarations } from "./reading-settings.ts";
import { stanceDeclarations } from "./stance-settings.ts";

/** A therapist's stance, the frame and the life outside, and how both are read. */
export const therapyDeclarations: typeof stanceDeclarations &
  typeof frameDeclarations &
  typeof readingDeclarations = {
  ...stanceDeclarations,
  ...frameDeclarations,
  ...readingDeclarations,
};

export type TherapySettings = Values<typeof therapyDeclarations>;
