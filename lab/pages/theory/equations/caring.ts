import type { Part } from "./equation.ts";

export const caregiving: Part = {
  name: "caregiving",
  title: { en: "Caregiving", de: "Fürsorge" },
  equations: [
    {
      number: "7.2",
      tex: [
        String.raw`\eta^* = a^* + \sigma_w \zeta_a - g_\ell\,\ell + g_d\,d`,
        String.raw`\qquad\;\; + \; (1 - u)\,(w^* + \sigma_w \zeta_w - |d|)`,
      ],
      says: {
        en: "How ready a caregiver is to answer a signal of intensity u that it sees: its availability, more or less by load and by the kind of hour (d), and for quiet signals its attentiveness, which bad hours cost first. ζ is where its care has wandered. Whether comfort comes is then drawn as in (2).",
        de: "Wie bereit eine Bezugsperson ist, ein Signal der Stärke u zu beantworten, das sie sieht: ihre Verfügbarkeit, mehr oder weniger je nach Last und Stunde (d), und für leise Signale ihre Aufmerksamkeit, die schlechte Stunden zuerst kosten. ζ ist, wohin ihre Fürsorge gewandert ist. Ob Trost kommt, wird dann wie in (2) gezogen.",
      },
      quantities: [
        "care.availability",
        "care.attentiveness",
        "care.inconsistency",
        "care.wandering",
        "care.load",
        "care.misreading",
        "system.loadCost",
        "system.moodGain",
        "system.moodHours",
        "system.unansweredBand",
        "system.shuffledAnswers",
        "community.availabilityMean",
        "community.availabilitySpread",
        "community.attentivenessMean",
        "community.attentivenessSpread",
        "community.careCorrelation",
        "community.inconsistencyMedian",
        "community.inconsistencySpread",
        "community.wanderingMean",
        "strangeSituation.strangerAvailability",
        "strangeSituation.strangerAttentiveness",
      ],
      constructs: ["S30", "S31", "S36"],
    },
    {
      number: "7.7",
      tex: [
        String.raw`\zeta \leftarrow r\,\zeta + \sqrt{1 - r^2} \cdot \text{noise}`,
        String.raw`r = e^{-\text{days}/\tau_\zeta}`,
      ],
      says: {
        en: "Care wanders over months around its usual level: what it was fades slowly, and chance (noise) brings something new.",
        de: "Die Fürsorge wandert über Monate um ihr übliches Maß: was war, verblasst langsam, und der Zufall (noise) bringt Neues.",
      },
      quantities: ["system.wanderingMonths"],
      constructs: [],
    },
    {
      number: "7.8",
      tex: [String.raw`f = f^*\,e^{\sigma_w \zeta_f - \sigma_w^2 / 2}`],
      says: {
        en: "Frightening acts a day wander too, so that their mean over time stays f*.",
        de: "Auch ängstigende Handlungen am Tag wandern, so dass ihr Mittel über die Zeit f* bleibt.",
      },
      quantities: [
        "care.frightening",
        "care.wandering",
        "community.frighteningShare",
        "community.frighteningMean",
        "community.frighteningCorrelation",
        "community.wanderingMean",
      ],
      constructs: ["S24", "S31"],
    },
  ],
};

export const play: Part = {
  name: "play",
  title: { en: "Play", de: "Spiel" },
  equations: [
    {
      number: "7.4",
      tex: [
        String.raw`\text{repair} = m^*\,(1 - h\,(1 - \text{coordination}))`,
        String.raw`\qquad \cdot \; \ln(1 + e^{\eta^*(0.2) - \kappa}) / P_m`,
      ],
      says: {
        en: "How fast a pair that fell out of step finds together again: as readily as this caregiver now answers any quiet signal, at its own pace, and slower as long as the child cannot do its part (coordination).",
        de: "Wie schnell ein Paar, das aus dem Takt kam, wieder zusammenfindet (repair): so bereitwillig, wie diese Bezugsperson gerade jedes leise Signal beantwortet, in ihrem eigenen Tempo, und langsamer, solange das Kind seinen Teil nicht tun kann (coordination).",
      },
      quantities: [
        "care.repairPace",
        "care.rupture",
        "system.childPart",
        "system.patience",
        "system.unansweredBand",
        "community.repairPaceSpread",
      ],
      constructs: ["S32", "S41"],
    },
    {
      number: "7.5",
      tex: [
        String.raw`\theta = \theta_m \cdot (\text{share of time in mismatch})`,
        String.raw`\theta = \theta_\sigma \max(0,\; \sigma^* / \sigma_0 - 1)`,
      ],
      says: {
        en: "Two threats of play: being out of step, and more stimulation than suits the child (at most 1).",
        de: "Zwei Bedrohungen im Spiel: aus dem Takt zu sein (Anteil der Zeit), und mehr Anregung, als dem Kind guttut (höchstens 1).",
      },
      quantities: [
        "system.mismatchThreat",
        "system.overstimulation",
        "system.stimulationOptimum",
        "care.stimulation",
        "community.stimulationSpread",
      ],
      constructs: ["S33"],
    },
    {
      number: "7.6",
      tex: [
        String.raw`\text{joy} = (\text{share matched})`,
        String.raw`\qquad \cdot \; \min(1,\; \sigma^* / \sigma_0) \cdot (1 - A)`,
      ],
      says: {
        en: "Joy of shared play: time in step, as lively as suits, enjoyed as far as the child is calm (A low). Well-being follows it over weeks and causes nothing yet.",
        de: "Freude am gemeinsamen Spiel (joy): Zeit im Takt, so lebhaft, wie es passt, genossen so weit, wie das Kind ruhig ist (A niedrig). Das Wohlbefinden folgt ihr über Wochen und bewirkt noch nichts.",
      },
      quantities: [
        "care.stimulation",
        "system.stimulationOptimum",
        "system.wellBeingDays",
        "community.stimulationSpread",
      ],
      constructs: ["S33"],
    },
  ],
};
