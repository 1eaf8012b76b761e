/** Adults: where a childhood leaves somebody. */
export const adults = {
  adults: {
    childhood: "The childhood",
    childhood_note:
      "Two years with one caregiver, and evenings with a second person who cares as is usual. The years from there to full age are not lived: a good part of what was learnt is kept over them.",
    seed: "Child and chance",
    another: "another child",
    question: "Grown up: in which corner of the plane will it most likely stand?",
    answers: {
      secure: "secure: neither anxious nor avoidant",
      preoccupied: "preoccupied: anxious",
      dismissing: "dismissing: avoidant",
      fearful: "fearful: both",
    },
    look: "Let it grow up, and look",
    copied: "Copied, with other childhoods and more children: run it with bowlby simulate",
    computing: "The child grows up …",
    empty: "Set the childhood, say what you expect, and look.",
    result: "Where it stands",
    expected: "You expected",
    came_out: "Likeliest, towards people in general",
    plane: "Anxiety and avoidance, towards people in general and towards each figure",
    plane_note:
      "One person (n = 1). The mark is the best guess, the ellipse holds two thirds of what its own doubt leaves possible; dashed lines are the borders of the corners. Notice that somebody can turn to one person and keep away from people in general. Do not take a corner for a type: people lie everywhere.",
    towards: {
      general: "people in general",
      caregiver: "the caregiver",
      other_parent: "the second person",
    },
    probabilities: "How likely each corner is",
    corner: "corner",
    two: "Two instruments",
    says: "What it says of itself",
    interview: "What an interview makes of it",
    styles: {
      secure: "the secure paragraph is most like it",
      avoidant: "the avoidant paragraph is most like it",
      anxious: "the anxious paragraph is most like it",
      undecided: "none of the three paragraphs",
    },
    states: {
      autonomous: "autonomous",
      dismissing: "dismissing",
      preoccupied: "preoccupied",
      none: "nothing to be read",
    },
    unresolved: { yes: "unresolved besides", no: "not unresolved" },
    two_note:
      "Both err, each in its own way, and they ask different things. The first is where somebody says it stands with people. The second is which answer it expects, half of it from those who raised it. They need not agree.",
    notice:
      "Things to notice: quiet signals that do not count make anxious, loud ones that are rebuffed make avoidant. Whoever is neither answered nor heard soon stops asking, and then learns little about itself: the fearful corner is hard to reach.",
  },
} as const;
