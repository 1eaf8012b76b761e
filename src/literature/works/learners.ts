/** What the rivals of the bid-response model are made of (docs/rivals.md). */
export const learnerWorks = {
  rescorlaWagner1972: {
    authors: "Rescorla & Wagner",
    year: 1972,
    title:
      "A theory of Pavlovian conditioning: Variations in the effectiveness of reinforcement and nonreinforcement",
    where:
      "A. H. Black & W. F. Prokasy (eds.), Classical Conditioning II, pp. 64-99, Appleton-Century-Crofts",
    seen: "known, not re-read",
  },
  watkinsDayan1992: {
    authors: "Watkins & Dayan",
    year: 1992,
    title: "Q-learning",
    where: "Machine Learning 8:279-292",
    doi: "10.1007/BF00992698",
    seen: "known, not re-read",
  },
  good1965: {
    authors: "Good",
    year: 1965,
    title: "The Estimation of Probabilities: An Essay on Modern Bayesian Methods",
    where: "MIT Press",
    seen: "known, not re-read",
  },
  boag1949: {
    authors: "Boag",
    year: 1949,
    title: "Maximum likelihood estimates of the proportion of patients cured by cancer therapy",
    where: "Journal of the Royal Statistical Society, Series B 11:15-53",
    seen: "known, not re-read",
  },
  kulhavyZarrop1993: {
    authors: "Kulhavý & Zarrop",
    year: 1993,
    title: "On a general concept of forgetting",
    where: "International Journal of Control 58:905-924",
    seen: "known, not re-read",
  },
} as const;
