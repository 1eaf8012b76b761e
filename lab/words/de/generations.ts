import type { generations as inEnglish } from "../en/generations.ts";
import type { Texts } from "../words.ts";

export const generations: Texts<typeof inEnglish> = {
  generations: {
    title: "Was eine Kindheit weitergibt",
    note: "Die ersten Bezugspersonen kommen aus der Gemeinschaft. Jedes Kind wächst dann auf, behält viel von dem, was es zu erwarten gelernt hat, und sorgt für das nächste. Kindheiten dauern hier zwei Jahre.",
    shaping: "Wie stark Erwartungen die Fürsorge prägen",
    shaping_ends: ["gar nicht", "mehr als ganz"],
    shaping_unit: "",
    noise: "Fürsorge, die andere Quellen hat",
    noise_ends: ["keine", "viel"],
    noise_unit: "Logit",
    how_many: "Generationen",
    families: "Familien",
    seed: "Aller Zufall, als Zahl",
    another: "anderer Zufall",
    question: "Was wird aus sicherer Bindung (B) von der ersten bis zur letzten Generation?",
    answers: {
      less: "Sie stirbt aus, oder fast",
      same: "Sie bleibt, wie sie ist",
      more: "Sie setzt sich durch",
    },
    start: "Diese Familien leben lassen",
    shown: "Generation um Generation",
    computing: "Kinder wachsen auf und ziehen Kinder groß …",
    empty: "Sag, was du erwartest, dann lass die Familien leben: es dauert einige Sekunden.",
    expected: "Du hast erwartet:",
    came_out: "Über den Zufall hinaus kam heraus:",
    generation: "Generation →",
    share: "↑ Anteil der Kinder (%)",
    shares: "Codes mit zwölf Monaten, nach Generation",
    shares_note:
      "n = {n} Familien; Striche sind 95-%-Intervalle (Wilson). Generationen einer Familie hängen zusammen, und was in den Intervallen liegt, kann Zufall sein. Lies es nicht als Zukunft einer Gesellschaft: nur Fürsorge und Temperament werden weitergegeben.",
    parents: "Sichere Kinder, nach dem Bindungsbild der Eltern",
    secure: "sichere Kinder (%) →",
    autonomous: "autonom, nicht unverarbeitet",
    other: "alle anderen Eltern",
    parents_note:
      "Alle Generationen außer der ersten; das Interview liest die Erwachsenen mit Fehler. Ein Unterschied der Anteile ist kein Schicksal: das meiste, was einen Code entscheidet, liegt nicht in der Kindheit der Eltern.",
    notice:
      "Worauf man achten kann: die Anteile bewegen sich kaum, obwohl Eltern und Kinder sich ähneln. Ohne jede Prägung verschwindet die Ähnlichkeit, und Bezugspersonen unterscheiden sich nur noch durch andere Quellen. Mit starker Prägung werden sie von Generation zu Generation verschiedener: was wird dann aus Sicherheit?",
  },
};
