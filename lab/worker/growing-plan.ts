/** The second figure, in a study. */
export const SECOND = "second";

/** Age in days at the tape with the caregiver, and at the one with the second figure. */
export const CAREGIVER_TAPE = 365;
export const SECOND_TAPE = 379;
