import type { Part } from "./equation.ts";

export const grown: Part = {
  name: "grown",
  title: { en: "Grown up", de: "Erwachsen" },
  equations: [
    {
      number: "14.1",
      tex: [String.raw`\text{anxiety}_f = -\omega + g_u\,(\bar u_f - 0.6)`],
      says: {
        en: "Anxiety is read off the model of the self, and off how loudly one would ask this figure when upset (ū).",
        de: "Angst (anxiety) wird am Modell des Selbst abgelesen und daran, wie laut man diese Figur in Aufregung bäte (ū).",
      },
      quantities: ["grown.loudnessWeight", "grown.readingArousal"],
      constructs: ["S26"],
    },
    {
      number: "14.2",
      tex: [String.raw`\text{avoidance}_f = -(\alpha + \beta_f) + g_w\,(v_f - 0.5)`],
      says: {
        en: "Avoidance is read off the model of this other, and off how often one would not turn to it when upset (v).",
        de: "Vermeidung (avoidance) wird am Modell dieses Anderen abgelesen und daran, wie oft man sich in Aufregung nicht an ihn wendete (v).",
      },
      quantities: ["grown.withholdingWeight", "grown.readingArousal"],
      constructs: ["S26"],
    },
    {
      number: "14.3",
      tex: [
        String.raw`\text{said} = \sqrt{1 - e_L - e_O}\;\frac{\text{standing} - m}{s} + \sqrt{e_L}\,\eta + \sqrt{e_O}\,\varepsilon`,
      ],
      says: {
        en: "What somebody says in a questionnaire is where it stands (standing), in spreads of what is usual, with an error that is always its own (η) and one of the day (ε).",
        de: "Was jemand im Fragebogen sagt (said), ist sein Standort (standing), in üblichen Streuungen, mit einem bleibenden eigenen Fehler (η) und einem des Tages (ε).",
      },
      quantities: ["questionnaire.lastingError", "questionnaire.occasionError"],
      constructs: ["S26", "S27"],
    },
    {
      number: "14.4",
      tex: [String.raw`P(X \ge k) = \sigma\big(a\,(\theta - b_k)\big)`],
      says: {
        en: "An item of a questionnaire is answered k or higher the likelier, the higher one stands (θ); a and b are the item’s.",
        de: "Eine Frage wird umso eher mit k oder höher beantwortet, je höher man steht (θ); a und b gehören zur Frage.",
      },
      quantities: [],
      constructs: ["S26", "S27"],
    },
    {
      number: "14.5",
      tex: [
        String.raw`P(\text{secure}) = \Phi_2\!\left(\frac{b_x - \text{anxiety}}{\text{sd}_x},\; \frac{b_v - \text{avoidance}}{\text{sd}_v};\; r\right)`,
      ],
      says: {
        en: "Two borders cut the plane. A place on it is uncertain, so each of the four corners has a probability, and a label is only the likeliest.",
        de: "Zwei Grenzen teilen die Ebene. Ein Ort auf ihr ist unsicher, also hat jede der vier Ecken eine Wahrscheinlichkeit, und ein Name ist nur die wahrscheinlichste.",
      },
      quantities: ["grown.anxietyBorder", "grown.avoidanceBorder"],
      constructs: ["S26"],
    },
    {
      number: "14.6",
      tex: [
        String.raw`x = \text{anxiety} - b_x + \text{sd}_r z_1, \qquad v = \text{avoidance} - b_v + \text{sd}_r z_2`,
      ],
      says: {
        en: "Which of three paragraphs one would choose for oneself: none of both is secure, one of them anxious or avoidant.",
        de: "Welchen von drei Absätzen man für sich wählte: keines von beiden ist sicher, eines davon ängstlich oder vermeidend.",
      },
      quantities: ["adultAttachment.selfReportError"],
      constructs: ["S26"],
    },
  ],
};
