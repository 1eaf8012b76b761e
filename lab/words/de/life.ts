import type { life as inEnglish } from "../en/life.ts";
import type { Texts } from "../words.ts";

export const life: Texts<typeof inEnglish> = {
  life: {
    what: "Ein Ereignis",
    what_note:
      "Dieselben Kinder wachsen zweimal auf, mit dem Ereignis und ohne es. Einigen wurde von Geburt an gut geantwortet, andere wurden oft zurückgewiesen.",
    event: "Was geschieht",
    events: {
      withdrawn: "Bezugsperson zieht sich zurück",
      parting: "der andere Elternteil geht",
      childcare: "gute Betreuung kommt dazu",
    },
    events_note: {
      withdrawn: "Sie antwortet weniger, auf Weinen und auf leise Signale.",
      parting: "Die Bezugsperson, die bleibt, ist belastet.",
      childcare: "Von der zweiten bis zur achten Stunde jedes Tages.",
    },
    years: "Es beginnt im Alter von",
    years_unit: "Jahren",
    months: "Es dauert",
    months_unit: "Monate, dann ist alles wie zuvor",
    seed: "Kinder und Zufall",
    another: "andere",
    question: "Ein Jahr, nachdem es vorbei ist: Wer ist dort, wo er ohne es wäre?",
    answers: {
      both: "beide Gruppen",
      answered: "nur die gut beantworteten",
      neither: "nicht einmal die gut beantworteten",
    },
    live: "Diese Jahre leben",
    computing: "Kinder wachsen mit dem Ereignis und ohne es auf …",
    empty: "Wähle, was geschieht, sag, was du erwartest, und lass die Jahre vergehen.",
    course: "Was erwartet wird, Monat für Monat",
    figure: "Erwartete Antwort auf ein leises Signal",
    age: "Alter, Jahre",
    axis: "erwartete Antwort (Logit)",
    once: { answered: "gut beantwortet", rebuffed: "oft abgewiesen" },
    with: "mit dem Ereignis",
    without: "ohne es",
    see: "Durchgezogen: mit dem Ereignis; gestrichelt: ohne es; grau: solange es dauert; Bänder: 95-%-Intervalle der Mittelwerte. Die Hälfte wird von bekannten Menschen erwartet, die andere von irgendwem. Ein Verlauf ist kein Schicksal: Das meiste entscheidet die Fürsorge danach.",
    expected: "Du hast erwartet",
    came_out: "Was herauskam, auf ein Viertel Logit genau",
    caution:
      "Was ein Ereignis mit der Fürsorge macht, ist von Hand gesetzt. Die Kinder des Modells folgen ihren Bezugspersonen in Monaten; wirkliche vielleicht nicht.",
  },
};
