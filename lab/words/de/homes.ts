import type { homes as english } from "../en/homes.ts";
import type { Texts } from "../words.ts";

/** Andere Orte als eine Familie. */
export const homes: Texts<typeof english> = {
  homes: {
    title: "Wo das Kind aufwächst",
    note: "Ein Ort, das sind Stunden, Menschen, wie belastet und wie beschäftigt sie sind. Dienstplan und Wechsel sind für alle Kinder gleich; wer die Pflegerinnen sind, ist verschieden.",
    where: "Ort",
    settings: {
      institution: "ein Heim mit Schichtdienst",
      foster: "von dort zu einer Pflegemutter",
      nights: "Nächte im Kinderhaus",
    },
    levers: {
      teams: "Pflegerinnen, die sich bei Tag abwechseln",
      occupied: "Signale, bei denen sie mit anderen Kindern beschäftigt ist",
      month: "Alter beim Wechsel",
    },
    ends: {
      teams: ["zwei", "sechs"],
      occupied: ["nie beschäftigt", "fast immer"],
      month: ["ein halbes Jahr", "zweieinhalb Jahre"],
    },
    people: "{people} Pflegerinnen",
    months: "{month} Monate",
    seed: "Aller Zufall, als Zahl",
    another: "anderer Zufall",
    question: {
      institution:
        "Wie viele Kinder werden mit 18 Monaten bei ihrer Lieblingspflegerin sicher sein?",
      foster: "Wie viele Pflegekinder werden mit 42 Monaten bei der Pflegemutter sicher sein?",
      nights: "Wie viele, die im Kinderhaus schlafen, werden bei ihrer Mutter sicher sein?",
    },
    answers: {
      few: "weniger als ein Drittel",
      half: "ein bis zwei Drittel",
      most: "mehr als zwei Drittel",
    },
    start: "Von jeder Art 24 Kinder aufziehen",
    shown: "Was herauskommt",
    computing: "Kinder wachsen auf, jedes bis zu dreieinhalb Jahre …",
    empty:
      "Sag, was du erwartest, dann lass die Kinder aufwachsen. Das dauert eine halbe Minute oder mehr.",
    expected: "Du hast erwartet: {guess}.",
    happened: "Sicher wurden: {share}.",
    arms: {
      stayed: "bei der Lieblingspflegerin",
      placed: "mit {month} Monaten gewechselt",
      family: "nie im Heim",
      communal: "schlafen im Kinderhaus",
      at_home: "schlafen zu Hause",
    },
    figure: "Sicher in der Fremden Situation",
    axis: "als sicher eingestufte Kinder (%) →",
    simulated: "simuliert",
    published: "veröffentlicht",
    caption: {
      institution:
        "Kreise: simulierter Anteil mit 95-%-Intervall (Wilson), n = {n} oder mehr; Raute: veröffentlicht, mit Intervall. Nicht daraus schließen, dass solche Heime wenig schaden: das Modell lässt aus, was nicht Antworten auf Signale sind.",
      foster:
        "Kreise: simulierter Anteil mit 95-%-Intervall (Wilson), n = {n} oder mehr; Rauten: veröffentlicht, mit Intervallen. Andere Alter, die du versuchst, bleiben im Bild. Wenige Kinder trennen Alter nur grob.",
      nights:
        "Kreise: simulierter Anteil mit 95-%-Intervall (Wilson), n = {n} oder mehr. Zu solchen Nächten steht keine veröffentlichte Zahl in der Prüfung.",
    },
    notice: {
      institution:
        "Zu bemerken: keine Antwort ist nicht dasselbe wie abgewiesen werden. Die Kinder beschäftigter Pflegerinnen bleiben im Modell eher sicher oder werden vermeidend, desorganisiert kaum eines; wirkliche sind es meistens. Dieser Befund wird hier verfehlt.",
      foster:
        "Zu bemerken: neue Erwartungen an einen neuen Menschen sind in Wochen gelernt. Wirkliche Kinder brauchen länger, und die später gewechselten haben es schwerer.",
      nights:
        "Zu bemerken: zwei, drei Mal Aufwachen wiegt wenig neben den Abenden. Wirkliche Kinder aus Kinderhäusern waren seltener sicher.",
    },
  },
};
