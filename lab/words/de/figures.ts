/** Bezugspersonen: ein Kind und zwei, die für es da sind. */
export const figures = {
  figures: {
    people: "Zwei, die für ein Kind da sind",
    people_note:
      "Die erste Person ist den ganzen Tag und nachts da, die zweite kommt später und bleibt bis zum Schlafengehen. Sonst unterscheiden sich ihre Rollen in nichts: jede könnte Mutter, Vater, Geschwister oder Nachbarin sein.",
    first: "Wie die erste antwortet",
    second: "Wie die zweite antwortet",
    from: "Die zweite kommt nach dem Aufwachen des Kindes",
    from_ends: ["sofort", "vor dem Schlafengehen"],
    from_unit: "h, von 12",
    upset: "Wie schlimm der Kummer ist",
    upset_ends: ["kaum", "so schlimm wie möglich"],
    seed: "Kind und Zufall",
    another: "ein anderes Kind",
    copied: "Kopiert, mit 100 Kindern und anderen Stunden: mit bowlby simulate starten",
    question:
      "Mit einem Jahr tut sich das Kind weh, während beide gleich nah sitzen. An wen wird es sich wenden?",
    answers: {
      first: "an die erste",
      second: "an die zweite",
      both: "an beide etwa gleich",
    },
    look: "Aufwachsen lassen und hinsehen",
    computing: "Das Kind wächst mit beiden auf …",
    empty: "Stelle die beiden ein, sage, was du erwartest, und sieh hin.",
    result: "An wen es sich gewandt hat",
    expected_guess: "Du hast erwartet",
    came_out: "Es hat sich gewandt",
    nobody: "an niemanden: es hat um nichts gebeten",
    names: { first: "die erste", second: "die zweite" },
    choices: "An wen es sich wendet, je nach Kummer",
    choices_note:
      "Ein Kind, je 40-mal Kummer; die dünne Linie ist die Größe, die du gewählt hast. Anteile an allem, worum es bittet, leise oder laut. Links bittet es wenig, dort sind die Anteile grob.",
    axis_threat: "Bedrohung zu Beginn des Kummers (0 bis 1)",
    axis_share: "Anteil an seinen Bitten",
    expected: "Wie sicher es sich jeder ist",
    expected_note:
      "Der Punkt ist, was es auf ein leises Signal erwartet, der Balken eine Standardabweichung seines Zweifels nach beiden Seiten. Gefühlte Verfügbarkeit ist die vorsichtige Lesart: weniger, wo mehr Zweifel ist. Sie ist nicht Liebe, und ein Kind sagt nichts über andere.",
    axis_expected: "erwartete Antwort auf ein leises Signal (Logit)",
    felt: "gefühlte Verfügbarkeit",
    departures: "Wessen Weggehen Protest weckt",
    rows: {
      protest: "Lautstärke des Protests, während sie fort ist, mit einer fremden Person",
      inCompany: "… während die andere der beiden bleibt",
    },
    notice:
      "Was auffällt: Stunden zählen kaum, sobald das Kind Antworten bekommen hat; Fürsorge zählt. Schlimmerer Kummer macht die Wahl deutlicher, bis sie sich kaum noch ändert. Bleibt die sicherere, darf die andere gehen.",
    published: "An Studien gehalten:",
    findings: {
      "multiple-attachment-cascade": "wen Kinder wählen",
      "caregiver-provider-security": "Kinderbetreuung",
    },
  },
} as const;
