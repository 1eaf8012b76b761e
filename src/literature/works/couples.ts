/** People who live together, and how it goes on. */
export const coupleWorks = {
  christensenHeavey1990: {
    authors: "Christensen & Heavey",
    year: 1990,
    title: "Gender and social structure in the demand/withdraw pattern of marital conflict",
    where: "Journal of Personality and Social Psychology 59:73-81",
    seen: "known, not re-read",
  },
  leEtAl2010: {
    authors: "Le, Dove, Agnew, Korn & Mutso",
    year: 2010,
    title: "Predicting nonmarital romantic relationship dissolution: A meta-analytic synthesis",
    where: "Personal Relationships 17:377-390",
    seen: "known, not re-read",
  },
  rosenfeld2014: {
    authors: "Rosenfeld",
    year: 2014,
    title: "Couple longevity in the era of same-sex marriage in the United States",
    where: "Journal of Marriage and Family 76:905-918",
    seen: "known, not re-read",
  },
} as const;
