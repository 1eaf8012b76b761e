import type { plane as inEnglish } from "../en/plane.ts";
import type { Texts } from "../words.ts";

export const plane: Texts<typeof inEnglish> = {
  adultPlane: {
    anxiety: "Angst (Logit)",
    avoidance: "Vermeidung (Logit)",
    corners: {
      secure: "sicher",
      preoccupied: "verstrickt",
      dismissing: "abweisend",
      fearful: "furchtsam",
    },
  },
  readOn: {
    title: "Weiterlesen",
    equations: "Die Gleichungen",
    study: "Gemessen an Studien",
    findings: {
      "adult-style-distribution": "Anteile der Muster bei Erwachsenen",
      "ecr-norms": "was Erwachsene in einem Fragebogen sagen",
      "anxiety-conflict-avoidance-distance": "Angst und Streit, Vermeidung und Distanz",
      "therapy-security-shift": "Sicherheit vor und nach einer Therapie",
      "alliance-attachment": "Bündnis und Bindung",
      "rupture-repair-outcome": "Brüche, die geheilt wurden",
      "sensitivity-intervention-causal": "Programme für Eltern",
    },
  },
};
