/** The line that every report and page carries. */
export const DISCLAIMER =
  "A model's output, not a measurement of a person, not a diagnostic device.";
