/** When attachment, protest and wariness appear, and what long separation does. */
export const milestoneFindings = {
  "attachment-onset": {
    id: "attachment-onset",
    domain: "milestones",
    use: "calibrate",
    finding: "Age at which infants first protest separation from one particular person.",
    statistic:
      "Share of infants with selective separation protest by week 32 and week 40 (person-specific minus other-person protest above threshold).",
    targets: [
      {
        name: "share by 25-32 weeks",
        point: 0.5,
        ci95: [0.377, 0.623],
        ciKind: "derived-wilson",
        checked: "secondary source",
      },
      {
        name: "share by 40 weeks",
        point: 0.8,
        ci95: [0.682, 0.882],
        ciKind: "derived-wilson",
        checked: "secondary source",
      },
    ],
    N: "60",
    k: "1",
    source: "Schaffer & Emerson 1964 SRCD Monographs 29(3)",
    works: ["schafferEmerson1964"],
    doi: "10.2307/1165727",
    caveat: "Secondary sources only; the monograph was not read.",
  },
  "protest-despair-detachment": {
    id: "protest-despair-detachment",
    domain: "separation",
    use: "predict",
    finding:
      "Long separation in unfamiliar care: days of protest, then withdrawn despair, then detachment; on return, avoidance/blankness toward the mother whose length grows with time away, then clinging; good substitute care mostly prevents it.",
    statistic:
      "1-3 year-old, 2+ weeks away with (a) rotating staff or (b) one warm foster caregiver; order of protest / low activity / non-recognition; days of detachment after return vs days away; contrast (a)-(b).",
    targets: [
      {
        name: "phase order",
        point: null,
        ci95: null,
        ciKind: "order",
        checked: "secondary source",
      },
      {
        name: "detachment days rise with days away",
        point: null,
        ci95: null,
        ciKind: "order",
        checked: "not yet checked against the paper",
      },
      {
        name: "foster arm: no detachment",
        point: null,
        ci95: null,
        ciKind: "order",
        checked: "not yet checked against the paper",
      },
    ],
    N: "Heinicke & Westheimer: 10 children, 2-20 weeks away (10 verified, range unchecked); Robertson films: single cases and 13 fostered (memory)",
    k: "small",
    source: "Robertson & Bowlby 1952; Heinicke & Westheimer 1966; Robertson & Robertson 1971",
    works: ["robertsonBowlby1952", "heinickeWestheimer1966", "robertsonRobertson1971"],
    doi: null,
    caveat:
      "Qualitative; contested in exactly the arm (b) contrast, which is what makes it a test.",
  },
  "multiple-attachment-cascade": {
    id: "multiple-attachment-cascade",
    domain: "milestones",
    use: "predict",
    finding:
      "Further attachments follow within weeks of the first, chosen by responsiveness more than by hours of care; most infants have several by 18 months.",
    statistic:
      "Household with 3-5 potential figures; share with >=2 attachments one month after the first and at 18 months; regression of being chosen on responsiveness and hours.",
    targets: [
      {
        name: "second attachment within about a month of the first",
        point: 0.29,
        ci95: [0.185, 0.408],
        ciKind: "derived from rounded %",
        checked: "secondary source",
      },
      {
        name: "attached to father by 18 months",
        point: 0.75,
        ci95: [0.628, 0.842],
        ciKind: "derived-wilson",
        checked: "secondary source",
      },
      {
        name: "mother is the (joint) first figure",
        point: 0.65,
        ci95: null,
        ciKind: "secondary",
        checked: "secondary source",
      },
      {
        name: "several attachments by 18 months",
        point: 0.87,
        ci95: null,
        ciKind: "unchecked",
        checked: "not yet checked against the paper",
      },
      {
        name: "responsiveness beats hours",
        point: null,
        ci95: null,
        ciKind: "order",
        checked: "secondary source",
      },
    ],
    N: "60",
    k: "1",
    source: "Schaffer & Emerson 1964",
    works: ["schafferEmerson1964"],
    doi: "10.2307/1165727",
    caveat: "Secondary sources disagree on details (29-30%).",
  },
  "separation-protest-curve": {
    id: "separation-protest-curve",
    domain: "milestones",
    use: "predict",
    finding:
      "Crying when the caregiver leaves starts around 8 months, is highest at about 13-15 months, and fades by about 30-36 months, in very different cultures.",
    statistic:
      "Protest probability to a 3-minute departure at ages 5-36 months; onset, peak, half-decline.",
    targets: [
      {
        name: "onset, months",
        point: 8,
        ci95: [6, 9],
        ciKind: "project-band (no published CI seen; band is our proposal)",
        checked: "not yet checked against the paper",
      },
      {
        name: "peak, months",
        point: 14,
        ci95: [12, 18],
        ciKind: "project-band (no published CI seen; band is our proposal)",
        checked: "not yet checked against the paper",
      },
      {
        name: "low again, months",
        point: 30,
        ci95: [24, 36],
        ciKind: "project-band (no published CI seen; band is our proposal)",
        checked: "not yet checked against the paper",
      },
    ],
    N: "-",
    k: "several",
    source: "Kagan, Kearsley & Zelazo 1978; Kagan 1976",
    works: ["kagan1978", "kagan1976"],
    doi: null,
    caveat: "Entirely from memory; find the primary curve before use.",
  },
  "stranger-wariness-onset": {
    id: "stranger-wariness-onset",
    domain: "milestones",
    use: "predict",
    finding:
      "Wariness of strangers appears at about 6-9 months, shortly after or with selective attachment, and grows through the first year.",
    statistic:
      "Negative response to a standard approach by age; onset relative to attachment onset.",
    targets: [
      {
        name: "onset, months",
        point: 8,
        ci95: [6, 9],
        ciKind: "project-band (no published CI seen; band is our proposal)",
        checked: "not yet checked against the paper",
      },
      {
        name: "12 mo > 8 mo",
        point: null,
        ci95: null,
        ciKind: "order",
        checked: "not yet checked against the paper",
      },
    ],
    N: "-",
    k: "-",
    source: "Sroufe 1977; Schaffer 1966",
    works: ["sroufe1977", "schaffer1966"],
    doi: null,
    caveat: "From memory; heterogeneous and context-dependent.",
  },
} as const;
