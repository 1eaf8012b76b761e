import type { Part } from "./equation.ts";

export const later: Part = {
  name: "later",
  title: { en: "Lives and generations", de: "Leben und Generationen" },
  equations: [
    {
      number: "12.1",
      tex: [String.raw`\alpha' = E_0\alpha + k\,(\alpha - E_0\alpha), \qquad \omega' = k\,\omega`],
      says: {
        en: "Who has grown up keeps a share of what it came to expect; the rest returns to what a newborn expects.",
        de: "Wer erwachsen ist, behält einen Teil dessen, was er zu erwarten lernte; das Übrige kehrt zu dem zurück, was ein Neugeborenes erwartet.",
      },
      quantities: ["grown.keptBelief", "system.priorOthers"],
      constructs: ["S35"],
    },
    {
      number: "12.2",
      tex: [
        String.raw`U = \text{mean over the days of } \max_f \varphi_f + U_L \cdot \text{deaths}`,
      ],
      says: {
        en: "Unresolved fear: the fear of figures one lived with, and figures who died.",
        de: "Unverarbeitete Furcht: die Furcht vor Figuren, mit der man lebte (mean: im Mittel der Tage), und Figuren, die starben (deaths).",
      },
      quantities: ["grown.unresolvedLoss"],
      constructs: ["S35"],
    },
    {
      number: "7.6",
      tex: [
        String.raw`a^* = E\,a^* + a_1\,(\alpha' - \bar\alpha) + \varepsilon_a`,
        String.raw`w^* = E\,w^* + w_1\,(\omega' - \bar\omega) + w_2\,F + \varepsilon_w`,
      ],
      says: {
        en: "A grown person’s care: what it expects of others shapes how available it is, what it expects for itself how it hears quiet signals. The noise is real: care has other sources.",
        de: "Wie ein erwachsener Mensch sorgt: was er von anderen erwartet, formt, wie verfügbar er ist; was er für sich erwartet, wie er leise Signale hört. Das Rauschen ist echt: Fürsorge hat auch andere Quellen.",
      },
      quantities: [
        "grown.othersToAvailability",
        "grown.selfToAttentiveness",
        "grown.reflectionToAttentiveness",
        "grown.availabilityNoise",
        "grown.attentivenessNoise",
        "grown.noiseCorrelation",
      ],
      constructs: ["S35"],
    },
    {
      number: "12.3",
      tex: [String.raw`P(\text{frightens}) = 1 - (1 - o_f)\,e^{-c_U U}`],
      says: {
        en: "Who lived with fear is likelier to frighten a child; others frighten for other reasons.",
        de: "Wer mit Furcht gelebt hat, ängstigt (frightens) ein Kind eher; andere tun es aus anderen Gründen.",
      },
      quantities: ["lineage.otherFrights", "lineage.fearToFrights"],
      constructs: ["S24", "S35"],
    },
    {
      number: "12.4",
      tex: [String.raw`g = (g_1 + g_2)/2 + N(0,\; h^2/2)`],
      says: {
        en: "Reactivity is inherited: half of the genes of each parent, and Mendelian chance. No pattern is.",
        de: "Erregbarkeit wird vererbt: die Hälfte der Gene beider Eltern und der Zufall. Kein Muster wird es.",
      },
      quantities: ["lineage.heritability"],
      constructs: ["S35"],
    },
    {
      number: "12.5",
      tex: [
        String.raw`x = E + \text{sd}_i z_1, \quad y = \text{avoidance} - \text{anxiety} + \text{sd}_y z_2, \quad w = U + \text{sd}_w z_3`,
        String.raw`x \ge i_B: \text{autonomous, else } y \ge i_D: \text{dismissing, else preoccupied}; \quad w \ge i_U: \text{unresolved}`,
      ],
      says: {
        en: "An interview reads what is expected, which strategy it goes with, and unresolved fear, each with error (z), and calls it by borders. Nothing depends on what it says.",
        de: "Ein Interview liest, jedes mit Fehler (z), was erwartet wird, mit welcher Strategie, und unverarbeitete Furcht, und benennt es nach Grenzen (autonomous: autonom, dismissing: abweisend, preoccupied: verstrickt, unresolved: unverarbeitet). Nichts hängt davon ab, was es sagt.",
      },
      quantities: [
        "interview.interviewError",
        "interview.autonomousFrom",
        "interview.strategyError",
        "interview.dismissingFrom",
        "interview.unresolvedError",
        "interview.unresolvedFrom",
      ],
      constructs: ["S26", "S35"],
    },
    {
      number: "12.6",
      tex: [
        String.raw`E = \tfrac12\,(\alpha + 0.8\,\omega) + \tfrac12 \textstyle\sum_f v_f\,E\,\eta_f(0.2)`,
      ],
      says: {
        en: "What a grown child expects, half of anybody new, half of its figures, each by the answers met with it (v).",
        de: "Was ein erwachsenes Kind erwartet: zur Hälfte von jedem Neuen, zur Hälfte von seinen Figuren, jede nach den Antworten von ihr (v).",
      },
      quantities: [],
      constructs: ["S17", "S29"],
    },
    {
      number: "12.7",
      tex: [String.raw`\text{score} = b \cdot \text{quantity} + e\,N(0, 1)`],
      says: {
        en: "Later outcomes are links that are put in: the model says that the quantity differs, the link is an assumption.",
        de: "Spätere Ergebnisse (score) sind gesetzte Verbindungen: dass die Größe (quantity) sich unterscheidet, sagt das Modell; die Verbindung ist eine Annahme.",
      },
      quantities: ["outcomes.independenceLink", "outcomes.independenceResidual"],
      constructs: ["S29"],
    },
    {
      number: "12.8",
      tex: [String.raw`\text{harm} = \delta_h\,\mu_h \int \theta\,(1 - \pi_h\,x_f)\,dt`],
      says: {
        en: "Harm out of doors: some alarms are dangers, and nearness protects.",
        de: "Schaden (harm) draußen: manche Alarme sind Gefahren, und Nähe schützt.",
      },
      quantities: ["survival.dangerShare", "survival.harmRate", "survival.protection"],
      constructs: ["S09"],
    },
    {
      number: "12.9",
      tex: [
        String.raw`L = V_h\,\text{harm} + k \textstyle\sum u + C \cdot \text{rebuffs}`,
        String.raw`\qquad + 60\,V_A \cdot \text{mean}(A - A_b)`,
      ],
      says: {
        en: "What a strategy costs out of doors: harm, effort, rebuffs (C) and arousal, in one loss that was fixed before it was looked at.",
        de: "Was eine Strategie draußen kostet: Schaden (harm), Mühe, Abweisungen (rebuffs) und Erregung, in einem Verlust, der feststand, bevor er angesehen wurde.",
      },
      quantities: [
        "survival.harmCost",
        "survival.arousalCost",
        "system.bidEffort",
        "system.rebuffCost",
      ],
      constructs: ["S09"],
    },
    {
      number: "13.1",
      tex: [String.raw`\Delta q = \textstyle\sum \text{dose} \cdot \text{step}`],
      says: {
        en: "A programme for parents moves quantities of care, each by its dose; never a belief or a score.",
        de: "Ein Programm für Eltern verschiebt Größen der Fürsorge (q), jede nach ihrer Dosis (dose, step); nie eine Überzeugung oder einen Wert.",
      },
      quantities: ["care.availability", "care.attentiveness", "care.frightening", "care.load"],
      constructs: ["S37", "S45"],
    },
    {
      number: "13.4",
      tex: [String.raw`a^* = (7.6) + \Delta a^*_p, \qquad w^* = (7.6) + \Delta w^*_p`],
      says: {
        en: "While two grown people practise something, it is added to what each gives the other by its own beliefs.",
        de: "Während zwei Erwachsene etwas üben, kommt es zu dem hinzu, was jeder dem anderen nach seinen eigenen Erwartungen gibt.",
      },
      quantities: ["together.practisedAvailability", "together.practisedAttentiveness"],
      constructs: ["S45"],
    },
  ],
};
