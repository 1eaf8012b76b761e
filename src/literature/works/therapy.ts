/** Therapies, and what was thought and found about them. */
export const therapyWorks = {
  alexanderFrench1946: {
    authors: "Alexander & French",
    year: 1946,
    title: "Psychoanalytic Therapy: Principles and Application",
    where: "Ronald Press",
    seen: "known, not re-read",
  },
  bowlby1988: {
    authors: "Bowlby",
    year: 1988,
    title: "A Secure Base: Clinical Applications of Attachment Theory",
    where: "Routledge",
    seen: "known, not re-read",
  },
  mcnemar1947: {
    authors: "McNemar",
    year: 1947,
    title:
      "Note on the sampling error of the difference between correlated proportions or percentages",
    where: "Psychometrika 12:153-157",
    seen: "known, not re-read",
  },
  swiftGreenberg2012: {
    authors: "Swift & Greenberg",
    year: 2012,
    title: "Premature discontinuation in adult psychotherapy: A meta-analysis",
    where: "Journal of Consulting and Clinical Psychology 80:547-559",
    seen: "known, not re-read",
  },
} as const;
