/** Adults: where a childhood leaves somebody. */
export const adults = {
  adults: {
    childhood: "The childhood",
    childhood_note:
      "Two years with one caregiver, and evenings with another who cares as is usual. Then the years to full age are left out: a good part of what was learnt is kept.",
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
    came_out: "Likeliest",
    corners: {
      secure: "secure",
      preoccupied: "preoccupied",
      dismissing: "dismissing",
      fearful: "fearful",
    },
    plane: "Anxiety and avoidance, towards people in general and towards each figure",
    plane_note:
      "One person. The point is the best guess, the ellipse holds two thirds of what its own doubt leaves possible; dashed lines are the borders of the corners. Somebody can turn to one person and keep away from people in general. A corner is no type: people lie everywhere.",
    axis_anxiety: "anxiety (logit)",
    axis_avoidance: "avoidance (logit)",
    towards: {
      general: "people in general",
      caregiver: "the caregiver",
      other_parent: "the other one",
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
      "Both err, each in its own way, and they ask different things: one where somebody says it stands with people, the other what answer it expects, half of those who raised it. They need not agree.",
    notice:
      "Things to notice: quiet signals that do not count make anxious, loud ones that are rebuffed make avoidant. Whoever is neither answered nor heard soon stops asking, and then learns little about itself: the fearful corner is hard to reach.",
    published: "Held against studies:",
    finding: "shares of adult patterns",
  },
} as const;
