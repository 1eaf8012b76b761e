/** Therapy: what a therapist does, and what becomes of the client. */
export const therapy = {
  therapy: {
    levers: "A client and a therapist",
    levers_note:
      "Clients who all had one kind of care in their first year, grown, come once a week for a year to a therapist who is otherwise a good ordinary one. Then a year without.",
    history: "What the client met as a child",
    does: "What the therapist does",
    names: {
      limits: "Limits: loudness earns nothing extra",
      pressing: "Presses when out of step",
      complementarity: "Is drawn into what the client expects",
    },
    ends: {
      limits: ["none", "firm"],
      pressing: ["never", "all the time"],
      complementarity: ["not at all", "altogether"],
    },
    unit: {
      limits: "",
      pressing: "a minute",
      complementarity: "",
    },
    seed: "Clients and chance",
    another: "other clients",
    question:
      "For a client with this history, what takes most from self-worth when it is at its worst?",
    answers: {
      limits: "no limits",
      pressing: "pressing",
      complementarity: "being drawn in",
      none: "none of them takes any",
    },
    expected: "You expected",
    came_out: "It came out",
    start: "Begin the therapy",
    result: "What becomes of the client",
    computing: "Clients grow up and go to therapy …",
    empty: "Set a history and a therapist, say what you expect, and begin.",
    moved: "Self-worth at the end, where one thing alone is at its worst, less where none is",
    moved_value: "Difference in self-worth ω, logit [95 % interval]",
    plane: "Self and others, week by week",
    plane_note:
      "Mean of the clients, with 95 % intervals at three times. The solid line is the year of therapy, the dashed one the year after it. To the right, people are expected to be there; upwards, quiet signals are expected to count. Watch which way the line turns when therapy ends.",
    others: "expected of others α (logit)",
    self: "self-worth ω (logit)",
    before: "before",
    end: "end",
    later: "a year later",
    alliance: "Alliance of the first client, session by session",
    alliance_note:
      "One client (n = 1), who rates it with error, so no interval. A triangle is a rupture, a fall by one of the client’s own standard deviations; filled when it was mended within five sessions, open when not. Not every fall is a falling-out.",
    session: "session",
    rating: "alliance (rated 1 to 7)",
    mended: "mended",
    open: "open",
    tests: "Tests of the relationship: every bid of the first client in two sessions (n = 1)",
    tests_head: ["Signal", "Comfort foreseen", "What came", "Change of what is expected (logit)"],
    early: "Third session",
    late: "Last session",
    signals: ["look", "call", "cry"],
    came: { met: "met", left: "nothing", rebuffed: "rebuff" },
    corrective: "(better than foreseen)",
    notice:
      "Things to try: a history in which only cries were answered, with the limits taken away; then one in which distress was punished and quiet nearness tolerated. Change comes more easily here than in any trial: read which way, not how far.",
  },
} as const;
