/** Survival: harm, exploring, and strategies swapped between caregivers. */
export const survival = {
  survival: {
    levers: "Danger and two caregivers",
    levers_note:
      "Children learn for a year with one caregiver, then spend hours out of doors with one of the two, by what they learnt.",
    danger: "Share of alarms that are real dangers",
    danger_ends: ["none", "all"],
    who: { A: "Caregiver A", B: "Caregiver B" },
    learnt: { A: "learnt with A", B: "learnt with B" },
    lives: { A: "lives with A", B: "lives with B" },
    seed: "Chance",
    another: "other chance",
    question: "Who loses least, out of doors with A and with B?",
    answers: {
      A: "who learnt with A, with either",
      B: "who learnt with B, with either",
      own: "each with the caregiver it learnt with",
      other: "each with the other caregiver",
    },
    expected: "You expected",
    came_out: "What came out",
    start: "Go out of doors",
    result: "Loss, harm and exploring",
    computing: "Children grow up with each, and go out with each …",
    empty: "Set danger and care, say what you expect, and go out of doors.",
    matrix: "Loss an hour, in comforts, with 95 % intervals; framed: with the own caregiver",
    trade: "Harm against exploring",
    exploring: "share of time exploring (%) →",
    harm: "↑ harm in 100 hours",
    trade_note:
      "Each mark is a cell of the table: learnt with → lives with; the lines through it are the 95 % intervals of its two means. What one learnt and with whom one is both tell. Harm is in proportion to the share of dangers, because the child cannot tell.",
    caution:
      "Loss adds up harm, effort, rebuffs and arousal by weights that are assumptions. Asking has a price with who rebuffs, so that children who ask for little often lose least, with anybody: a strategy need not be the best reply to its own care.",
  },
} as const;
