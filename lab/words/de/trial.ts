import type { trial as inEnglish } from "../en/trial.ts";
import type { Texts } from "../words.ts";

export const trial: Texts<typeof inEnglish> = {
  trial: {
    title: "Dein Versuch",
    note: "Ein Programm für Eltern, das hier wirklich wirkt, in der Dosis veröffentlichter: jedes dieser Kinder lebte einmal mit ihm und einmal ohne. Dein Versuch weiß das nicht. Er hat einige Familien, durch Zufall in der einen oder der anderen Gruppe.",
    outcome: "Was gemessen wird",
    outcomes: {
      sensitivity: "eingeschätzte Feinfühligkeit, ein Besuch von 15 Minuten",
      secure: "sicher in der Fremden Situation, ja oder nein",
    },
    people: "Familien im Versuch",
    dropOut: "Gehen vor dem Ende",
    treated: "Haben das Programm",
    missing: "Von denen, die gehen",
    ways: {
      completers: "zählt nichts: nur wer bis zum Ende bleibt",
      carried: "gilt weiter, was vorher eingeschätzt wurde",
    },
    none_before: "Vorher wurde niemand eingestuft: nur wer bis zum Ende bleibt.",
    ends: {
      people: ["10", "1000"],
      dropOut: ["niemand", "60 %"],
      treated: ["ein Fünftel", "vier Fünftel"],
    },
    seed: "Zufall",
    another: "andere Versuche",
    question:
      "Dein Versuch wird tausendmal gemacht. Wie viele von tausend finden das Programm (p < .05)?",
    bands: {
      few: "weniger als 200",
      some: "200 bis 499",
      half: "500 bis 799",
      most: "800 oder mehr",
    },
    start: "Machen",
    computing: "Familien leben mit dem Programm und ohne es …",
    empty: "Wähle einen Versuch, sag, was du erwartest, und mach ihn.",
    result: "Was herauskam",
    compared: "Erwartet hast du: {expected}. Es waren: {happened}.",
    power:
      "Von {trials} Versuchen mit {people} Familien fanden {found} das Programm: eine Teststärke von {power} % (95-%-Intervall {low} bis {high} %).",
    truth:
      "Bei allen {lives} Kindern macht es {truth} {unit}. Versuche schätzen im Mittel {mean}, ± {spread} (SD).",
    found: "Die es fanden, berichten {found}: das {times}-Fache dessen, was es bewirkt.",
    nothing_found: "Keiner fand es.",
    wrong: "In {wrong} von hundert Versuchen standen Familien mit dem Programm schlechter da.",
    needed: "Für eine Teststärke von 80 % braucht es {needed} Familien ({low} bis {high}).",
    never: "Nicht einmal 20 000 Familien genügen für eine Teststärke von 80 %.",
    units: { sensitivity: "Punkte der Einschätzung", secure: "von hundert mehr sicher" },
    estimates: "Was jeder Versuch berichtet",
    estimates_axis: {
      sensitivity: "Unterschied, Punkte der Einschätzung",
      secure: "Unterschied, von hundert sicher",
    },
    trials_axis: "Versuche",
    kinds: { found: "p < .05", open: "nichts gefunden" },
    as_it_is: "wie es ist",
    estimates_note:
      "Jeder Versuch einmal, n = {trials}. Gedruckt werden am ehesten die dunkleren: für sich gelesen, erzählen sie von einer größeren Wirkung, als es gibt.",
    curve: "Teststärke und Familien",
    curve_axis: "Familien im Versuch",
    power_axis: "Versuche, die es finden (%)",
    curve_note:
      "Je 1000 Versuche, 95-%-Intervalle (Wilson); die Linie steht bei 80 %. Die Leben von {lives} Kindern gelten für alle: keine Teststärke ist sicherer als sie.",
    spoken_estimates:
      "Schätzungen von {trials} Versuchen um {mean}; {found} davon mit p unter .05.",
    terminal: "Dasselbe im Terminal",
    caution:
      "Hier geht man durch Zufall, in beiden Gruppen gleich. Gehen die, denen es nicht hilft, so reden die Verbliebenen zu gut davon, in Versuchen jeder Größe.",
  },
} as const;
