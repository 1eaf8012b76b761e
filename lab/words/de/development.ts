import type { development as inEnglish } from "../en/development.ts";
import type { Texts } from "../words.ts";

export const development: Texts<typeof inEnglish> = {
  development: {
    levers: "Fürsorge, die sich ändert",
    levers_note:
      "Kinder leben bis zu einem Alter in einer Fürsorge, dann sorgt ihre Bezugsperson anders für sie, auf Dauer. Dasselbe geschieht zum Vergleich mit einem Jahr.",
    age: "Die Fürsorge ändert sich mit",
    years: "Jahren",
    sides: { from: "Bis dahin", to: "Von da an" },
    seed: "Kinder und Zufall",
    another: "andere Kinder",
    question:
      "Wie lange dauert es im späteren Alter, bis sich die Hälfte dessen geändert hat, was auf Weinen erwartet wird?",
    answers: {
      days: "höchstens zwei Wochen",
      weeks: "bis zu zwei Monaten",
      months: "innerhalb eines Jahres",
      later: "nicht innerhalb eines Jahres",
    },
    expected: "Du hast erwartet",
    came_out: "Herausgekommen ist",
    start: "Die Fürsorge ändern",
    result: "Wie es geglaubt wird",
    computing: "Kinder wachsen auf, und die Fürsorge ändert sich …",
    empty:
      "Stelle die Fürsorge vorher und nachher ein, sag, was du erwartest, und lass sie sich ändern.",
    table:
      "Tage, bis der halbe Weg gegangen ist: Mittel [95-%-Intervall], wie viele in einem Jahr halb da waren",
    at: "mit",
    which: {
      quiet: "Erwartete Antwort auf ein leises Signal",
      loud: "Erwartete Antwort auf Weinen",
      self: "Selbstwert ω",
    },
    course: "Erwartete Antwort auf Weinen, nachdem sich die Fürsorge geändert hat",
    course_note:
      "Mittel der Kinder, schattiert sein 95-%-Intervall nach Student; durchgezogen die Änderung mit einem Jahr, gestrichelt die im späteren Alter. Achte auf die ersten Wochen: im steilen Teil sind junge Kinder schneller.",
    days: "Tage seit der Änderung →",
    expectation: "↑ erwartete Antwort (Logit)",
    caution:
      "Der Weg ist der zu einem Zwilling, der nie eine andere Fürsorge kannte. Wer in einem Jahr nicht halb da war, zählt mit 365 Tagen. Änderung geht hier schneller, als man in der Praxis erwarten würde: Bitten und Spiel im Alltag erzählen dem Kind vom ersten Tag an davon.",
  },
};
