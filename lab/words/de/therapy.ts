import type { therapy as inEnglish } from "../en/therapy.ts";
import type { Texts } from "../words.ts";

export const therapy: Texts<typeof inEnglish> = {
  therapy: {
    levers: "Ein Klient und ein Therapeut",
    levers_note:
      "Klienten, die alle im ersten Jahr eine Art von Fürsorge hatten, kommen erwachsen ein Jahr lang einmal in der Woche zu einem Therapeuten, der sonst ein guter gewöhnlicher ist. Dann ein Jahr ohne.",
    history: "Was der Klient als Kind erfahren hat",
    does: "Was der Therapeut tut",
    names: {
      limits: "Grenzen: Lautsein bringt nichts extra",
      pressing: "Drängt, wenn man aus dem Takt ist",
      complementarity: "Lässt sich in das Erwartete ziehen",
    },
    ends: {
      limits: ["keine", "fest"],
      pressing: ["nie", "immerzu"],
      complementarity: ["gar nicht", "ganz"],
    },
    unit: {
      limits: "",
      pressing: "je Minute",
      complementarity: "",
    },
    seed: "Klienten und Zufall",
    another: "andere Klienten",
    question:
      "Was nimmt einem Klienten mit dieser Geschichte am meisten Selbstwert, wenn es am schlimmsten ist?",
    answers: {
      limits: "keine Grenzen",
      pressing: "Drängen",
      complementarity: "Hineingezogensein",
      none: "nichts davon nimmt etwas",
    },
    expected: "Du hast erwartet",
    came_out: "Herausgekommen ist",
    start: "Die Therapie beginnen",
    result: "Was aus dem Klienten wird",
    computing: "Klienten wachsen auf und gehen in Therapie …",
    empty: "Stelle Geschichte und Therapeut ein, sag, was du erwartest, und fang an.",
    moved:
      "Selbstwert am Ende, wo eines allein am schlimmsten ist, weniger dem, wo nichts davon ist",
    moved_value: "Unterschied im Selbstwert ω, Logit [95-%-Intervall]",
    plane: "Selbst und andere, Woche für Woche",
    plane_note:
      "Mittel der Klienten, mit 95-%-Intervallen zu drei Zeiten. Durchgezogen das Jahr der Therapie, gestrichelt das Jahr danach. Nach rechts wird erwartet, dass andere da sind, nach oben, dass leise Signale zählen. Achte darauf, wohin die Linie sich wendet, wenn die Therapie endet.",
    others: "von anderen erwartet α (Logit)",
    self: "Selbstwert ω (Logit)",
    before: "vorher",
    end: "Ende",
    later: "ein Jahr danach",
    alliance: "Bündnis des ersten Klienten, Sitzung für Sitzung",
    alliance_note:
      "Ein Klient (n = 1), der es mit Fehlern einschätzt, darum kein Intervall. Ein Dreieck ist ein Bruch, ein Fall um eine eigene Standardabweichung; gefüllt, wenn er in fünf Sitzungen geheilt war, offen, wenn nicht. Nicht jeder Fall ist ein Zerwürfnis.",
    session: "Sitzung",
    rating: "Bündnis (eingeschätzt, 1 bis 7)",
    mended: "geheilt",
    open: "offen",
    tests: "Prüfungen der Beziehung: jede Bitte des ersten Klienten in zwei Sitzungen (n = 1)",
    tests_head: ["Signal", "Trost erwartet", "Was kam", "Änderung des Erwarteten (Logit)"],
    early: "Dritte Sitzung",
    late: "Letzte Sitzung",
    signals: ["Blick", "Ruf", "Weinen"],
    came: { met: "beantwortet", left: "nichts", rebuffed: "Abweisung" },
    corrective: "(besser als erwartet)",
    notice:
      "Zum Ausprobieren: eine Geschichte, in der nur Weinen beantwortet wurde, und keine Grenzen; dann eine, in der Not bestraft und leise Nähe geduldet wurde. Änderung kommt hier leichter als in jeder Studie: lies, wohin, nicht, wie weit.",
  },
};
