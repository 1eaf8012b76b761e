import type { pairing as inEnglish } from "../en/pairing.ts";
import type { Texts } from "../words.ts";

export const pairing: Texts<typeof inEnglish> = {
  pairing: {
    levers: "Wie sie suchen",
    note: "72 Erwachsene in drei Kreisen, jeder mit eigener Kindheit, begegnen sich durch Los, sehen sich wieder, wenn die Abende gut sind, ziehen zusammen und trennen sich oder bleiben. Sie werden zweieinhalb Jahre begleitet.",
    dates: "Abende, bevor zwei zusammenziehen",
    dates_ends: ["einer", "viele"],
    evenings: "Abende",
    misread: "Schweigen und schlechte Laune, die durch die eigene Erwartung gelesen werden",
    misread_ends: ["nie", "immer"],
    seed: "Zufall",
    another: "Andere Menschen",
    question: "Werden sich die, die zusammenziehen, in ihrer Sicherheit ähnlich sein?",
    answers: {
      alike: "ähnlich: Sichere finden Sichere",
      unlike: "unähnlich: Sichere finden Unsichere",
      neither: "weder noch ist zu erkennen",
    },
    start: "Sich begegnen lassen",
    result: "Wer zusammenzog und wer blieb",
    computing: "Sie wachsen auf, begegnen sich, ziehen zusammen und trennen sich …",
    empty: "Stelle ein, wie sie suchen, sag, was du erwartest, und lass sie sich begegnen.",
    people: "Menschen",
    meetings: "erste Abende",
    couples: "Paare, die zusammenzogen",
    together: "zusammen",
    parted: "getrennt",
    pairs: "Jedes Paar nach der Sicherheit beider",
    less: "Sicherheit des weniger Sicheren (Logit)",
    more: "Sicherheit des Sichereren (Logit)",
    pairs_note:
      "○ zusammen, × getrennt. Sicherheit ist −(Angst + Vermeidung)/2, bevor beide jemandem begegnet sind, eine Ablesung. Je weiter ein Zeichen über seinem Platz auf der Waagrechten steht, desto unähnlicher sind die beiden; am unteren Rand der Wolke stehen die Ähnlichen.",
    alike: "Wie ähnlich sich die sind, die zusammenzogen: r mit 95-%-Intervall",
    dimension: { anxiety: "Angst", avoidance: "Vermeidung", security: "Sicherheit" },
    fates: "Trennungen je gemeinsamem Jahr, nach der Zahl der beiden in der sichereren Hälfte",
    upper: ["keiner", "einer", "beide"],
    of: "von",
    expected: "Du hast erwartet",
    came_out: "Herausgekommen ist",
    notice:
      "Zu bemerken: niemand sucht seinesgleichen; welche Ähnlichkeit auch da ist, sie kommt daher, welche Abende für beide gut waren. Sieh auf das Intervall, bevor du sie glaubst.",
    caution:
      "Einige Dutzend Paare eines Modells, die sich durch Los begegnen. Begegnen, Weitermachen und Gehen sind angenommene Zusammenhänge; hier werden niemandem Aussichten vorhergesagt.",
  },
};
