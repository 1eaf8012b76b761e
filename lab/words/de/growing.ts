import type { growing as inEnglish } from "../en/growing.ts";
import type { Texts } from "../words.ts";

export const growing: Texts<typeof inEnglish> = {
  growing: {
    homes: "Zwei Zuhause",
    homes_note:
      "Dasselbe Kind mit demselben Zufall wächst in beiden auf: verschieden ist nur, was du hier einstellst.",
    look: "Sehenswert:",
    pairs: {
      care: "zweierlei Antworten",
      help: "mit und ohne zweite Figur",
      alike: "zweimal dasselbe Zuhause",
    },
    home: { A: "Zuhause A", B: "Zuhause B" },
    second: "Eine zweite Figur",
    where: "Noch jemand ist da in",
    wheres: { none: "keinem", A: "Zuhause A", B: "Zuhause B", both: "beiden" },
    second_note: "Kommt jeden Tag und bleibt bis zum Schlafengehen; die Bezugsperson ist auch da.",
    from: "Kommt nach dem Aufwachen des Kindes",
    from_ends: ["gleich", "vor dem Schlafen"],
    from_unit: "h, von 12",
    seed: "Kind und Zufall",
    another: "ein anderes Kind",
    copied: "Kopiert, mit 100 Kindern in beiden Zuhause: bowlby simulate führt sie aus",
    question:
      "Am Ende des Jahres verlässt jede Bezugsperson einen fremden Raum und kommt zurück. Auf welchem Band weint das Kind einen größeren Teil der Zeit, in der die Bezugsperson fort ist?",
    answers: {
      A: "auf dem von Zuhause A",
      B: "auf dem von Zuhause B",
      same: "auf beiden etwa gleich viel",
    },
    expected: "Du hast mehr Weinen erwartet",
    came_out: "Was herauskam",
    grow: "Das Jahr beginnen lassen",
    computing: "Das Kind wächst in beiden Zuhause auf …",
    empty:
      "Richte zwei Zuhause ein, sag, was du erwartest, und lass das Jahr beginnen: hier sind dann die Tage.",
    year: "Das erste Jahr, Tag für Tag",
    to_end: "Zum Ende",
    to_tapes: "Zu den Bändern",
    pace: "Tage je Sekunde",
    birth: "Geburt",
    day: "Tag",
    day_slider: "Tag des ersten Jahres",
    plane: { A: "In Zuhause A", B: "In Zuhause B" },
    plane_note:
      "Nach rechts: was das Kind von anderen erwartet. Nach oben: was seine leisen Signale zählen. Die Linie ist sein Weg seit der Geburt, die gepunktete sein Weg im anderen Zuhause; die Ellipse fasst zwei Drittel dessen, was es für möglich hält. Es ist ein Kind: das Modell lernt, niemand ist von einer Art.",
    counted: "An diesem Tag",
    counted_birth: "Bei der Geburt",
    rows: {
      felt: "Gefühlte Verfügbarkeit der Bezugsperson (0 bis 1)",
      felt_second: "Gefühlte Verfügbarkeit der zweiten Figur (0 bis 1)",
      doubt: "Zweifel an der Bezugsperson (Logit)",
      doubt_second: "Zweifel an der zweiten Figur (Logit)",
      asked: "Bat, Male: leise / deutlich / laut",
      comforted: "Wurde getröstet, Male",
      upset: "Aufgewühlt",
    },
    courses: "Was sich ändert, und wann",
    courses_note:
      "Ein Kind in jedem Zuhause: eine Streuung zwischen Kindern gibt es nicht zu zeigen. Wie viel Zufall ist, sagt „Als Studie kopieren“, mit 100 Kindern.",
    age: "Alter, Tage",
    lines: {
      A: { caregiver: "Zuhause A", second: "A, zweite" },
      B: { caregiver: "Zuhause B", second: "B, zweite" },
    },
    quantities: {
      felt: "Gefühlte Verfügbarkeit",
      doubt: "Zweifel",
      wellBeing: "Wohlbefinden",
      baseline: "Erregung in Ruhe",
      autoregulation: "Allein zur Ruhe kommen",
    },
    axes: {
      felt: "gefühlte Verfügbarkeit (0 bis 1)",
      doubt: "sd der erwarteten Antwort (Logit)",
      wellBeing: "Wohlbefinden (0 bis 1)",
      baseline: "Erregung in Ruhe (0 bis 1)",
      autoregulation: "Tempo der Beruhigung allein (1/s)",
    },
    notes: {
      felt: "Wie sicher sich das Kind ist, dass diese Person da wäre, wenn es bittet. Wie sehr es liebt, sagt das nicht.",
      doubt:
        "Wie unsicher es der Antwort auf ein leises Signal ist. In den ersten Monaten kann es Menschen nicht unterscheiden und lernt wenig. Wenig Zweifel ist keine gute Nachricht: auch schlechte Antworten können gewiss sein.",
      wellBeing:
        "Was Freude am gemeinsamen Spiel hinterließ. Weder Stimmung noch Gesundheit, und kein Fragebogen.",
      baseline:
        "Wo die Erregung ruht, wenn nichts geschieht; Tage mit langem Kummer heben sie. Die Unterschiede sind klein: sieh auf die Achse.",
      autoregulation:
        "Wie schnell Erregung ohne Hilfe sinkt. Es wächst mit dem Alter und mit Beruhigung, die im Arm geübt wurde.",
    },
    tapes: "Das Band am Ende des Jahres",
    not_yet:
      "Am Tag 365 findet mit der Bezugsperson jedes Zuhauses die Fremde Situation statt. Noch nicht.",
    with_caregiver: "Mit der Bezugsperson dieses Zuhauses, Tag 365",
    with_second: "Mit der zweiten Figur, Tag 379",
    crying: "Weinte, während diese Person fort war, Anteil der Zeit",
    arousal: "Erregung innen in dieser Zeit, Mittel (0 bis 1)",
    second_reunion: "zweite Wiedervereinigung, 1 bis 7",
    uncoded: "nicht zu beurteilen",
    quiet:
      "Vergleiche Weinen und Erregung innen: ein Kind, das nicht weint, ist nicht schon ruhig.",
    watch: { A: "Band von Zuhause A ansehen", B: "Band von Zuhause B ansehen" },
    caution:
      "Ein Code gilt für ein Band mit einer Person, er ist keine Art von Kind. Anteile, die weniger als 5 Punkte auseinander liegen, heißen etwa gleich. Ein anderes Kind in denselben Zuhause kann anders sein: probier eins.",
  },
};
