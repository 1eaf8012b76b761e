/** Seconds of face-to-face play, frightening care, and the home beside the laboratory. */
export const interactionFindings = {
  "frightening-to-d": {
    id: "frightening-to-d",
    domain: "disorganization",
    use: "calibrate",
    finding: "Anomalous/frightening caregiver behaviour goes with infant disorganization.",
    statistic:
      "r of observed rate of frightening/frightened/dissociative caregiver acts x D (rating >=5 on a 9-point index of contradictory approach-avoid sequences).",
    targets: [
      {
        name: "r",
        point: 0.34,
        ci95: [0.24, 0.43],
        ciKind: "project-band (no published CI seen; band is our proposal)",
        checked: "abstract seen",
      },
    ],
    N: "851 families in the set",
    k: "12",
    source: "Madigan et al. 2006 Attach Hum Dev 8:89-111",
    works: ["madigan2006"],
    doi: "10.1080/14616730600774458",
    caveat: null,
  },
  "home-vs-lab-measures": {
    id: "home-vs-lab-measures",
    domain: "measurement",
    use: "predict",
    finding:
      "Observer home sort agrees only moderately with the lab procedure, but tracks sensitivity better.",
    statistic:
      "Code a home secure-base score (2-3 h) with AQS-like criterion; r with SSP security, with sensitivity, with temperament.",
    targets: [
      {
        name: "AQS x SSP",
        point: 0.31,
        ci95: [0.2, 0.41],
        ciKind: "project-band (no published CI seen; band is our proposal)",
        checked: "abstract seen",
      },
      {
        name: "AQS x sensitivity",
        point: 0.39,
        ci95: [0.3, 0.47],
        ciKind: "project-band (no published CI seen; band is our proposal)",
        checked: "abstract seen",
      },
      {
        name: "AQS x temperament",
        point: 0.16,
        ci95: [0.08, 0.24],
        ciKind: "project-band (no published CI seen; band is our proposal)",
        checked: "abstract seen",
      },
      {
        name: "AQS retest",
        point: 0.28,
        ci95: [0.13, 0.42],
        ciKind: "derived-fisher-z (fixed-effect; narrower than a random-effects CI)",
        checked: "abstract seen",
      },
    ],
    N: "13,835",
    k: "139",
    source:
      "van IJzendoorn, Vereijken, Bakermans-Kranenburg & Riksen-Walraven 2004 Child Dev 75:1188-1213",
    works: ["vanIJzendoorn2004"],
    doi: "10.1111/j.1467-8624.2004.00733.x",
    caveat: null,
  },
  "still-face-effect": {
    id: "still-face-effect",
    domain: "micro-interaction",
    use: "predict",
    finding:
      "When the partner goes blank, positive affect and gaze drop and negative affect rises; in the reunion positive affect stays below and negative above baseline.",
    statistic:
      "2-minute play / still / reunion at 4-6 months; signs of changes and carry-over; larger reunion recovery with higher sensitivity.",
    targets: [
      {
        name: "positive affect: still < baseline",
        point: null,
        ci95: null,
        ciKind: "order",
        checked: "abstract seen",
      },
      {
        name: "gaze: still < baseline",
        point: null,
        ci95: null,
        ciKind: "order",
        checked: "abstract seen",
      },
      {
        name: "negative affect: still > baseline",
        point: null,
        ci95: null,
        ciKind: "order",
        checked: "abstract seen",
      },
      {
        name: "reunion positive < baseline, negative > baseline",
        point: null,
        ci95: null,
        ciKind: "order",
        checked: "abstract seen",
      },
      {
        name: "higher sensitivity -> more infant positive affect in still-face",
        point: null,
        ci95: null,
        ciKind: "order",
        checked: "abstract seen",
      },
    ],
    N: ">80 studies reviewed",
    k: "-",
    source: "Mesman, van IJzendoorn & Bakermans-Kranenburg 2009 Dev Rev 29:120-162",
    works: ["mesman2009"],
    doi: "10.1016/j.dr.2009.02.001",
    caveat: "The d values are in the full text, which we could not read; do not quote any.",
  },
  "repair-rate": {
    id: "repair-rate",
    domain: "micro-interaction",
    use: "predict",
    finding:
      "About a third of mismatches are mended by the next step, and slower mending goes with later insecurity.",
    statistic:
      "P(matched at t+1 | mismatch at t) and t+2; mean latency to repair per dyad; logistic of insecure on latency (reunion after still-face).",
    targets: [
      {
        name: "repaired by the next step",
        point: 0.34,
        ci95: [0.24, 0.44],
        ciKind: "unchecked; project band",
        checked: "not yet checked against the paper",
      },
      {
        name: "repaired by the second step",
        point: 0.36,
        ci95: null,
        ciKind: "unchecked",
        checked: "not yet checked against the paper",
      },
      {
        name: "longer latency -> insecure",
        point: null,
        ci95: null,
        ciKind: "order",
        checked: "abstract seen",
      },
    ],
    N: "54 (1986/1989, unchecked); 58",
    k: "2",
    source:
      "Tronick & Gianino 1986; From early micro-temporal interaction patterns to child cortisol levels, Front Psychol 2022;12:807157 (authors not in the excerpt)",
    works: ["tronickGianino1986", "muller2022"],
    doi: "10.3389/fpsyg.2021.807157",
    caveat:
      "The 34%/36% figures and the step length were not found in any stored source. The 2022 study selected for maternal anxiety disorder.",
  },
  "matched-state-share": {
    id: "matched-state-share",
    domain: "micro-interaction",
    use: "calibrate",
    finding:
      "In normal face-to-face play the pair is in a matched affective state only a minority of the time, and the share rises from 3 to 9 months.",
    statistic:
      "Code both partners into the same engagement phases at 1 s (or 1/4 s) steps; share of steps matched at 3, 6, 9 months.",
    targets: [
      {
        name: "matched share",
        point: 0.3,
        ci95: [0.2, 0.4],
        ciKind: "project-band (no published CI seen; band is our proposal)",
        checked: "secondary source",
      },
      {
        name: "3 < 6 < 9 months",
        point: null,
        ci95: null,
        ciKind: "order",
        checked: "abstract seen",
      },
    ],
    N: "54",
    k: "1 (18 per age)",
    source: "Tronick & Cohn 1989 Child Dev 60:85-92",
    works: ["tronickCohn1989"],
    doi: "10.2307/1131074",
    caveat:
      '"About 30%" is a textbook figure; the abstract says only that the proportion is small.',
  },
} as const;
