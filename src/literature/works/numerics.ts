/** How special functions are computed, besides what `methods` has. */
export const numericalWorks = {
  dreznerWesolowsky1990: {
    authors: "Drezner & Wesolowsky",
    year: 1990,
    title: "On the computation of the bivariate normal integral",
    where: "Journal of Statistical Computation and Simulation 35:101-107",
    doi: "10.1080/00949659008811236",
    seen: "known, not re-read",
  },
} as const;
