/** Families. */
export const generations = {
  generations: {
    title: "What a childhood hands on",
    note: "The first caregivers are drawn from the community. Every child then grows up, keeps much of what it has come to expect, and cares for the next one. Childhoods last two years here.",
    shaping: "How strongly expectations shape care",
    shaping_ends: ["not at all", "more than fully"],
    shaping_unit: "",
    noise: "Care that has other sources",
    noise_ends: ["none", "much"],
    noise_unit: "logit",
    how_many: "Generations",
    families: "Families",
    seed: "All chance, as a number",
    another: "other chance",
    question: "From the first generation to the last, what becomes of secure attachment (B)?",
    answers: { less: "It dies out, or nearly", same: "It stays as it is", more: "It takes over" },
    start: "Live these families",
    shown: "Generation after generation",
    computing: "Children grow up and raise children …",
    empty: "Say what you expect, then let the families live: it takes some seconds.",
    expected: "You expected:",
    came_out: "Beyond chance, this came out:",
    generation: "generation →",
    share: "↑ share of the children (%)",
    shares: "Codes at twelve months, by generation",
    shares_note:
      "n = {n} families; lines show 95 % intervals (Wilson). Generations of one family hang together, and what lies inside the intervals may be chance. Do not read it as the future of a society: nothing but care and temperament is handed on.",
    parents: "Secure children, by the parent’s state of mind",
    secure: "secure children (%) →",
    autonomous: "parent autonomous, not unresolved",
    other: "any other parent",
    parents_note:
      "All generations but the first; the interview reads the grown parent with error. A difference in shares is no fate: most of what decides a code is not in the parent’s childhood.",
    notice:
      "Things to notice: shares hardly move, although parent and child are alike. Without any shaping the likeness goes, and caregivers differ by other sources alone. With strong shaping they differ more from each other with each generation: what becomes of security then?",
  },
} as const;
