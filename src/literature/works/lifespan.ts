/** Stability, transmission to the next generation, adults, couples and therapy. */
export const lifespanWorks = {
  hazanShaver1987: {
    authors: "Hazan & Shaver",
    year: 1987,
    title: "Romantic love conceptualized as an attachment process",
    where: "Journal of Personality and Social Psychology 52:511-524",
    seen: "from the findings list, rest known, not re-read",
  },
  vanIJzendoorn1995: {
    authors: "van IJzendoorn",
    year: 1995,
    title:
      "Adult attachment representations, parental responsiveness, and infant attachment: A meta-analysis on the predictive validity of the Adult Attachment Interview",
    where: "Psychological Bulletin 117:387-403",
    seen: "from the findings list, rest known, not re-read",
  },
  bakermansKranenburgVanIJzendoorn1993: {
    authors: "Bakermans-Kranenburg & van IJzendoorn",
    year: 1993,
    title:
      "A psychometric study of the Adult Attachment Interview: Reliability and discriminant validity",
    where: "Developmental Psychology 29:870-879",
    seen: "known, not re-read",
  },
  mickelson1997: {
    authors: "Mickelson, Kessler & Shaver",
    year: 1997,
    title: "Adult attachment in a nationally representative sample",
    where: "Journal of Personality and Social Psychology 73:1092-1106",
    seen: "from the findings list, rest known, not re-read",
  },
  pederson1998: {
    authors: "Pederson, Gleason, Moran & Bento",
    year: 1998,
    title:
      "Maternal attachment representations, maternal sensitivity, and the infant-mother attachment relationship",
    where: "Developmental Psychology 34:925-933",
    seen: "from the findings list, rest known, not re-read",
  },
  waters2000: {
    authors: "Waters, Merrick, Treboux, Crowell & Albersheim",
    year: 2000,
    title: "Attachment security in infancy and early adulthood: A twenty-year longitudinal study",
    where: "Child Development 71:684-689",
    doi: "10.1111/1467-8624.00176",
    seen: "from the findings list, rest known, not re-read",
  },
  fraley2002: {
    authors: "Fraley",
    year: 2002,
    title:
      "Attachment stability from infancy to adulthood: Meta-analysis and dynamic modeling of developmental mechanisms",
    where: "Personality and Social Psychology Review 6:123-151",
    seen: "from the findings list, rest known, not re-read",
  },
  fraleyEcrRPage: {
    authors: "Fraley",
    year: null,
    title:
      "Information on the Experiences in Close Relationships-Revised (ECR-R) Adult Attachment Questionnaire",
    where: "web page, labs.psychology.illinois.edu/~rcfraley/measures/ecrr.htm",
    seen: "reference seen in a stored page",
  },
  sibley2005: {
    authors: "Sibley, Fischer & Liu",
    year: 2005,
    title:
      "Reliability and validity of the Revised Experiences in Close Relationships (ECR-R) self-report measure of adult romantic attachment",
    where: "Personality and Social Psychology Bulletin",
    doi: "10.1177/0146167205276865",
    seen: "reference seen in a stored page",
  },
  sroufe2005: {
    authors: "Sroufe",
    year: 2005,
    title: "Attachment and development: A prospective, longitudinal study from birth to adulthood",
    where: "Attachment & Human Development 7:349-367",
    seen: "known, not re-read",
  },
  levy2006: {
    authors: "Levy et al.",
    year: 2006,
    title:
      "Change in attachment patterns and reflective function in a randomized control trial of transference-focused psychotherapy for borderline personality disorder",
    where: "Journal of Consulting and Clinical Psychology 74:1027-1040",
    doi: "10.1037/0022-006X.74.6.1027",
    seen: "from the findings list, rest known, not re-read",
  },
  bakermansKranenburgVanIJzendoorn2009: {
    authors: "Bakermans-Kranenburg & van IJzendoorn",
    year: 2009,
    title:
      "The first 10,000 Adult Attachment Interviews: Distributions of adult attachment representations in clinical and non-clinical groups",
    where: "Attachment & Human Development 11:223-263",
    doi: "10.1080/14616730902814762",
    seen: "reference seen in a stored page",
  },
  dienerMonroe2011: {
    authors: "Diener & Monroe",
    year: 2011,
    title:
      "The relationship between adult attachment style and therapeutic alliance in individual psychotherapy: A meta-analytic review",
    where: "Psychotherapy 48:237-248",
    doi: "10.1037/a0022425",
    seen: "from the findings list, rest known, not re-read",
  },
  fraley2011: {
    authors: "Fraley, Vicary, Brumbaugh & Roisman",
    year: 2011,
    title:
      "Patterns of stability in adult attachment: An empirical test of two models of continuity and change",
    where: "Journal of Personality and Social Psychology 101:974-992",
    doi: "10.1037/a0024150",
    seen: "from the findings list, rest known, not re-read",
  },
  safran2011: {
    authors: "Safran, Muran & Eubanks-Carter",
    year: 2011,
    title: "Repairing alliance ruptures",
    where: "Psychotherapy 48:80-87",
    seen: "from the findings list, rest known, not re-read",
  },
  cameron2012: {
    authors: "Cameron, Finnegan & Morry",
    year: 2012,
    title:
      "Orthogonal dreams in an oblique world: A meta-analysis of the association between attachment anxiety and attachment avoidance",
    where: "Journal of Research in Personality 46",
    seen: "from the findings list, rest known, not re-read",
  },
  liChan2012: {
    authors: "Li & Chan",
    year: 2012,
    title:
      "How anxious and avoidant attachment affect romantic relationship quality differently: A meta-analytic review",
    where: "European Journal of Social Psychology 42:406-419",
    doi: "10.1002/ejsp.1842",
    seen: "from the findings list, rest known, not re-read",
  },
  pinquart2013: {
    authors: "Pinquart, Feussner & Ahnert",
    year: 2013,
    title: "Meta-analytic evidence for stability in attachments from infancy to early adulthood",
    where: "Attachment & Human Development 15:189-218",
    seen: "from the findings list, rest known, not re-read",
  },
  grohPeers2014: {
    authors: "Groh, Fearon, Bakermans-Kranenburg, van IJzendoorn, Steele & Roisman",
    year: 2014,
    title:
      "The significance of attachment security for children's social competence with peers: A meta-analytic study",
    where: "Attachment & Human Development 16:103-136",
    seen: "known, not re-read",
  },
  groh2014: {
    authors: "Groh et al.",
    year: 2014,
    title: "Stability of attachment security from infancy to late adolescence",
    where: "Monographs of the Society for Research in Child Development 79(3)",
    seen: "from the findings list, rest known, not re-read",
  },
  verhage2016: {
    authors: "Verhage et al.",
    year: 2016,
    title:
      "Narrowing the transmission gap: A synthesis of three decades of research on intergenerational transmission of attachment",
    where: "Psychological Bulletin 142:337-366",
    doi: "10.1037/bul0000038",
    seen: "from the findings list, rest known, not re-read",
  },
  zeegers2017: {
    authors: "Zeegers, Colonnesi, Stams & Meins",
    year: 2017,
    title:
      "Mind matters: A meta-analysis on parental mentalization and sensitivity as predictors of infant-parent attachment",
    where: "Psychological Bulletin 143:1245-1272",
    doi: "10.1037/bul0000114",
    seen: "reference seen in a stored page",
  },
  eubanks2018: {
    authors: "Eubanks, Muran & Safran",
    year: 2018,
    title: "Alliance rupture repair: A meta-analysis",
    where: "Psychotherapy 55:508-519",
    doi: "10.1037/pst0000185",
    seen: "from the findings list, rest known, not re-read",
  },
  verhage2018: {
    authors: "Verhage et al.",
    year: 2018,
    title:
      "Examining ecological constraints on the intergenerational transmission of attachment via individual participant data meta-analysis",
    where: "Child Development 89:2023-2037",
    seen: "from the findings list, rest known, not re-read",
  },
  candelTurliuc2019: {
    authors: "Candel & Turliuc",
    year: 2019,
    title:
      "Insecure attachment and relationship satisfaction: A meta-analysis of actor and partner associations",
    where: "Personality and Individual Differences 147:190-199",
    seen: "from the findings list, rest known, not re-read",
  },
  fraley2021: {
    authors: "Fraley, Gillath & Deboeck",
    year: 2021,
    title:
      "Do life events lead to enduring changes in adult attachment styles? A naturalistic longitudinal investigation",
    where: "Journal of Personality and Social Psychology 120:1567-1606",
    doi: "10.1037/pspi0000326",
    seen: "from the findings list, rest known, not re-read",
  },
  notsu2024: {
    authors: "Notsu, Blansfield, Spina & Levy",
    year: 2024,
    title:
      "An updated meta-analysis of the relation between adult attachment style and working alliance",
    where: "Psychotherapy Research",
    doi: "10.1080/10503307.2024.2370344",
    seen: "reference seen in a stored page",
  },
} as const;
