import type { trial as inEnglish } from "../en/trial.ts";
import type { Texts } from "../words.ts";

export const trial: Texts<typeof inEnglish> = {
  trial: {
    title: "Dein Versuch",
    notes: {
      sensitivity:
        "Ein Programm für Eltern, das hier wirklich wirkt, in der Dosis veröffentlichter: jedes dieser Kinder lebte einmal mit ihm und einmal ohne. Dein Versuch weiß das nicht. Er hat einige Familien, durch Zufall in der einen oder der anderen Gruppe.",
      secure:
        "Ein Programm für Eltern, das hier wirklich wirkt, in der Dosis veröffentlichter: jedes dieser Kinder lebte einmal mit ihm und einmal ohne. Dein Versuch weiß das nicht. Er hat einige Familien, durch Zufall in der einen oder der anderen Gruppe.",
      selfWorth:
        "Ein Jahr Therapie mit Menschen, die auf wenig zählen konnten: jeder lebte es mit jemandem, der zum Nachdenken über Erwartungen einlädt, und mit jemandem, der das nicht tut. Dein Versuch weiß das nicht. Er hat einige von ihnen, durch Zufall in der einen oder der anderen Gruppe.",
    },
    outcome: "Was gemessen wird",
    outcomes: {
      sensitivity: "eingeschätzte Feinfühligkeit, ein Besuch von 15 Minuten",
      secure: "sicher in der Fremden Situation, ja oder nein",
      selfWorth: "Selbstwert am Ende einer Therapie, wenn zum Nachdenken eingeladen wird",
    },
    people: "Wie viele teilnehmen",
    dropOut: "Gehen vor dem Ende",
    treated: "Haben, was versucht wird",
    missing: "Von denen, die gehen",
    ways: {
      completers: "zählt nichts: nur wer bis zum Ende bleibt",
      carried: "gilt weiter, was vorher eingeschätzt wurde",
    },
    leave_themselves:
      "Wer wegbleibt, tut es nach dem eigenen Vertrauen in die Therapie, in beiden Gruppen; sonst niemand.",
    none_before: "Vorher wurde niemand eingestuft: nur wer bis zum Ende bleibt.",
    ends: {
      people: ["10", "1000"],
      dropOut: ["niemand", "60 %"],
      treated: ["ein Fünftel", "vier Fünftel"],
    },
    seed: "Zufall",
    another: "andere Versuche",
    question:
      "Dein Versuch wird tausendmal gemacht. Wie viele von tausend finden, dass es wirkt (p < .05)?",
    bands: {
      few: "weniger als 200",
      some: "200 bis 499",
      half: "500 bis 799",
      most: "800 oder mehr",
    },
    start: "Machen",
    computing: "Alle leben in beiden Gruppen …",
    empty: "Wähle einen Versuch, sag, was du erwartest, und mach ihn.",
    result: "Was herauskam",
    compared: "Erwartet hast du: {expected}. Es waren: {happened}.",
    power:
      "Von {trials} Versuchen mit {people} Menschen oder Familien fanden {found}, dass es wirkt: eine Teststärke von {power} % (95-%-Intervall {low} bis {high} %).",
    truth:
      "Bei allen {lives}, die teilnehmen könnten, macht es {truth} {unit} aus. Versuche schätzen im Mittel {mean}, ± {spread} (SD).",
    found: "Die es fanden, berichten {found}: das {times}-Fache dessen, was es bewirkt.",
    nothing_found: "Keiner fand es.",
    wrong: "In {wrong} von hundert Versuchen standen die schlechter da, die es hatten.",
    needed: "Für eine Teststärke von 80 % braucht es {needed} ({low} bis {high}).",
    never: "Nicht einmal 20 000 genügen für eine Teststärke von 80 %.",
    units: {
      sensitivity: "Punkte der Einschätzung",
      secure: "von hundert mehr sicher",
      selfWorth: "Logits",
    },
    estimates: "Was jeder Versuch berichtet",
    estimates_axis: {
      sensitivity: "Unterschied, Punkte der Einschätzung",
      secure: "Unterschied, von hundert sicher",
      selfWorth: "Unterschied, Logits des Selbstwerts",
    },
    trials_axis: "Versuche",
    kinds: { found: "p < .05", open: "nichts gefunden" },
    as_it_is: "wie es ist",
    estimates_note:
      "Jeder Versuch einmal, n = {trials}. Gedruckt werden am ehesten die vollen Balken: für sich gelesen, erzählen sie von einer größeren Wirkung, als es gibt.",
    curve: "Teststärke und wie viele teilnehmen",
    curve_axis: "Menschen oder Familien im Versuch",
    power_axis: "Versuche, die es finden (%)",
    curve_note:
      "Je 1000 Versuche, 95-%-Intervalle (Wilson); die Linie steht bei 80 %. Die Leben von {lives} gelten für alle: keine Teststärke ist sicherer als sie.",
    spoken_estimates:
      "Schätzungen von {trials} Versuchen um {mean}; {found} davon mit p unter .05.",
    terminal: "Dasselbe im Terminal",
    cautions: {
      sensitivity:
        "Hier geht man durch Zufall, in beiden Gruppen gleich. Gehen die, denen es nicht hilft, so reden die Verbliebenen zu gut davon, in Versuchen jeder Größe.",
      secure:
        "Hier geht man durch Zufall, in beiden Gruppen gleich. Gehen die, denen es nicht hilft, so reden die Verbliebenen zu gut davon, in Versuchen jeder Größe.",
      selfWorth:
        "Niemand liest Selbstwert so, wie er ist; ein Fragebogen irrt und bräuchte mehr Menschen. Veränderung in Therapien geht hier schneller, als man denkt.",
    },
  },
} as const;
