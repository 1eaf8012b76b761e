/** How trials are read, and how large they have to be. */
export const trialWorks = {
  chinn2000: {
    authors: "Chinn",
    year: 2000,
    title: "A simple method for converting an odds ratio to effect size for use in meta-analysis",
    where: "Statistics in Medicine 19:3127-3131",
    seen: "known, not re-read",
  },
  welch1947: {
    authors: "Welch",
    year: 1947,
    title:
      "The generalization of 'Student's' problem when several different population variances are involved",
    where: "Biometrika 34:28-35",
    seen: "known, not re-read",
  },
  gelmanCarlin2014: {
    authors: "Gelman & Carlin",
    year: 2014,
    title: "Beyond power calculations: Assessing type S (sign) and type M (magnitude) errors",
    where: "Perspectives on Psychological Science 9:641-651",
    seen: "known, not re-read",
  },
  fleiss1981: {
    authors: "Fleiss",
    year: 1981,
    title: "Statistical Methods for Rates and Proportions",
    where: "Wiley",
    seen: "known, not re-read",
  },
  newcombe1998: {
    authors: "Newcombe",
    year: 1998,
    title:
      "Interval estimation for the difference between independent proportions: Comparison of eleven methods",
    where: "Statistics in Medicine 17:873-890",
    seen: "known, not re-read",
  },
  altman1998: {
    authors: "Altman",
    year: 1998,
    title: "Confidence intervals for the number needed to treat",
    where: "BMJ 317:1309-1312",
    seen: "known, not re-read",
  },
} as const;
