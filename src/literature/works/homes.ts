/** Other homes than a usual family: institutions, communal nights, very young mothers. */
export const homesWorks = {
  crockenberg1987: {
    authors: "Crockenberg",
    year: 1987,
    title:
      "Predictors and correlates of anger toward and punitive control of toddlers by adolescent mothers",
    where: "Child Development 58:964-975",
    seen: "known, not re-read",
  },
  sagi1994: {
    authors: "Sagi, van IJzendoorn, Aviezer, Donnell & Mayseless",
    year: 1994,
    title:
      "Sleeping out of home in a kibbutz communal arrangement: It makes a difference for infant-mother attachment",
    where: "Child Development 65:992-1004",
    seen: "known, not re-read",
  },
  zeanah2005: {
    authors: "Zeanah, Smyke, Koga & Carlson",
    year: 2005,
    title: "Attachment in institutionalized and community children in Romania",
    where: "Child Development 76:1015-1028",
    seen: "known, not re-read",
  },
  stPetersburgTeam2008: {
    authors: "The St. Petersburg-USA Orphanage Research Team",
    year: 2008,
    title:
      "The effects of early social-emotional and relationship experience on the development of young orphanage children",
    where: "Monographs of the Society for Research in Child Development 73(3)",
    seen: "known, not re-read",
  },
} as const;
