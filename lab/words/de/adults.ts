import type { adults as inEnglish } from "../en/adults.ts";
import type { Texts } from "../words.ts";

export const adults: Texts<typeof inEnglish> = {
  adults: {
    childhood: "Die Kindheit",
    childhood_note:
      "Zwei Jahre mit einer Bezugsperson, die Abende mit einer zweiten, die sich kümmert wie üblich. Die Jahre von da bis zur Volljährigkeit werden nicht gelebt: ein guter Teil des Gelernten bleibt über sie hinweg.",
    seed: "Kind und Zufall",
    another: "ein anderes Kind",
    question: "Erwachsen: in welcher Ecke der Ebene steht es am ehesten?",
    answers: {
      secure: "sicher: weder ängstlich noch vermeidend",
      preoccupied: "verstrickt: ängstlich",
      dismissing: "abweisend: vermeidend",
      fearful: "furchtsam: beides",
    },
    look: "Aufwachsen lassen und hinsehen",
    copied: "Kopiert, mit anderen Kindheiten und mehr Kindern: bowlby simulate führt sie aus",
    computing: "Das Kind wächst auf …",
    empty: "Stelle die Kindheit ein, sage, was du erwartest, und sieh hin.",
    result: "Wo es steht",
    expected: "Du hast erwartet",
    came_out: "Am ehesten, gegenüber Menschen überhaupt",
    plane: "Angst und Vermeidung, gegenüber Menschen überhaupt und gegenüber jeder Bezugsperson",
    plane_note:
      "Eine Person (n = 1). Das Zeichen ist die beste Schätzung, die Ellipse enthält zwei Drittel dessen, was der eigene Zweifel offen lässt; gestrichelt sind die Grenzen der Ecken. Achte darauf, dass jemand sich an einen Menschen wenden und Menschen überhaupt meiden kann. Halte eine Ecke nicht für einen Typ: Menschen liegen überall.",
    towards: {
      general: "Menschen überhaupt",
      caregiver: "die Bezugsperson",
      other_parent: "die zweite Person",
    },
    probabilities: "Wie wahrscheinlich jede Ecke ist",
    corner: "Ecke",
    two: "Zwei Instrumente",
    says: "Was es über sich sagt",
    interview: "Was ein Interview daraus macht",
    styles: {
      secure: "der sichere Absatz passt am besten",
      avoidant: "der vermeidende Absatz passt am besten",
      anxious: "der ängstliche Absatz passt am besten",
      undecided: "keiner der drei Absätze",
    },
    states: {
      autonomous: "autonom",
      dismissing: "abweisend",
      preoccupied: "verstrickt",
      none: "nichts zu lesen",
    },
    unresolved: { yes: "außerdem unverarbeitet", no: "nicht unverarbeitet" },
    two_note:
      "Beide irren, jedes auf seine Weise, und sie fragen Verschiedenes. Beim ersten sagt jemand, wie er mit Menschen steht. Beim zweiten geht es darum, welche Antwort er erwartet, zur Hälfte von denen, die ihn aufgezogen haben. Sie müssen nicht übereinstimmen.",
    notice:
      "Zu bemerken: leise Signale, die nicht zählen, machen ängstlich, laute, die zurückgewiesen werden, vermeidend. Wem weder geantwortet noch zugehört wird, der fragt bald nicht mehr und lernt dann wenig über sich: die furchtsame Ecke ist schwer zu erreichen.",
  },
};
