/** Growing up: one child, two homes. */
export const growing = {
  growing: {
    homes: "Two homes",
    homes_note:
      "The same child with the same chance grows up in both: only what you set here differs.",
    look: "Worth a look:",
    pairs: {
      care: "two kinds of answers",
      help: "with and without a second figure",
      alike: "the same home twice",
    },
    home: { A: "Home A", B: "Home B" },
    second: "A second figure",
    where: "Somebody else is at home in",
    wheres: { none: "neither", A: "home A", B: "home B", both: "both" },
    second_note: "Comes every day and stays until bedtime; the caregiver is there, too.",
    from: "Comes after the child wakes",
    from_ends: ["at once", "before bedtime"],
    from_unit: "h, of 12",
    seed: "Child and chance",
    another: "another child",
    copied: "Copied, with 100 children in both homes: run it with bowlby simulate",
    question:
      "At the end of the year each caregiver goes out of a strange room and comes back. On which tape does the child cry for more of the time while the caregiver is away?",
    answers: { A: "on that of home A", B: "on that of home B", same: "on both about the same" },
    expected: "You expected more crying",
    came_out: "What came out",
    grow: "Let the year begin",
    computing: "The child grows up in both homes …",
    empty: "Set two homes, say what you expect, and let the year begin: the days will be here.",
    year: "The first year, day by day",
    to_end: "To the end",
    to_tapes: "To the tapes",
    pace: "days a second",
    birth: "birth",
    day: "day",
    day_slider: "Day of the first year",
    plane: { A: "In home A", B: "In home B" },
    plane_note:
      "Across: what the child expects of others. Up: what its own quiet signals count. The line is its way since birth, the dotted line its way in the other home; the ellipse holds two thirds of what it takes for possible. It is one child: the model learns, nobody is a kind.",
    counted: "On this day",
    counted_birth: "At birth",
    rows: {
      felt: "Felt availability of the caregiver (0 to 1)",
      felt_second: "Felt availability of the second figure (0 to 1)",
      doubt: "Doubt about the caregiver (logit)",
      doubt_second: "Doubt about the second figure (logit)",
      asked: "Asked, times: quietly / clearly / loudly",
      comforted: "Was comforted, times",
      upset: "Upset",
    },
    courses: "What changes, and when",
    courses_note:
      "One child in each home: there is no spread between children to show. How much is chance, “Copy as study” tells, with 100 children.",
    age: "age, days",
    lines: {
      A: { caregiver: "home A", second: "A, second" },
      B: { caregiver: "home B", second: "B, second" },
    },
    quantities: {
      felt: "Felt availability",
      doubt: "Doubt",
      wellBeing: "Well-being",
      baseline: "Arousal at rest",
      autoregulation: "Calming alone",
    },
    axes: {
      felt: "felt availability (0 to 1)",
      doubt: "sd of the expected answer (logit)",
      wellBeing: "well-being (0 to 1)",
      baseline: "arousal at rest (0 to 1)",
      autoregulation: "pace of calming alone (1/s)",
    },
    notes: {
      felt: "How sure the child is that this one would be there if it asked. It says nothing of how much it loves.",
      doubt:
        "How unsure it is of the answer to a quiet signal. In its first months it cannot tell people apart and learns little. Little doubt is not good news: bad answers can be sure, too.",
      wellBeing:
        "What joy in shared play left behind. It is neither mood nor health, and no questionnaire.",
      baseline:
        "Where arousal rests when nothing happens; days with long upsets raise it. Differences are small: look at the axis.",
      autoregulation:
        "How fast arousal falls with nobody’s help. It grows with age and with calming that was practised in arms.",
    },
    tapes: "The tape at the end of the year",
    not_yet: "On day 365 the Strange Situation is held with the caregiver of each home. Not yet.",
    with_caregiver: "With the caregiver of this home, day 365",
    with_second: "With the second figure, day 379",
    crying: "Cried while that one was away, share of time",
    arousal: "Arousal inside meanwhile, mean (0 to 1)",
    second_reunion: "second reunion, 1 to 7",
    uncoded: "could not be coded",
    quiet: "Compare crying with arousal inside: a child that does not cry need not be calm.",
    watch: { A: "Watch the tape of home A", B: "Watch the tape of home B" },
    caution:
      "A code is of one tape with one person, not a kind of child. Shares of time less than 5 points apart are called about the same. Another child in the same homes may differ: try one.",
  },
} as const;
