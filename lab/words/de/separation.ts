import type { separation as inEnglish } from "../en/separation.ts";
import type { Texts } from "../words.ts";

export const separation: Texts<typeof inEnglish> = {
  separation: {
    parting: "Die Trennung",
    child: "Ein Kind einer feinfühligen Bezugsperson; der Vater ist abends zu Hause.",
    away: "Wie lange die Bezugsperson fort ist",
    away_ends: ["ein Tag", "acht Wochen"],
    away_unit: "Tage",
    meanwhile: "Wer inzwischen für das Kind sorgt",
    carers: {
      staff: "Krankenhaus, Schichtdienst",
      visits: "Krankenhaus, täglich besucht",
      substitute: "eine warme Pflegemutter",
      father: "zu Hause, mit dem Vater",
    },
    age: "Sein Alter",
    months: "Monate",
    told: "Wie weit es ihm erklärt wurde",
    told_ends: ["gar nicht", "so gut es geht"],
    seed: "Zufall",
    another: "Ein anderes Kind",
    question: "Am Tag der Rückkehr: wird es seine Bezugsperson begrüßen?",
    answers: {
      greets: "Fast immer.",
      sometimes: "Ab und zu.",
      hardly: "Kaum.",
    },
    live: "Diese Tage leben",
    days: "Die Tage",
    computing: "Das Kind wächst auf und ist einige Tage ohne seine Bezugsperson …",
    empty: "Wähle, vermute, und lass diese Tage leben.",
    phases: {
      protest: "Tage Protest",
      despair: "Tage Verzweiflung",
      detachment: "Tage Ablösung",
      settled: "ruhige Tage",
    },
    cool: "kühle Tage nach der Rückkehr",
    clinging: "Tage Anklammern",
    letters: {
      protest: "P",
      despair: "V",
      detachment: "A",
      settled: "·",
      cool: "k",
      clinging: "h",
    },
    greeted: "Am Tag der Rückkehr wurde die Bezugsperson, wenn sie kam, begrüßt:",
    before: "vorher",
    expected: "Du hast erwartet:",
    came_out: "Es kam heraus:",
    look_inside: "Nach innen sehen",
    day: "Tag der Trennung",
    share: "Anteil der Zeit",
    kinds: {
      play: "spielt",
      asking: "ruft, weint, bittet",
      held: "wird gehalten",
      away: "hat sich abgewandt",
    },
    figure: "Was das Kind tut, Tag für Tag, und wie ein Kodierer es nennt",
    figure_note:
      "Ein Kind, sechs Blicke am Tag zu zehn Minuten; von der ersten gestrichelten Linie zur zweiten ist die Bezugsperson fort. Buchstaben darunter: P Protest, V Verzweiflung, A Ablösung, · ruhig; nach der Rückkehr k kühl, h viel länger gehalten als vorher. Wo Tage schmal sind, steht ein Buchstabe nur, wo er wechselt. Einzelne Tage streuen: lies nicht einen Tag.",
    inside_axis: "von 0 bis 1",
    inside: "Innen: was kein Kodierer sieht",
    inside_note:
      "Jeder Ruf, den niemand hört, kostet etwas Kraft zu rufen und etwas davon, wie sehr auf die Bezugsperson gezählt wird. Eine Phase gibt es darin nicht, und was das Kind von seiner Bezugsperson erwartet, sinkt nicht.",
    counted_on: "gezählt auf",
    vigour: "Kraft",
    notice:
      "Dass es wieder spielt, ist nicht das Ende: sieh, ob das Kind mit seinem Kummer zu jemandem geht, und sieh den ersten Tag der Rückkehr. Dann ändere, wer für es sorgt, und sonst nichts.",
    caution:
      "Ein Kind eines Modells. Protest ist hier kürzer, als Beobachter berichten, und Kühle dauert Tage, nicht Wochen.",
  },
};
