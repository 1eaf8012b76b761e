import type { Part } from "./equation.ts";

export const workingModel: Part = {
  name: "working-model",
  title: { en: "The working model", de: "Das innere Arbeitsmodell" },
  equations: [
    {
      number: "1",
      tex: [String.raw`\eta_f(u) = \alpha + r\,\beta_f + (1 - \iota\,u)\,\omega`],
      says: {
        en: "What a person expects of figure f after a bid of intensity u (0.2 a look, 1 a cry). α is what it expects of people in general, β of f how this figure differs, which counts as far as figures are told apart (r), and ω what its own quiet signals add.",
        de: "Was ein Mensch von der Figur f nach einem Signal der Stärke u erwartet (0,2 ein Blick, 1 ein Weinen). α ist, was er von Menschen überhaupt erwartet, β von f, wie diese Figur davon abweicht; das zählt so weit, wie er Figuren unterscheidet (r). ω ist, was die eigenen leisen Signale hinzutun.",
      },
      quantities: [
        "system.intensityTerm",
        "system.priorOthers",
        "system.priorOthersVariance",
        "system.priorSelfVariance",
        "system.priorFigureVariance",
        "system.wariness",
      ],
      constructs: ["S11", "S12", "S15"],
    },
    {
      number: "2",
      tex: [
        String.raw`P_+ = \sigma(\eta - \kappa) \qquad P_- = \sigma({-\eta} - \kappa)`,
        "P_0 = 1 - P_+ - P_-",
      ],
      says: {
        en: "From that, how likely it thinks it is to be comforted, rebuffed, or to get nothing back. σ is the logistic curve, from 0 to 1.",
        de: "Daraus, für wie wahrscheinlich er es hält, getröstet oder abgewiesen zu werden oder nichts zurückzubekommen. σ ist die logistische Kurve von 0 bis 1.",
      },
      quantities: ["system.unansweredBand"],
      constructs: ["S14"],
    },
    {
      number: "3",
      tex: [
        String.raw`a_f = \sigma(\operatorname{E}[\eta_f(0.2)] - \lambda \cdot \operatorname{sd}[\eta_f(0.2)])`,
      ],
      says: {
        en: "Felt availability of a figure: confidence that even a quiet signal would be answered. Who is unsure (sd) feels less of it than the mean (E) alone would give.",
        de: "Gefühlte Verfügbarkeit einer Figur: die Zuversicht, dass auch ein leises Signal beantwortet würde. Wer unsicher ist (sd), fühlt weniger davon, als der Mittelwert (E) allein ergäbe.",
      },
      quantities: ["system.caution"],
      constructs: ["S19"],
    },
  ],
};

export const arousal: Part = {
  name: "arousal",
  title: { en: "Threat, felt security, arousal", de: "Bedrohung, gefühlte Sicherheit, Erregung" },
  equations: [
    {
      number: "4",
      tex: [String.raw`\theta = 1 - \prod_k (1 - \theta_k)`],
      says: {
        en: "All threats of a moment together, such as a strange room and being alone: each takes its share of what is left of safety.",
        de: "Alle Bedrohungen eines Augenblicks zusammen, etwa ein fremder Raum und Alleinsein: jede nimmt ihren Teil von der Sicherheit, die noch bleibt.",
      },
      quantities: [
        "system.strangeRoomThreat",
        "system.strangerThreat",
        "system.aloneThreat",
        "system.separationThreat",
        "everyday.mildestUpset",
        "everyday.worstUpset",
        "stillFace.stillFaceThreat",
      ],
      constructs: ["S01"],
    },
    {
      number: "5",
      tex: [
        String.raw`s = \max_{f\ \text{present}}\; x_f\,a_f\,\rho_f`,
        String.raw`x_f = e^{-\text{distance}/d_0}, \quad \text{in contact } 1`,
      ],
      says: {
        en: "Felt security, the goal of the system: the nearest and most available figure counts. x fades with distance; ρ, how far one counts on a figure, is 1 but in and after long absences.",
        de: "Gefühlte Sicherheit, das Ziel des Systems: es zählt, wer am nächsten und am verfügbarsten ist. x schwindet mit dem Abstand (distance) und ist 1 im Kontakt; ρ, wie weit man auf eine Figur zählt, ist 1 außer in und nach langer Abwesenheit.",
      },
      quantities: ["system.nearnessScale"],
      constructs: ["S01", "S05"],
    },
    {
      number: "6",
      tex: [String.raw`a = \theta\,(1 - s) + \sum_f \varphi_f\,x_f`],
      says: {
        en: "Alarm: threat switches the system on, felt security off. A figure that is feared (φ) is itself a threat when near. At most 1.",
        de: "Alarm: Bedrohung schaltet das System ein, gefühlte Sicherheit aus. Eine gefürchtete Figur (φ) ist selbst eine Bedrohung, wenn sie nah ist. Höchstens 1.",
      },
      quantities: ["system.fearGain", "system.fearFading"],
      constructs: ["S01", "S24"],
    },
    {
      number: "7",
      tex: [
        String.raw`\frac{dA}{dt} = \rho\,a\,(1 - A) - b\,(A - A_b)`,
        String.raw`b = \nu + c \cdot \text{contact} \cdot \text{trust}`,
      ],
      says: {
        en: "Arousal A rises with alarm and falls towards its rest A_b, faster in the arms of somebody who is trusted. A rebuff, a fright and a departure add to it at once; holding back slows the way down.",
        de: "Die Erregung A steigt mit dem Alarm und sinkt auf ihre Ruhe A_b zu, schneller in den Armen (contact) von jemandem, dem vertraut wird (trust). Abweisung, Schreck und Fortgehen heben sie auf einen Schlag; sich zu beherrschen macht den Weg hinab langsamer.",
      },
      quantities: [
        "temperament.reactivity",
        "temperament.autoregulation",
        "community.reactivitySpread",
        "system.coregulation",
        "system.baselineArousal",
        "system.chronicShare",
        "system.chronicDays",
        "system.leak",
        "system.suppressionCost",
        "system.suppressionBand",
        "system.turningAwayGain",
        "system.rebuffSting",
        "system.departureSting",
        "system.fearStartle",
      ],
      constructs: ["S04", "S06", "S08", "S39"],
    },
    {
      number: "8",
      tex: [String.raw`\text{trust} = \sigma(\operatorname{E}\,\eta_f(0.2))`],
      says: {
        en: "Trust in the figure that holds one: being held calms as far as one expects it to answer quiet signals. Who must shout is held and does not settle.",
        de: "Vertrauen (trust) in die Figur, die einen hält: Gehalten werden beruhigt so weit, wie man erwartet, dass sie leise Signale beantwortet. Wer schreien muss, wird gehalten und kommt nicht zur Ruhe.",
      },
      quantities: ["system.trustDependence"],
      constructs: ["S04", "S23"],
    },
  ],
};
