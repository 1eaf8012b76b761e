import type { couple as inEnglish } from "../en/couple.ts";
import type { Texts } from "../words.ts";

export const couple: Texts<typeof inEnglish> = {
  couple: {
    levers: "Zwei Menschen",
    note: "Was jeder in seinem ersten Jahr bei seiner Bezugsperson erfuhr. Sonst unterscheidet sie nichts.",
    who: { A: "Was A erfuhr", B: "Was B erfuhr" },
    names: ["A", "B"],
    misread: "Schweigen und schlechte Laune, die durch die eigene Erwartung gelesen werden",
    misread_ends: ["nie", "immer"],
    seed: "Zufall",
    another: "Ein anderes Paar",
    question: "Ein Jahr zusammen: wer wird öfter laut und vergeblich fordern, A oder B?",
    answers: { A: "A", B: "B", alike: "beide etwa gleich" },
    live: "Dieses Jahr leben",
    year: "Das Jahr",
    computing: "Beide wachsen auf, begegnen sich und leben zusammen …",
    empty: "Wähle, vermute, und lass sie leben.",
    week: "Woche zusammen",
    felt: "Wie sicher sich jeder des anderen ist, Woche für Woche",
    felt_axis: "empfundene Verfügbarkeit, 0 bis 1",
    felt_note:
      "Ein Paar (n = 1), darum kein Intervall. Die Linie ist das Vertrauen, dass auch ein leises Signal an den anderen beantwortet würde; jeder beginnt mit dem, was er von Menschen erwartet, mit einem Vorbehalt.",
    conflict: "Streit, Woche für Woche",
    conflict_axis: "Runden in der Woche",
    conflict_note:
      "Ein Paar (n = 1), darum kein Intervall: einzelne Wochen streuen. Eine Runde: einer war laut und enttäuscht, und der andere war davon aufgebracht oder wandte sich ab.",
    plane: "Wo beide zueinander stehen",
    plane_note:
      "Ein Paar (n = 1), einmal in der Woche an Erwartungen und Verhalten abgelesen: der Ring ist der Tag, an dem sie sich trafen, das volle Zeichen das Ende. Die Ellipse enthält zwei Drittel dessen, was der eigene Zweifel offen lässt; gestrichelt sind die Grenzen der Ecken. Es bewirkt nichts und ist kein Fragebogen.",
    does: "Was sie taten",
    demands: "laute Bitten nach einer vergeblichen, je Woche",
    withdrawal: "abgewandt, wenn bedrängt",
    comforted: "eigene Bitten, die getröstet wurden",
    content: "zufrieden am Ende",
    none: "nie bedrängt",
    together: "Am Ende des Jahres sind sie zusammen.",
    left: ["A ging nach", "B ging nach"],
    days: "Tagen.",
    expected: "Du hast erwartet",
    came_out: "Herausgekommen ist",
    notice:
      "Zu bemerken: wer nur mit Schreien durchdrang, fordert auch hier; wer sich abwendet, hängt auch vom anderen ab. Dann gib einem von beiden einen verlässlicheren Anfang, und sieh auf die Linie des anderen.",
    caution:
      "Ein Paar eines Modells. Wie zufrieden sie sind, folgt Freude, Trost und Streit durch eine angenommene Verbindung; niemandes Beziehung wird hier gemessen.",
  },
};
