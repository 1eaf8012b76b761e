import type { Part } from "./equation.ts";

export const couple: Part = {
  name: "couple",
  title: { en: "Two grown people", de: "Zwei Erwachsene" },
  equations: [
    {
      number: "15.1",
      tex: [String.raw`P(\text{taken for a rebuff}) = q_r\,\frac{P_-}{P_- + P_0}`],
      says: {
        en: "A silence or a bad mood could mean anything. A share of it is read through what was expected, and learnt as read.",
        de: "Ein Schweigen oder eine schlechte Laune kann alles heißen. Ein Teil davon wird nach dem gelesen, was erwartet wurde, als Abweisung (taken for a rebuff), und so gelernt.",
      },
      quantities: ["together.misread"],
      constructs: ["S42"],
    },
    {
      number: "15.2",
      tex: [String.raw`\ell = \ell_s \textstyle\sum \theta`],
      says: {
        en: "Stress spills over: what somebody met today is load on its answers.",
        de: "Stress greift über: was jemand heute erlebt hat, belastet seine Antworten.",
      },
      quantities: ["together.strainToLoad"],
      constructs: ["S42"],
    },
    {
      number: "15.3",
      tex: [String.raw`\theta = \min(1,\; g_d \cdot \max u\,R)`],
      says: {
        en: "A loud and frustrated bid in vain is a threat to the one it went to.",
        de: "Eine laute, enttäuschte vergebliche Bitte ist eine Bedrohung für den, an den sie ging.",
      },
      quantities: ["together.demandThreat"],
      constructs: ["S42"],
    },
    {
      number: "15.4",
      tex: [String.raw`\theta = 1 - (1 - g_d \cdot \max u\,R)(1 - g_v\,v)`],
      says: {
        en: "What comes back: the other’s demands, and the share of the time that it turned away (v).",
        de: "Was zurückkommt: die Forderungen des anderen und der Anteil der Zeit, in der er sich abwandte (v).",
      },
      quantities: ["together.demandThreat", "together.withdrawalThreat"],
      constructs: ["S42"],
    },
    {
      number: "15.5",
      tex: [
        String.raw`q = g_j\,\text{joy} + g_c\,\frac{\text{comforted} - \text{rebuffed}}{\text{bids}} - g_x\,\text{rounds}`,
        String.raw`Q \leftarrow q + (Q - q)\,e^{-1/\tau_Q}`,
      ],
      says: {
        en: "Satisfaction follows what the days were like: a read-out that is put in, not a mechanism.",
        de: "Zufriedenheit folgt dem, wie die Tage waren (comforted: getröstet, rebuffed: abgewiesen, bids: Bitten, rounds: Runden): eine gesetzte Ablesung, kein Mechanismus.",
      },
      quantities: [],
      constructs: ["S42", "S43"],
    },
    {
      number: "15.6",
      tex: [String.raw`P(\text{leaves on a day}) = 1 - e^{-h_0\,e^{-b_Q (Q - 1/2)}/365}`],
      says: {
        en: "Who is not content leaves sooner (on a day).",
        de: "Wer unzufrieden ist, geht eher (leaves on a day: an einem Tag).",
      },
      quantities: ["together.breakUp", "together.breakUpSlope"],
      constructs: ["S43"],
    },
    {
      number: "15.7",
      tex: [String.raw`P(\text{go on}) = \sigma\big(b_m\,(\bar q - q_m)\big)`],
      says: {
        en: "After each evening of getting to know each other either goes on (go on) or not, by what the evenings were like and nothing else.",
        de: "Nach jedem Abend des Kennenlernens macht jeder weiter (go on) oder nicht, danach, wie die Abende waren, und nach sonst nichts.",
      },
      quantities: [],
      constructs: ["S43"],
    },
  ],
};

export const therapy: Part = {
  name: "therapy",
  title: { en: "Therapy", de: "Therapie" },
  equations: [
    {
      number: "16.1",
      tex: [
        String.raw`a^*_t = (1 - c_t)\big(a^* + (1 - \Lambda)\,e_u\big) + c_t\,E[\alpha + \beta_t]`,
      ],
      says: {
        en: "A therapist answers from a stance: without limits loud signals earn extra, and a share of the answer is drawn out of it by what the client expects.",
        de: "Ein Therapeut antwortet aus einer Haltung: ohne Grenzen bringen laute Signale mehr, und ein Teil der Antwort wird ihm durch das entlockt, was der Klient erwartet.",
      },
      quantities: [
        "therapy.limits",
        "therapy.extraForLoud",
        "therapy.complementarity",
        "therapy.therapistAvailability",
      ],
      constructs: ["S47", "S49", "S51"],
    },
    {
      number: "16.2",
      tex: [String.raw`w^*_t = (1 - c_t)\big(w^* - (1 - \Lambda)\,e_u\big) + c_t\,E[\omega]`],
      says: {
        en: "The same for quiet signals. Wholly drawn in, the therapist is what the client expects.",
        de: "Dasselbe für leise Signale. Ganz hineingezogen ist der Therapeut, was der Klient erwartet.",
      },
      quantities: [
        "therapy.limits",
        "therapy.extraForLoud",
        "therapy.complementarity",
        "therapy.therapistAttentiveness",
      ],
      constructs: ["S49", "S51"],
    },
    {
      number: "16.3",
      tex: [
        String.raw`R = 4 + b_b\,E\,\eta_t(0.2) + b_s \cdot \text{mean of } \big(y - (P_+ - P_-)\big) + N(0,\; e_a)`,
      ],
      says: {
        en: "Alliance as the client rates it: by what is expected of the therapist and by how the session was against what was foreseen.",
        de: "Bündnis, wie der Klient es einschätzt: nach dem, was er vom Therapeuten erwartet, und danach, wie die Stunde gegen das Vorhergesehene war (mean: im Mittel).",
      },
      quantities: ["therapy.allianceBond", "therapy.allianceSession", "therapy.allianceError"],
      constructs: ["S47", "S50"],
    },
    {
      number: "16.4",
      tex: [String.raw`h = 1 - e^{-h_d\,e^{-b_d (R - 4)}}`],
      says: {
        en: "Who rates the alliance low stays away sooner.",
        de: "Wer das Bündnis gering einschätzt, bleibt eher weg.",
      },
      quantities: ["therapy.dropout", "therapy.dropoutByAlliance"],
      constructs: ["S47"],
    },
    {
      number: "16.5",
      tex: [
        String.raw`\text{coherence} = \frac{1}{1 + \mathrm{Var}\,\alpha + \mathrm{Var}\,\omega + \overline{\beta_f^2}}`,
      ],
      says: {
        en: "How sure somebody is of what it expects, and how little single figures differ from people in general.",
        de: "Kohärenz (coherence): wie sicher jemand dessen ist, was er erwartet, und wie wenig einzelne Figuren von den Menschen überhaupt abweichen.",
      },
      quantities: [],
      constructs: ["S52"],
    },
  ],
};
