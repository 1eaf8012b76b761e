import type { adults as inEnglish } from "../en/adults.ts";
import type { Texts } from "../words.ts";

export const adults: Texts<typeof inEnglish> = {
  adults: {
    childhood: "Die Kindheit",
    childhood_note:
      "Zwei Jahre mit einer Bezugsperson, die Abende mit einer zweiten, die sich kümmert wie üblich. Dann werden die Jahre bis zur Volljährigkeit ausgelassen: ein guter Teil des Gelernten bleibt.",
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
    came_out: "Am ehesten",
    corners: {
      secure: "sicher",
      preoccupied: "verstrickt",
      dismissing: "abweisend",
      fearful: "furchtsam",
    },
    plane: "Angst und Vermeidung, gegenüber Menschen überhaupt und gegenüber jeder Bezugsperson",
    plane_note:
      "Eine Person. Der Punkt ist die beste Schätzung, die Ellipse enthält zwei Drittel dessen, was ihr eigener Zweifel offen lässt; gestrichelt sind die Grenzen der Ecken. Jemand kann sich an einen Menschen wenden und Menschen überhaupt meiden. Eine Ecke ist kein Typ: Menschen liegen überall.",
    axis_anxiety: "Angst (Logit)",
    axis_avoidance: "Vermeidung (Logit)",
    towards: {
      general: "Menschen überhaupt",
      caregiver: "die Bezugsperson",
      other_parent: "die zweite",
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
      "Beide irren, jedes auf seine Weise, und sie fragen Verschiedenes: das eine, wo jemand nach eigenem Wort mit Menschen steht, das andere, welche Antwort erwartet wird, zur Hälfte von denen, die ihn aufgezogen haben. Sie müssen nicht übereinstimmen.",
    notice:
      "Zu bemerken: leise Signale, die nicht zählen, machen ängstlich, laute, die zurückgewiesen werden, vermeidend. Wem weder geantwortet noch zugehört wird, der fragt bald nicht mehr und lernt dann wenig über sich: die furchtsame Ecke ist schwer zu erreichen.",
    published: "Gemessen an Studien:",
    finding: "Anteile der Muster bei Erwachsenen",
  },
};
