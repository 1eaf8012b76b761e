import type { Values } from "../../model/index.ts";

/** How grown people say of themselves where they stand (docs/adults.md). */
export const adultAttachmentDeclarations = {
  selfReportError: {
    symbol: "sd_r",
    unit: "logit",
    range: [0, 10],
    start: 0.6,
    meaning: "How wrong somebody is about its own anxiety, and about its own avoidance.",
    standing: "assumed",
    basis: "About three quarters of the variance are the person's; no number is published.",
    works: ["hazanShaver1987"],
  },
} as const;

export type AdultAttachmentSettings = Values<typeof adultAttachmentDeclarations>;
