/** My relationships: own ratings on the plane of anxiety and avoidance. */
export const relationships = {
  relationships: {
    ratings: "How it is with each person",
    ratings_note:
      "Eight statements about each person you like to think of; leave out whom and what you like.",
    question: "With whom do you expect to come out most at ease?",
    guess_kept:
      "Your guess stays on this page, and is compared when two people are rated. Nobody scores you.",
    whom: "About whom?",
    who: { mother: "mother", father: "father", partner: "partner", friend: "friend" },
    overall: "all on average",
    scale: "1: not at all so … 7: entirely so; –: left out",
    left_out: "left out",
    statements: {
      turn_to: "When something is hard for me, I can turn to this person.",
      lean_on: "It does me good to lean on this person.",
      keep_back: "What troubles me I would rather keep from this person.",
      pull_away: "When we get very close, I pull away.",
      quiet_signs: "A small sign from me is enough for this person to notice.",
      make_plain: "I have to make it very plain before this person responds.",
      worry: "I worry that this person could turn away from me.",
      matter_less: "I fear that I matter less to this person than they do to me.",
    },
    private:
      "Your ratings are on this page only: not stored, not sent, not in the address unless you ask for it, and gone when the lab is closed or loaded again. They are placed here, without any network.",
    shared:
      "Your ratings are in the address now, as you asked: whoever has the link can read them.",
    save: "Save my ratings (CSV)",
    share: "Put my ratings into the address",
    forget: "Forget all of it",
    result: "Where that is on the map",
    caution:
      "This is a model’s reading of your own ratings: no measurement and no diagnosis. Nobody has tried these statements on people yet: how they are read is assumed.",
    computing: "Placing …",
    empty: "Rate a statement about somebody, and a place appears.",
    figure: "Anxiety and avoidance with each person",
    anxiety: "anxiety (usual spreads)",
    avoidance: "avoidance (usual spreads)",
    figure_note:
      "To the right: worry whether quiet signs are enough and one matters. Upwards: keeping back from this person. 0 is taken to be the usual adult, 1 the usual spread. Each ellipse holds two thirds of what your ratings leave possible: where ellipses overlap much, the ratings do not tell the people apart. Notice how the ellipses shrink with every statement, and that one may stand differently with each person.",
    table: "The same in numbers, with standard errors",
    whom_column: "who",
    anxiety_column: "anxiety",
    avoidance_column: "avoidance",
    rated_column: "rated",
    expected: "You expected to be most at ease with",
    came_out: "Lowest on both together",
    close: "The ratings do not tell apart from that",
  },
} as const;
