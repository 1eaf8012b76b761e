/** Two grown people who live together. */
export const couple = {
  couple: {
    levers: "Two people",
    note: "What each met in its first year, by its caregiver. Nothing else is different between them.",
    who: { A: "What A met", B: "What B met" },
    names: ["A", "B"] as [string, string],
    misread: "Silences and bad moods that are read through what one expects",
    misread_ends: ["none", "all"] as [string, string],
    seed: "Chance",
    another: "Another couple",
    question: "A year together: who will demand loudly and in vain more often, A or B?",
    answers: { A: "A", B: "B", alike: "both about alike" },
    live: "Live this year",
    year: "The year",
    computing: "Both grow up, meet, and live together …",
    empty: "Choose, guess, and let them live.",
    week: "week together",
    felt: "How sure each is of the other, week by week",
    felt_axis: "felt availability, 0 to 1",
    felt_note:
      "One couple (n = 1), so no interval. The line is confidence that even a quiet signal to the other would be answered; each begins by what it expects of people, less a reserve.",
    conflict: "Conflict, week by week",
    conflict_axis: "rounds a week",
    conflict_note:
      "One couple (n = 1), so no interval: single weeks scatter. A round: one was loud and frustrated, and the other was upset by that or turned away.",
    plane: "Where both stand towards each other",
    plane_note:
      "One couple (n = 1), read off beliefs and policy once a week: the ring is the day they met, the full mark the end. The ellipse holds two thirds of what each one’s own doubt leaves possible; dashed lines are the borders of the corners. It causes nothing and is no questionnaire.",
    does: "What they did",
    demands: "loud bids after another in vain, a week",
    withdrawal: "turned away when pressed",
    comforted: "own bids that were comforted",
    content: "content at the end",
    none: "never pressed",
    together: "They are together at the end of the year.",
    left: ["A left after", "B left after"] as [string, string],
    days: "days.",
    expected: "You expected",
    came_out: "It came out",
    notice:
      "Things to notice: whoever could only get through by shouting demands here too; who turns away depends on the other as well. Then give one of them a steadier start, and watch the other’s line.",
    caution:
      "One couple of one model. How content they are follows joy, comfort and conflict by an assumed link; nobody’s relationship is measured here.",
  },
};
