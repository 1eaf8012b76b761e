/** Studies and reviews of infants, their caregivers, and what follows in childhood. */
export const infancyWorks = {
  crockenberg1981: {
    authors: "Crockenberg",
    year: 1981,
    title:
      "Infant irritability, mother responsiveness, and social support influences on the security of infant-mother attachment",
    where: "Child Development 52:857-865",
    doi: "10.1111/j.1467-8624.1981.tb03124.x",
    seen: "from the findings list, rest known, not re-read",
  },
  tronickGianino1986: {
    authors: "Tronick & Gianino",
    year: 1986,
    title: "Interactive mismatch and repair: Challenges to the coping infant",
    where: "Zero to Three 6",
    seen: "from the findings list, rest known, not re-read",
  },
  vanIJzendoornKroonenberg1988: {
    authors: "van IJzendoorn & Kroonenberg",
    year: 1988,
    title: "Cross-cultural patterns of attachment: A meta-analysis of the Strange Situation",
    where: "Child Development 59:147-156",
    seen: "from the findings list, rest known, not re-read",
  },
  tronickCohn1989: {
    authors: "Tronick & Cohn",
    year: 1989,
    title:
      "Infant-mother face-to-face interaction: Age and gender differences in coordination and the occurrence of miscoordination",
    where: "Child Development 60:85-92",
    doi: "10.2307/1131074",
    seen: "from the findings list, rest known, not re-read",
  },
  spanglerGrossmann1993: {
    authors: "Spangler & Grossmann",
    year: 1993,
    title: "Biobehavioral organization in securely and insecurely attached infants",
    where: "Child Development 64:1439-1450",
    seen: "from the findings list, rest known, not re-read",
  },
  deWolffVanIJzendoorn1997: {
    authors: "De Wolff & van IJzendoorn",
    year: 1997,
    title:
      "Sensitivity and attachment: A meta-analysis on parental antecedents of infant attachment",
    where: "Child Development 68:571-591",
    seen: "from the findings list, rest known, not re-read",
  },
  vanIJzendoornDeWolff1997: {
    authors: "van IJzendoorn & De Wolff",
    year: 1997,
    title:
      "In search of the absent father: Meta-analyses of infant-father attachment: A rejoinder to our discussants",
    where: "Child Development 68:604-609",
    seen: "from the findings list, rest known, not re-read",
  },
  vanIJzendoorn1999: {
    authors: "van IJzendoorn, Schuengel & Bakermans-Kranenburg",
    year: 1999,
    title:
      "Disorganized attachment in early childhood: Meta-analysis of precursors, concomitants, and sequelae",
    where: "Development and Psychopathology 11",
    seen: "from the findings list, rest known, not re-read",
  },
  andreozzi2002: {
    authors: "Andreozzi, Flanagan, Seifer, Brunner & Lester",
    year: 2002,
    title: "Attachment classifications among 18-month-old children of adolescent mothers",
    where: "Archives of Pediatrics & Adolescent Medicine 156:20-26",
    doi: "10.1001/archpedi.156.1.20",
    seen: "reference seen in a stored page",
  },
  bakermansKranenburg2003: {
    authors: "Bakermans-Kranenburg, van IJzendoorn & Juffer",
    year: 2003,
    title:
      "Less is more: Meta-analyses of sensitivity and attachment interventions in early childhood",
    where: "Psychological Bulletin 129:195-215",
    doi: "10.1037/0033-2909.129.2.195",
    seen: "reference seen in a stored page",
  },
  vanIJzendoorn2004: {
    authors: "van IJzendoorn, Vereijken, Bakermans-Kranenburg & Riksen-Walraven",
    year: 2004,
    title:
      "Assessing attachment security with the Attachment Q Sort: Meta-analytic evidence for the validity of the observer AQS",
    where: "Child Development 75:1188-1213",
    doi: "10.1111/j.1467-8624.2004.00733.x",
    seen: "from the findings list, rest known, not re-read",
  },
  bakermansKranenburg2005: {
    authors: "Bakermans-Kranenburg, van IJzendoorn & Juffer",
    year: 2005,
    title:
      "Disorganized infant attachment and preventive interventions: A review and meta-analysis",
    where: "Infant Mental Health Journal 26:191-216",
    seen: "from the findings list, rest known, not re-read",
  },
  ahnert2006: {
    authors: "Ahnert, Pinquart & Lamb",
    year: 2006,
    title: "Security of children's relationships with nonparental care providers: A meta-analysis",
    where: "Child Development 77:664-679",
    seen: "from the findings list, rest known, not re-read",
  },
  madigan2006: {
    authors: "Madigan et al.",
    year: 2006,
    title:
      "Unresolved states of mind, anomalous parental behavior, and disorganized attachment: A review and meta-analysis of a transmission gap",
    where: "Attachment & Human Development 8:89-111",
    doi: "10.1080/14616730600774458",
    seen: "from the findings list, rest known, not re-read",
  },
  hillSoderlund2008: {
    authors: "Hill-Soderlund et al.",
    year: 2008,
    title:
      "Parasympathetic and sympathetic responses to the strange situation in infants and mothers from avoidant and securely attached dyads",
    where: "Developmental Psychobiology 50:361-376",
    doi: "10.1002/dev.20302",
    seen: "reference seen in a stored page",
  },
  mesman2009: {
    authors: "Mesman, van IJzendoorn & Bakermans-Kranenburg",
    year: 2009,
    title: "The many faces of the Still-Face Paradigm: A review and meta-analysis",
    where: "Developmental Review 29:120-162",
    doi: "10.1016/j.dr.2009.02.001",
    seen: "from the findings list, rest known, not re-read",
  },
  cyr2010: {
    authors: "Cyr, Euser, Bakermans-Kranenburg & van IJzendoorn",
    year: 2010,
    title:
      "Attachment security and disorganization in maltreating and high-risk families: A series of meta-analyses",
    where: "Development and Psychopathology 22:87-108",
    doi: "10.1017/S0954579409990289",
    seen: "from the findings list, rest known, not re-read",
  },
  smyke2010: {
    authors: "Smyke, Zeanah, Fox, Nelson & Guthrie",
    year: 2010,
    title:
      "Placement in foster care enhances quality of attachment among young institutionalized children",
    where: "Child Development 81:212-223",
    doi: "10.1111/j.1467-8624.2009.01390.x",
    seen: "from the findings list, rest known, not re-read",
  },
  lionetti2015: {
    authors: "Lionetti, Pastore & Barone",
    year: 2015,
    title: "Attachment in institutionalized children: A review and meta-analysis",
    where: "Child Abuse & Neglect 42:135-145",
    doi: "10.1016/j.chiabu.2015.02.013",
    seen: "from the findings list, rest known, not re-read",
  },
  groh2017: {
    authors: "Groh et al.",
    year: 2017,
    title: "Attachment and temperament in the early life course: A meta-analytic review",
    where: "Child Development 88:770-795",
    doi: "10.1111/cdev.12677",
    seen: "from the findings list, rest known, not re-read",
  },
  facompre2018: {
    authors: "Facompré, Bernard & Waters",
    year: 2018,
    title: "Effectiveness of interventions in preventing disorganized attachment: A meta-analysis",
    where: "Development and Psychopathology 30:1-11",
    doi: "10.1017/S0954579417000426",
    seen: "from the findings list, rest known, not re-read",
  },
  grohNarayan2019: {
    authors: "Groh & Narayan",
    year: 2019,
    title:
      "Infant attachment insecurity and baseline physiological activity and physiological reactivity to interpersonal stress: A meta-analytic review",
    where: "Child Development 90:679-693",
    doi: "10.1111/cdev.13205",
    seen: "from the findings list, rest known, not re-read",
  },
  opie2021: {
    authors: "Opie et al.",
    year: 2021,
    title: "Early childhood attachment stability and change: a meta-analysis",
    where: "Attachment & Human Development 23:897-930",
    doi: "10.1080/14616734.2020.1800769",
    seen: "reference seen in a stored page",
  },
  muller2022: {
    authors: "Müller, Zietlow, Klauser, Woll, Nonnenmacher, Tronick & Reck",
    year: 2022,
    title:
      "From early micro-temporal interaction patterns to child cortisol levels: Toward the role of interactive reparation and infant attachment in a longitudinal study",
    where: "Frontiers in Psychology 12:807157",
    doi: "10.3389/fpsyg.2021.807157",
    seen: "reference seen in a stored page",
  },
  pinquart2022: {
    authors: "Pinquart",
    year: 2022,
    where: "Infant and Child Development",
    doi: "10.1002/icd.2364",
    seen: "from the findings list",
  },
  vanIJzendoorn2022: {
    authors: "van IJzendoorn, Schuengel, Wang & Bakermans-Kranenburg",
    year: 2022,
    title:
      "Improving parenting, child attachment, and externalizing behaviors: Meta-analysis of the first 25 randomized controlled trials on the effects of Video-feedback Intervention to promote Positive Parenting and Sensitive Discipline",
    where: "Development and Psychopathology",
    doi: "10.1017/S0954579421001462",
    seen: "reference seen in a stored page",
  },
  madigan2023: {
    authors: "Madigan et al.",
    year: 2023,
    title: "The first 20,000 Strange Situation procedures: A meta-analytic review",
    where: "Psychological Bulletin 149:99-132",
    doi: "10.1037/bul0000388",
    seen: "reference seen in a stored page",
  },
  madigan2024: {
    authors: "Madigan et al.",
    year: 2024,
    title:
      "Maternal and paternal sensitivity: Key determinants of child attachment security examined through meta-analysis",
    where: "Psychological Bulletin 150:839-872",
    doi: "10.1037/bul0000433",
    seen: "reference seen in a stored page",
  },
  harlow1958: {
    authors: "Harlow",
    year: 1958,
    title: "The nature of love",
    where: "American Psychologist 13:673-685",
    seen: "known, not re-read",
  },
  belskyRovineTaylor1984: {
    authors: "Belsky, Rovine & Taylor",
    year: 1984,
    title:
      "The Pennsylvania Infant and Family Development Project, III: The origins of individual differences in infant-mother attachment",
    where: "Child Development 55:718-728",
    seen: "known, not re-read",
  },
  hunzikerBarr1986: {
    authors: "Hunziker & Barr",
    year: 1986,
    title: "Increased carrying reduces infant crying: A randomized controlled trial",
    where: "Pediatrics 77:641-648",
    seen: "known, not re-read",
  },
  sroufe1996: {
    authors: "Sroufe",
    year: 1996,
    title: "Emotional Development: The Organization of Emotional Life in the Early Years",
    where: "Cambridge University Press",
    seen: "known, not re-read",
  },
  porges2007: {
    authors: "Porges",
    year: 2007,
    title: "The polyvagal perspective",
    where: "Biological Psychology 74:116-143",
    seen: "known, not re-read",
  },
  fraleySpieker2003: {
    authors: "Fraley & Spieker",
    year: 2003,
    title:
      "Are infant attachment patterns continuously or categorically distributed? A taxometric analysis of Strange Situation behavior",
    where: "Developmental Psychology 39:387-404",
    doi: "10.1037/0012-1649.39.3.387",
    seen: "reference seen in a stored page",
  },
} as const;
