/** What several pages about grown people share: their plane, and where they lead on. */
export const plane = {
  adultPlane: {
    anxiety: "anxiety (logit)",
    avoidance: "avoidance (logit)",
    corners: {
      secure: "secure",
      preoccupied: "preoccupied",
      dismissing: "dismissing",
      fearful: "fearful",
    },
  },
  readOn: {
    title: "Read on",
    equations: "The equations",
    study: "Held against studies",
    findings: {
      "adult-style-distribution": "shares of adult patterns",
      "ecr-norms": "what adults say in a questionnaire",
      "anxiety-conflict-avoidance-distance": "anxiety and conflict, avoidance and distance",
      "therapy-security-shift": "security before and after therapy",
      "alliance-attachment": "alliance and attachment",
      "rupture-repair-outcome": "ruptures that were mended",
      "sensitivity-intervention-causal": "programmes for parents",
    },
  },
} as const;
