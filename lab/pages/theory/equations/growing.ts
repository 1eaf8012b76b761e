import type { Part } from "./equation.ts";

export const development: Part = {
  name: "development",
  title: { en: "Development", de: "Entwicklung" },
  equations: [
    {
      number: "8.1",
      tex: [String.raw`\text{capacity} = \sigma((\text{age} - t) / s)`],
      says: {
        en: "Six capacities come with age, each half there at its t and over its span s: taking in that answers follow one’s signals (contingency), doing one’s part in play (coordination), telling figures apart (recognition), getting about (locomotion), wariness and language. They know nothing about care.",
        de: "Sechs Fähigkeiten (capacity) kommen mit dem Alter (age), jede zur Hälfte bei ihrem t und über ihre Spanne s: zu bemerken, dass Antworten auf eigene Signale folgen (contingency), den eigenen Teil im Spiel zu tun (coordination), Figuren zu unterscheiden (recognition), sich fortzubewegen (locomotion), Scheu (wariness) und Sprache (language). Von Fürsorge wissen sie nichts.",
      },
      quantities: [
        "system.contingencyAge",
        "system.contingencySpan",
        "system.coordinationAge",
        "system.coordinationSpan",
        "system.recognitionAge",
        "system.recognitionSpan",
        "system.locomotionAge",
        "system.locomotionSpan",
        "system.warinessAge",
        "system.warinessSpan",
        "system.languageAge",
        "system.languageSpan",
      ],
      constructs: ["S13", "S17", "S28"],
    },
    {
      number: "8.2",
      tex: [
        String.raw`\text{protest} = \sigma((\text{age} - t_p) / s_p)`,
        String.raw`\qquad \cdot \; (1 - \sigma((\text{age} - t_u) / s_u))`,
      ],
      says: {
        en: "Protest at a departure: noticing it, less understanding that somebody will be back. Most of it is there at about a year, little by thirty months.",
        de: "Protest gegen das Fortgehen: es zu bemerken, abzüglich des Verstehens, dass jemand wiederkommt. Am meisten mit etwa einem Jahr, wenig mit dreißig Monaten.",
      },
      quantities: [
        "system.protestAge",
        "system.protestSpan",
        "system.understandingAge",
        "system.understandingSpan",
      ],
      constructs: ["S06", "S28"],
    },
    {
      number: "8.3",
      tex: [String.raw`\text{maturity} = 1 - (1 - \nu_0)\,e^{-\text{age}/\tau_\nu}`],
      says: {
        en: "The body matures: how much of its own calming a child has at an age, before any practice.",
        de: "Der Körper reift (maturity): wie viel von seiner eigenen Beruhigung ein Kind in einem Alter hat, vor aller Übung.",
      },
      quantities: ["system.autoregulationAtBirth", "system.maturingMonths"],
      constructs: ["S39"],
    },
    {
      number: "8.4",
      tex: [String.raw`\text{drift} = \delta_g + (\delta - \delta_g)\,e^{-\text{age}/\tau_\delta}`],
      says: {
        en: "How fast certainty fades each day: fast in infancy, slowly in grown people, who are therefore harder to change, never impossible.",
        de: "Wie schnell Gewissheit täglich schwindet (drift): schnell in der frühen Kindheit, langsam bei Erwachsenen, die sich darum schwerer ändern, doch nie gar nicht.",
      },
      quantities: ["system.drift", "system.grownDrift", "system.driftYears"],
      constructs: ["S16"],
    },
    {
      number: "8.5",
      tex: [String.raw`\nu = \nu_T \cdot \text{maturity} \cdot (1 + G \cdot \text{practice})`],
      says: {
        en: "Calming alone is what body and practice with others make of the temperament’s (ν of T).",
        de: "Sich allein zu beruhigen ist, was der Körper (maturity) und die Übung (practice) mit anderen aus dem Temperament machen (ν von T).",
      },
      quantities: ["temperament.autoregulation", "system.practiceGain"],
      constructs: ["S39", "S53"],
    },
    {
      number: "8.6",
      tex: [String.raw`\text{practice} \leftarrow 1 - (1 - \text{practice})\,e^{-l D}`],
      says: {
        en: "Practice grows by arousal that is brought down in somebody’s arms over a day (D), and fades when it is not kept up. Who is never upset gets none.",
        de: "Die Übung (practice) wächst durch Erregung, die im Lauf eines Tages in jemandes Armen sinkt (D), und schwindet, wenn sie nicht gepflegt wird. Wer nie aufgeregt ist, hat keine.",
      },
      quantities: ["system.practiceRate", "system.practiceDays"],
      constructs: ["S41", "S53"],
    },
  ],
};
