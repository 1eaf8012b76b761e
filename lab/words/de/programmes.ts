import type { programmes as inEnglish } from "../en/programmes.ts";
import type { Texts } from "../words.ts";

export const programmes: Texts<typeof inEnglish> = {
  programmes: {
    title: "Ein Programm",
    note: "Es ändert von einem Alter an, wie Bezugspersonen sich kümmern. Was das Kind erwartet, wird nicht berührt, und kein Code.",
    practised: "Was geübt wird",
    practices: {
      responsiveness: "Feinfühligkeit: das Signal sehen, gleich antworten",
      reading: "das Bedürfnis lesen: geht das Kind hinaus, oder kommt es herein?",
      fewerFrights: "weniger, was dem Kind Angst macht",
      relief: "Entlastung: Unterstützung für die Bezugsperson",
      touch: "zum Vergleich: mehr tragen, gefragt oder nicht",
    },
    moves: "Zur Fürsorge kommt hinzu:",
    dose: "Dosis",
    begins: "Beginnt im Alter von",
    children: "Kinder",
    days: "Tagen",
    ends: {
      dose: ["nichts geschieht", "drei Schritte"],
      begins: ["ein Monat", "ein Jahr"],
      children: ["20", "400"],
    },
    homes: "Zuhause",
    which: {
      all: "der Bevölkerung; in manchen macht die Bezugsperson Angst",
      frightening: "jede Bezugsperson macht zuweilen Angst",
    },
    seed: "Zufall",
    another: "andere Kinder",
    question:
      "Von hundert Kindern, deren Bezugspersonen teilnehmen: wie viele mehr werden sicher, als es ohnehin würden?",
    bands: {
      fewer: "weniger als 2",
      few: "2 bis 9",
      some: "10 bis 19",
      many: "20 oder mehr",
    },
    start: "Ausprobieren",
    computing: "Jedes Kind wächst zweimal auf: ohne das Programm und mit ihm …",
    empty: "Wähle ein Programm, sag, was du erwartest, und probier es aus.",
    seen: "Was die Studie sieht",
    measures: {
      sensitivity: "Beobachtete Feinfühligkeit",
      secure: "Sicher (B)",
      disorganised: "Desorganisiert (D)",
    },
    axes: {
      sensitivity: "Urteil nach einem Besuch von 15 Minuten, 1 bis 9",
      secure: "Anteil der Kinder (%)",
      disorganised: "Anteil der Kinder (%)",
    },
    arms: { control: "nichts getan", programme: "Programm" },
    spoken: "{arm}: {point}, 95-%-Intervall {low} bis {high}",
    notes: {
      sensitivity:
        "Mit 12 Monaten; Mittel mit 95-%-Intervallen (Students t), n = {n} und {m}. Ein kurzer Besuch urteilt mit Fehler, darum ist die Änderung der Fürsorge größer, als sie aussieht.",
      secure:
        "Mit 13 Monaten; 95-%-Intervalle (Wilson), n = {n} und {m}. Intervalle, die sich überdecken, zeigen nicht, dass nichts geschah.",
      disorganised:
        "Mit 13 Monaten; 95-%-Intervalle (Wilson), n = {n} und {m}. Wenige Kinder: lies keine kleinen Unterschiede.",
    },
    result: "Was herauskam",
    compared: "Du hast erwartet: {expected} mehr. Wirklich waren es: {happened}.",
    trial: "Wie eine Studie es berichtet",
    more: "Die Hälfte dieser Kinder hatte das Programm. Von hundert waren mit ihm {more} mehr sicher (95-%-Intervall {low} bis {high}).",
    sure: "Also müssen {needed} teilnehmen, damit ein Kind mehr sicher ist (95-%-Intervall {low} bis {high}).",
    harm: "Also ist eines weniger sicher je {needed}, die teilnehmen (95-%-Intervall {low} bis {high}).",
    unsure:
      "Wie viele teilnehmen müssen, damit ein Kind mehr sicher ist, bleibt offen: es kann bis zu einem von {helped} helfen, bis zu einem von {harmed} schaden oder gar nichts tun.",
    truth: "Wie es wirklich war",
    fates:
      "Dieselben {n} Kinder, jedes einmal ohne und einmal mit dem Programm. Das sieht keine Studie.",
    fate: {
      stayed: "sicher so oder so",
      became: "sicher nur mit dem Programm",
      ceased: "sicher nur ohne es",
      never: "sicher weder so noch so",
    },
    really: "Von hundert dieser Kinder wurden {more} mehr sicher.",
    cases:
      "Eine Studie bräuchte {cases} Kinder in jedem Arm, um das in vier von fünf Studien zu sehen (Trennschärfe 80 %, 5 % zweiseitig).",
    no_cases: "Keine Studie ist groß genug, um einen Unterschied zu sehen, den es nicht gibt.",
    caution:
      "Manche sind unter besserer Fürsorge nicht mehr sicher: nahe einer Grenze des Codes entscheidet Zufall. Die Größe der Schritte ist angenommen; angepasst wurde nur die übliche Dosis der Feinfühligkeit, an das Urteil von Beobachtern.",
  },
};
