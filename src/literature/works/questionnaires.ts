/** Questionnaires: item responses, reliability, change, and the data that items were fitted to. */
export const questionnaireWorks = {
  samejima1969: {
    authors: "Samejima",
    year: 1969,
    title: "Estimation of latent ability using a response pattern of graded scores",
    where: "Psychometrika Monograph Supplement 17",
    seen: "known, not re-read",
  },
  bockAitkin1981: {
    authors: "Bock & Aitkin",
    year: 1981,
    title:
      "Marginal maximum likelihood estimation of item parameters: Application of an EM algorithm",
    where: "Psychometrika 46:443-459",
    doi: "10.1007/BF02293801",
    seen: "known, not re-read",
  },
  bockMislevy1982: {
    authors: "Bock & Mislevy",
    year: 1982,
    title: "Adaptive EAP estimation of ability in a microcomputer environment",
    where: "Applied Psychological Measurement 6:431-444",
    seen: "known, not re-read",
  },
  fraleyWallerBrennan2000: {
    authors: "Fraley, Waller & Brennan",
    year: 2000,
    title: "An item response theory analysis of self-report measures of adult attachment",
    where: "Journal of Personality and Social Psychology 78:350-365",
    doi: "10.1037/0022-3514.78.2.350",
    seen: "reference seen in a stored page",
  },
  humanPenguinProject2018: {
    authors: "IJzerman et al.",
    year: 2018,
    title: "The Human Penguin Project: Climate, social integration, and core body temperature",
    where: "Collabra: Psychology 4:37 (data under CC BY 4.0, doi 10.17605/OSF.IO/H52D3)",
    doi: "10.1525/collabra.165",
    seen: "known, not re-read",
  },
  cronbach1951: {
    authors: "Cronbach",
    year: 1951,
    title: "Coefficient alpha and the internal structure of tests",
    where: "Psychometrika 16:297-334",
    doi: "10.1007/BF02310555",
    seen: "known, not re-read",
  },
  jacobsonTruax1991: {
    authors: "Jacobson & Truax",
    year: 1991,
    title:
      "Clinical significance: A statistical approach to defining meaningful change in psychotherapy research",
    where: "Journal of Consulting and Clinical Psychology 59:12-19",
    doi: "10.1037/0022-006X.59.1.12",
    seen: "known, not re-read",
  },
} as const;
