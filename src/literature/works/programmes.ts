/** Programmes for parents, and what they practise. */
export const programmeWorks = {
  anisfeld1990: {
    authors: "Anisfeld, Casper, Nozyce & Cunningham",
    year: 1990,
    title:
      "Does infant carrying promote attachment? An experimental study of the effects of increased physical contact on the development of attachment",
    where: "Child Development 61:1617-1627",
    seen: "known, not re-read",
  },
  bernard2012: {
    authors: "Bernard et al.",
    year: 2012,
    title:
      "Enhancing attachment organization among maltreated children: Results of a randomized clinical trial",
    where: "Child Development 83:623-636",
    seen: "known, not re-read",
  },
  powell2014: {
    authors: "Powell, Cooper, Hoffman & Marvin",
    year: 2014,
    title:
      "The Circle of Security Intervention: Enhancing Attachment in Early Parent-Child Relationships",
    where: "Guilford Press",
    seen: "known, not re-read",
  },
} as const;
