/** Attachment of grown people, in general. */
export const adultWorks = {
  hazanZeifman1994: {
    authors: "Hazan & Zeifman",
    year: 1994,
    title: "Sex and the psychological tether",
    where: "Advances in Personal Relationships 5:151-178",
    seen: "known, not re-read",
  },
  mikulincerShaver2016: {
    authors: "Mikulincer & Shaver",
    year: 2016,
    title: "Attachment in Adulthood: Structure, Dynamics, and Change (2nd ed.)",
    where: "Guilford Press",
    seen: "known, not re-read",
  },
} as const;
