/** Couples second by second, and how what they do is fitted. */
export const coupleWorks = {
  fuchs2017: {
    authors: "Fuchs, Nussbeck, Meuwly & Bodenmann",
    year: 2017,
    title: "Analyzing dyadic sequence data: Research questions and implied statistical models",
    where: "Frontiers in Psychology 8:429",
    doi: "10.3389/fpsyg.2017.00429",
    seen: "reference seen in a stored page",
  },
  cookKenny2005: {
    authors: "Cook & Kenny",
    year: 2005,
    title:
      "The actor-partner interdependence model: A model of bidirectional effects in developmental studies",
    where: "International Journal of Behavioral Development 29:101-109",
    doi: "10.1080/01650250444000405",
    seen: "known, not re-read",
  },
  nelderMead1965: {
    authors: "Nelder & Mead",
    year: 1965,
    title: "A simplex method for function minimization",
    where: "The Computer Journal 7:308-313",
    doi: "10.1093/comjnl/7.4.308",
    seen: "known, not re-read",
  },
  golubWelsch1969: {
    authors: "Golub & Welsch",
    year: 1969,
    title: "Calculation of Gauss quadrature rules",
    where: "Mathematics of Computation 23:221-230",
    doi: "10.1090/S0025-5718-69-99647-1",
    seen: "known, not re-read",
  },
} as const;
