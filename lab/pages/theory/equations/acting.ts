import type { Part } from "./equation.ts";

export const choice: Part = {
  name: "choice",
  title: { en: "Choice", de: "Wahl" },
  equations: [
    {
      number: "9",
      tex: [String.raw`U(\text{explore}) = e\,(1 - A)\,\bigl(q + (1 - q)\,s\bigr)`],
      says: {
        en: "Exploring is worth most to a calm child (A low) that feels secure (s high): the secure base.",
        de: "Erkunden (explore) ist dem ruhigen Kind am meisten wert (A niedrig), das sich sicher fühlt (s hoch): die sichere Basis.",
      },
      quantities: ["system.novelty", "system.unsupportedExploration"],
      constructs: ["S05"],
    },
    {
      number: "10",
      tex: [String.raw`U(\text{self}) = A\,z`],
      says: {
        en: "Turning away and calming oneself is worth a little, and the more the more one is aroused (A).",
        de: "Sich abzuwenden und selbst zu beruhigen (self) ist ein wenig wert, umso mehr, je erregter man ist (A).",
      },
      quantities: ["system.selfSoothing"],
      constructs: ["S22", "S39"],
    },
    {
      number: "11",
      tex: [
        String.raw`U(\text{bid } f, u) = h\,A\,[\,r_f(u)\,P_+ - C\,P_-\,]`,
        String.raw`\qquad {-k\,u} - C_\varphi\,\varphi_f\,x_f`,
        String.raw`P(\text{option}) \propto \pi \cdot e^{U/T}`,
      ],
      says: {
        en: "A bid to figure f is worth the comfort it may bring, if it can be perceived at all (r), less what a rebuff, the effort and fear (φ) of that figure cost. The better option is likelier, never certain; π gives exploring, the self and all bids a third each before anything is weighed. Vigour h is 1 but in and after long absences. Nothing else makes a child cling or turn away.",
        de: "Ein Signal (bid) an die Figur f ist den Trost wert, den es bringen mag, wenn es überhaupt wahrgenommen werden kann (r), weniger das, was Abweisung, Mühe und Furcht (φ) vor dieser Figur kosten. Das Bessere ist wahrscheinlicher, nie gewiss; π gibt dem Erkunden, dem Selbst und allen Signalen vorweg je ein Drittel. Die Kraft h ist 1 außer in und nach langer Abwesenheit. Nichts sonst macht, dass ein Kind sich anklammert oder abwendet.",
      },
      quantities: [
        "system.hearing",
        "system.rebuffCost",
        "system.bidEffort",
        "system.fearCost",
        "system.inverseTemperature",
        "system.greetingAppeal",
      ],
      constructs: ["S02", "S19", "S22", "S23"],
    },
  ],
};

export const learning: Part = {
  name: "learning",
  title: { en: "Learning", de: "Lernen" },
  equations: [
    {
      number: "12",
      tex: [
        String.raw`\text{comforted: } g = t\,(1 - P_+)`,
        String.raw`\text{unanswered: } g = t\,(P_- - P_+)`,
        String.raw`\text{rebuffed: } g = t\,(P_- - 1)`,
        String.raw`I = t\,[\,P_+(1 - P_+)^2 + P_-(1 - P_-)^2`,
        String.raw`\qquad + \; P_0\,(P_- - P_+)^2\,]`,
      ],
      says: {
        en: "What one answer teaches: g is its surprise, with the direction it pulls, I how much such an answer can tell at all. Only answers to bids teach, and mending in play; being fed or carried unasked does not.",
        de: "Was eine Antwort lehrt (getröstet, nicht beantwortet, abgewiesen): g ist ihre Überraschung samt der Richtung, in die sie zieht, I, wie viel eine solche Antwort überhaupt sagen kann. Nur Antworten auf Signale lehren, und das Wiederfinden im Spiel; ungefragt gefüttert oder getragen zu werden lehrt nichts.",
      },
      quantities: ["system.evidenceWeight", "system.playWeight"],
      constructs: ["S10", "S13", "S14"],
    },
    {
      number: "13",
      tex: [
        String.raw`x = (1,\; 1 - \iota u,\; r \text{ at } f)`,
        String.raw`m \leftarrow m + \frac{S x\,g}{1 + I\,x^{\top} S x}`,
        String.raw`S \leftarrow S - \frac{(S x)(S x)^{\top} I}{1 + I\,x^{\top} S x}`,
      ],
      says: {
        en: "Beliefs about others, oneself and this figure (means m) move by that surprise, the more the less certain they were (covariances S), and become surer. Each day some certainty fades; reflection opens them after a surprise.",
        de: "Die Annahmen über andere, sich selbst und diese Figur (Mittelwerte m) rücken um diese Überraschung weiter, umso mehr, je ungewisser sie waren (Kovarianzen S), und werden gewisser. Jeden Tag schwindet etwas Gewissheit; Nachdenken öffnet sie nach einer Überraschung.",
      },
      quantities: [
        "system.intensityTerm",
        "system.drift",
        "system.reflectionGain",
        "temperament.reflectiveFunctioning",
      ],
      constructs: ["S13", "S16", "S17"],
    },
  ],
};

