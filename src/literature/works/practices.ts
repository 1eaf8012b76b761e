/** What is advised for every day, among grown people. */
export const practiceWorks = {
  aronEtAl2000: {
    authors: "Aron, Norman, Aron, McKenna & Heyman",
    year: 2000,
    title:
      "Couples' shared participation in novel and arousing activities and experienced relationship quality",
    where: "Journal of Personality and Social Psychology 78:273-284",
    seen: "known, not re-read",
  },
  coanEtAl2006: {
    authors: "Coan, Schaefer & Davidson",
    year: 2006,
    title: "Lending a hand: Social regulation of the neural response to threat",
    where: "Psychological Science 17:1032-1039",
    seen: "known, not re-read",
  },
  gableEtAl2004: {
    authors: "Gable, Reis, Impett & Asher",
    year: 2004,
    title:
      "What do you do when things go right? The intrapersonal and interpersonal benefits of sharing positive events",
    where: "Journal of Personality and Social Psychology 87:228-245",
    seen: "known, not re-read",
  },
  neffKarney2004: {
    authors: "Neff & Karney",
    year: 2004,
    title:
      "How does context affect intimate relationships? Linking external stress and cognitive processes within marriage",
    where: "Personality and Social Psychology Bulletin 30:134-148",
    seen: "known, not re-read",
  },
  gottmanEtAl2015: {
    authors: "Gottman, Driver & Tabares",
    year: 2015,
    title:
      "Repair during marital conflict in newlyweds: How couples move from attack-defend to collaboration",
    where: "Journal of Family Psychotherapy 26:85-108",
    seen: "known, not re-read",
  },
} as const;
