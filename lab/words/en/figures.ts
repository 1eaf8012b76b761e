/** Figures: one child, two who care for it. */
export const figures = {
  figures: {
    people: "Two who care for one child",
    people_note:
      "The first is there all day and at night, the second comes later and stays until bedtime. Roles differ in nothing else: either could be a mother, a father, a sibling, a neighbour.",
    first: "How the first answers",
    second: "How the second answers",
    from: "The second comes after the child wakes",
    from_ends: ["at once", "before bedtime"],
    from_unit: "h, of 12",
    upset: "How bad the upset is",
    upset_ends: ["hardly", "as bad as can be"],
    seed: "Child and chance",
    another: "another child",
    copied: "Copied, with 100 children and other hours: run it with bowlby simulate",
    question: "At one year the child is hurt while both sit equally near. To whom will it turn?",
    answers: { first: "to the first", second: "to the second", both: "to both about alike" },
    look: "Let it grow up, and look",
    computing: "The child grows up with both …",
    empty: "Set the two, say what you expect, and look.",
    result: "To whom it turned",
    expected_guess: "You expected",
    came_out: "It turned",
    nobody: "to nobody: it asked for nothing",
    names: { first: "the first", second: "the second" },
    choices: "Whom it asks, by how upset it is",
    choices_note:
      "One child, 40 upsets of each size; the thin line is the size you chose. Shares of what it asks, quiet or loud. Near the left end it asks little, so shares there are rough.",
    axis_threat: "threat at the start of the upset (0 to 1)",
    axis_share: "share of what it asks",
    expected: "How sure it is of each",
    expected_note:
      "The point is what it expects for a quiet signal, the bar one standard deviation of its doubt to both sides. Felt availability is the cautious reading: less where there is more doubt. It is not love, and one child says nothing of others.",
    axis_expected: "expected answer to a quiet signal (logit)",
    felt: "felt availability",
    departures: "Who is protested on leaving",
    rows: {
      protest: "Loudness of protest while away, with somebody unfamiliar",
      inCompany: "… while the other of the two stays",
    },
    notice:
      "Things to notice: hours hardly matter once the child has had answers; care does. A worse upset makes the choice clearer, until it hardly changes any more. While the surer one stays, the other may go.",
    published: "Held against studies:",
    findings: {
      "multiple-attachment-cascade": "whom children choose",
      "caregiver-provider-security": "childcare",
    },
  },
} as const;
