/** Life: one event in a childhood. */
export const life = {
  life: {
    what: "One event",
    what_note:
      "The same children grow up twice, with the event and without it. Some were answered well from birth, others were often rebuffed.",
    event: "What happens",
    events: {
      withdrawn: "the caregiver withdraws",
      parting: "the other parent goes",
      childcare: "good childcare comes",
    },
    events_note: {
      withdrawn: "Cries and quiet signals are answered less.",
      parting: "The caregiver who stays is burdened.",
      childcare: "From the second to the eighth hour of each day.",
    },
    years: "It begins at the age of",
    years_unit: "years",
    months: "It lasts",
    months_unit: "months, then all is as before",
    seed: "Children and chance",
    another: "others",
    question: "A year after it is over: who is back where it would be without it?",
    answers: {
      both: "both groups",
      answered: "only the well answered",
      neither: "not even the well answered",
    },
    live: "Live these years",
    computing: "Children grow up with the event and without it …",
    empty: "Choose what happens, say what you expect, and let the years pass.",
    course: "What is expected, month by month",
    figure: "Answer expected to a quiet signal",
    age: "age, years",
    axis: "expected answer (logit)",
    once: { answered: "well answered", rebuffed: "often rebuffed" },
    with: "with the event",
    without: "without it",
    see: "Solid: with the event; dashed: without it; grey: while it lasts; bands: 95 % intervals of the means. Half of it is expected of the people it knows, half of anybody new. A course is not a fate: care after the event decides most of it.",
    expected: "You expected",
    came_out: "What came out, within a quarter of a logit",
    caution:
      "What an event does to care is set by hand. The model’s children follow their caregivers within months; real ones may not.",
  },
} as const;
