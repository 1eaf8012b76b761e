/** Development: how soon a change of care is believed, by age. */
export const development = {
  development: {
    levers: "Care that changes",
    levers_note:
      "Children live in one care until an age, then their caregiver cares differently, for good. The same is done at one year, to compare.",
    age: "Care changes at",
    years: "years",
    sides: { from: "Until then", to: "From then on" },
    seed: "Children and chance",
    another: "other children",
    question:
      "At the later age, how long until half of what is expected in answer to a cry has changed?",
    answers: {
      days: "two weeks or less",
      weeks: "up to two months",
      months: "within a year",
      later: "not within a year",
    },
    expected: "You expected",
    came_out: "What came out",
    start: "Let care change",
    result: "How it is believed",
    computing: "Children grow up, and care changes …",
    empty: "Set care before and after, say what you expect, and let it change.",
    table:
      "Days until half of the way is gone: mean [95 % interval], how many were half-way in a year",
    at: "at",
    which: {
      quiet: "Answer expected to a quiet signal",
      loud: "Answer expected to a cry",
      self: "Self-worth ω",
    },
    course: "Expected answer to a cry after care has changed",
    course_note:
      "Mean of the children, and its 95 % interval by Student’s t, shaded; a solid line for the change at one year, a dashed one for the later age. Watch the first weeks: the steep part is what young children do faster.",
    days: "days since care changed →",
    expectation: "↑ expected answer (logit)",
    caution:
      "The way is that to a twin who never knew another care. Who was not half-way in a year counts with 365 days. Change comes faster here than a clinician would expect: everyday bids and play tell the child of it from the first day on.",
  },
} as const;
