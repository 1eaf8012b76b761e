/** What goes with security in infancy: temperament, physiology, care. */
export const infancyFindings = {
  "temperament-resistance-not-avoidance": {
    id: "temperament-resistance-not-avoidance",
    domain: "infancy/temperament",
    use: "predict",
    finding:
      "Negative reactivity hardly predicts security, modestly predicts resistance, and does not predict avoidance or disorganization.",
    statistic:
      "Standardised mean difference of the infant reactivity parameter (as a noisy parent report) between secure/insecure, C/not-C, A/not-A, D/not-D.",
    targets: [
      {
        name: "insecure vs secure, d",
        point: 0.14,
        ci95: [0.08, 0.19],
        ciKind: "published",
        checked: "abstract seen",
      },
      {
        name: "resistant, d",
        point: 0.3,
        ci95: [0.21, 0.4],
        ciKind: "published",
        checked: "abstract seen",
      },
      {
        name: "avoidant, d",
        point: 0.1,
        ci95: [-0.02, 0.19],
        ciKind: "published",
        checked: "abstract seen",
      },
      {
        name: "disorganized, d",
        point: 0.11,
        ci95: [-0.03, 0.25],
        ciKind: "published",
        checked: "abstract seen",
      },
    ],
    N: "11,440",
    k: "109",
    source: "Groh et al. 2017 Child Dev 88:770-795",
    works: ["groh2017"],
    doi: "10.1111/cdev.12677",
    caveat: "UCL copy prints [-.02,.19] for avoidance; several scraped copies lose the minus sign.",
  },
  "avoidant-quiet-but-aroused": {
    id: "avoidant-quiet-but-aroused",
    domain: "infancy/physiology",
    use: "predict",
    finding:
      "During separation avoidant infants cry little, yet their heart rate rises as much as that of secure infants.",
    statistic:
      "Per infant: HR change (mean separation episodes minus episode 2) and cry fraction in separations. Require Hedges g(insecure - secure) on HR change near 0 AND g(avoidant - secure) on crying clearly negative in the same run.",
    targets: [
      {
        name: "HR reactivity to separation, g insecure vs secure",
        point: -0.001,
        ci95: [-0.2, 0.2],
        ciKind: "project-band (no published CI seen; band is our proposal)",
        checked: "abstract seen",
      },
      {
        name: "baseline HR, g",
        point: -0.06,
        ci95: [-0.25, 0.15],
        ciKind: "project-band (no published CI seen; band is our proposal)",
        checked: "abstract seen",
      },
      {
        name: "baseline cortisol, g",
        point: 0.01,
        ci95: [-0.2, 0.2],
        ciKind: "project-band (no published CI seen; band is our proposal)",
        checked: "abstract seen",
      },
      {
        name: "RSA reactivity to separation, g",
        point: 0.24,
        ci95: null,
        ciKind: "n.s.; CI not seen",
        checked: "abstract seen",
      },
      {
        name: "RSA reactivity at reunion, g",
        point: 0.26,
        ci95: null,
        ciKind: "significant; CI not seen",
        checked: "abstract seen",
      },
      {
        name: "crying in separations, avoidant < secure",
        point: null,
        ci95: null,
        ciKind: "order",
        checked: "abstract seen",
      },
    ],
    N: "258-895",
    k: "5-10",
    source:
      "Groh & Narayan 2019 Child Dev 90:679-693; Spangler & Grossmann 1993 Child Dev 64:1439-1450; Hill-Soderlund et al. 2008 (N=132: more vagal withdrawal in avoidant); Sroufe & Waters 1977",
    works: ["grohNarayan2019", "spanglerGrossmann1993", "hillSoderlund2008", "sroufeWaters1977"],
    doi: "10.1111/cdev.13205",
    caveat:
      "The meta-analysis contrasts insecure with secure, not avoidant alone. Numeric HR curves (bpm by episode) were NOT found.",
  },
  "sensitivity-insecure-ordering": {
    id: "sensitivity-insecure-ordering",
    domain: "infancy/caregiving",
    use: "predict",
    finding:
      "Insensitivity is tied to avoidance and disorganization more than to resistance; all three links are negative.",
    statistic:
      "Point-biserial r of observed sensitivity with membership in A, C and D (each vs the rest); require all negative and |r_A| > |r_C|.",
    targets: [
      {
        name: "avoidant",
        point: -0.24,
        ci95: [-0.34, -0.13],
        ciKind: "published",
        checked: "abstract seen",
      },
      {
        name: "resistant",
        point: -0.12,
        ci95: [-0.19, -0.06],
        ciKind: "published",
        checked: "abstract seen",
      },
      {
        name: "disorganized",
        point: -0.19,
        ci95: [-0.27, -0.11],
        ciKind: "published",
        checked: "abstract seen",
      },
    ],
    N: "subset of 21,483",
    k: "43; 43; 24",
    source: "Madigan et al. 2024",
    works: ["madigan2024"],
    doi: "10.1037/bul0000433",
    caveat:
      "A model in which resistance is simply low sensitivity fails; resistance needs inconsistency and/or reactivity.",
  },
  "sensitivity-security-r": {
    id: "sensitivity-security-r",
    domain: "infancy/caregiving",
    use: "calibrate",
    finding:
      "How strongly observed caregiver sensitivity in the first year goes with later security in the SSP.",
    statistic:
      "Score simulated home observation (e.g. 2 x 1 h windows with coder noise) on an Ainsworth-like 1-9 sensitivity scale; correlate (point-biserial) with secure vs not in the SSP.",
    targets: [
      {
        name: "mothers, all measures",
        point: 0.26,
        ci95: [0.22, 0.29],
        ciKind: "published",
        checked: "abstract seen",
      },
      {
        name: "all caregivers",
        point: 0.25,
        ci95: [0.22, 0.28],
        ciKind: "published",
        checked: "abstract seen",
      },
      {
        name: "SSP, non-clinical, observational (1997)",
        point: 0.24,
        ci95: [0.18, 0.29],
        ciKind: "derived-fisher-z (fixed-effect; narrower than a random-effects CI)",
        checked: "abstract seen",
      },
    ],
    N: "21,483 (mothers); 22,914 (all)",
    k: "159; 174",
    source:
      "Madigan et al. 2024 Psychol Bull 150:839-872; De Wolff & van IJzendoorn 1997 Child Dev 68:571-591",
    works: ["madigan2024", "deWolffVanIJzendoorn1997"],
    doi: "10.1037/bul0000433",
    caveat:
      "Pools SSP and Q-sort; links are larger with the Q-sort, so for a simulated SSP fit to .24 with band .18-.29. r is attenuated by short observation and coder error: model the observation, do not tune the latent correlation to .25. The 1997 r is corrected for attenuation.",
  },
} as const;