export const fear: Part = {
  name: "fear",
  title: { en: "Fear and disorganisation", de: "Furcht und Desorganisation" },
  equations: [
    {
      number: "6.1",
      tex: [
        String.raw`\text{approach} = \xi A`,
        String.raw`\text{flight} = \varphi_f x_f + b_- A\,P_-(1)\,x_f`,
        String.raw`\text{conflict} = \min(\text{approach},\; \text{flight})`,
        String.raw`P(\text{freeze}) = (\text{conflict} - K) / K_s`,
      ],
      says: {
        en: "The haven is the alarm: an urge to come (approach) and an urge to flee the same figure, φ being fear of it. Conflict is the smaller of the two, and above a threshold the body stops now and then, with odds of 0 at least and 1 at most. Flight from an expected rebuff counts only while the child asks or is held.",
        de: "Die Zuflucht ist der Schrecken: ein Drang hin (approach) und ein Drang fort (flight) von derselben Figur, φ ist die Furcht vor ihr. Der Konflikt (conflict) ist der kleinere von beiden; über einer Schwelle hält der Körper bisweilen an (freeze), mit einer Chance von mindestens 0 und höchstens 1. Flucht vor erwarteter Abweisung zählt nur, solange das Kind bittet oder gehalten wird.",
      },
      quantities: [
        "system.freezingThreshold",
        "system.freezingSpan",
        "system.reflex",
        "system.flightFromRebuff",
        "system.fearGain",
        "system.fearFading",
      ],
      constructs: ["S24"],
    },
    {
      number: "6.2",
      tex: [
        String.raw`H \leftarrow H + l_H\,(1 - H) \;\text{ when nobody came}`,
        String.raw`H \leftarrow H - l_H\,H \;\text{ when somebody did}`,
      ],
      says: {
        en: "Helplessness, switched off (l_H = 0): how often of late asking brought nobody.",
        de: "Hilflosigkeit, abgeschaltet (l_H = 0): wie oft zuletzt auf Bitten niemand kam (nobody came) oder doch (somebody did).",
      },
      quantities: ["system.helplessnessGain"],
      constructs: ["S24"],
    },
    {
      number: "6.3",
      tex: [String.raw`\text{conflict} = \min(\xi A,\; \text{flight} + b_H\,H\,A)`],
      says: {
        en: "Giving up stands against approach as flight does, so that the body may stop although nobody frightened it. Off with helplessness.",
        de: "Aufgeben steht gegen die Annäherung wie Flucht (flight), sodass der Körper anhalten kann, obwohl ihn niemand ängstigte. Mit der Hilflosigkeit abgeschaltet.",
      },
      quantities: ["system.givingUp", "system.reflex"],
      constructs: ["S24"],
    },
  ],
};
