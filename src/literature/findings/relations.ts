/** Stability over years, several caregivers, and the next generation. */
export const relationFindings = {
  "transmission-gap-share": {
    id: "transmission-gap-share",
    domain: "intergenerational",
    use: "predict",
    finding:
      "Observed sensitivity carries only a minority of the parent-to-infant link; a model whose only channel is sensitivity shows no gap and fails.",
    statistic:
      "Share mediated = (r_AAI,sens x partial path sens->SSP) / total, using NOISY observed sensitivity.",
    targets: [
      {
        name: "share mediated, single-sample",
        point: 0.17,
        ci95: [0.1, 0.45],
        ciKind: "project-band (no published CI seen; band is our proposal)",
        checked: "abstract seen",
      },
      {
        name: "share mediated (1995: .34 x .24 / .47)",
        point: 0.17,
        ci95: null,
        ciKind: "computed from unchecked values",
        checked: "computed (from unchecked values)",
      },
      {
        name: "mentalization->security direct after sensitivity",
        point: 0.24,
        ci95: null,
        ciKind: "see mentalization-beyond-sensitivity",
        checked: "abstract seen",
      },
    ],
    N: "60 (Pederson); 4,819",
    k: "1; 95",
    source: "Pederson, Gleason, Moran & Bento 1998 Dev Psychol 34:925-933; Verhage et al. 2016",
    works: ["pederson1998", "verhage2016", "vanIJzendoorn1995", "zeegers2017"],
    doi: null,
    caveat:
      "Verhage 2016 states the gap narrows but is not bridged; its path coefficients were not in the abstract.",
  },
  "two-parent-concordance": {
    id: "two-parent-concordance",
    domain: "multiple caregivers",
    use: "predict",
    finding:
      "Security with one parent is only loosely related to security with the other: relationship-specific, with a small shared part.",
    statistic:
      "One infant, two caregivers with modestly correlated sensitivity; run two SSPs 4+ weeks apart; phi/r of secure vs not across parents; mean difference mother - father.",
    targets: [
      {
        name: "r secure-mother x secure-father (newest)",
        point: 0.32,
        ci95: [0.17, 0.4],
        ciKind: "project-band (no published CI seen; band is our proposal)",
        checked: "abstract seen",
      },
      {
        name: "r (1997 estimate)",
        point: 0.17,
        ci95: [0.11, 0.23],
        ciKind: "derived-fisher-z (fixed-effect; narrower than a random-effects CI)",
        checked: "not yet checked against the paper",
      },
      {
        name: "mean-level difference g (father lower)",
        point: -0.07,
        ci95: [-0.2, 0.05],
        ciKind: "project-band (no published CI seen; band is our proposal)",
        checked: "abstract seen",
      },
    ],
    N: "950 (1997)",
    k: "95 studies (2022); 14 (1997)",
    source:
      "Pinquart 2022 (behavioural measures); van IJzendoorn & De Wolff 1997 (memory: r=.17, N=950)",
    works: ["pinquart2022", "vanIJzendoornDeWolff1997"],
    doi: "10.1002/icd.2364",
    caveat:
      'A single global "trait" inside the infant gives r near 1 and fails; fully independent models give r near 0 and fail. Assortative mating and a shared infant temperament are legitimate sources. The r=.17 itself was not found in a stored source.',
  },
  "early-stability": {
    id: "early-stability",
    domain: "stability",
    use: "calibrate",
    finding:
      "Re-test agreement of the SSP-family classification across early childhood is only moderate.",
    statistic:
      "Re-run the SSP (or preschool version) 6-36 months later with ordinary caregiver drift and life events; phi for secure/insecure, Cohen kappa for 4-way.",
    targets: [
      {
        name: "secure/insecure r",
        point: 0.28,
        ci95: [0.2, 0.36],
        ciKind: "project-band (no published CI seen; band is our proposal)",
        checked: "abstract seen",
      },
      {
        name: "4-way kappa",
        point: 0.23,
        ci95: [0.15, 0.31],
        ciKind: "project-band (no published CI seen; band is our proposal)",
        checked: "abstract seen",
      },
    ],
    N: "about 4,200 (memory)",
    k: "about 63 samples (memory)",
    source: "Opie et al. 2021 Attach Hum Dev 23:897-930",
    works: ["opie2021"],
    doi: "10.1080/14616734.2020.1800769",
    caveat:
      "Publication bias reported; classic single samples bracket it: 96% agreement over 6 months, N=50 middle-class (Waters 1978) vs 62%, N=100 poverty (Vaughn 1979) - both memory.",
  },
  "life-events-lawful-change": {
    id: "life-events-lawful-change",
    domain: "stability",
    use: "predict",
    finding:
      "From infancy to age about 20 most people keep the secure/insecure label, and those with major negative family events change twice as often.",
    statistic:
      "Simulate to adulthood with/without a major event (loss, divorce, illness, parental disorder, abuse); share whose secure/insecure label changes in each group.",
    targets: [
      {
        name: "same secure/insecure label, overall",
        point: 0.72,
        ci95: [0.583, 0.825],
        ciKind: "derived-wilson",
        checked: "abstract seen",
      },
      {
        name: "changed, with events",
        point: 0.44,
        ci95: [0.246, 0.663],
        ciKind: "derived-wilson",
        checked: "abstract seen",
      },
      {
        name: "changed, without events",
        point: 0.22,
        ci95: [0.11, 0.388],
        ciKind: "derived-wilson",
        checked: "abstract seen",
      },
      {
        name: "difference in change rate",
        point: 0.22,
        ci95: [-0.04, 0.47],
        ciKind: "derived-newcombe-difference",
        checked: "abstract seen",
      },
    ],
    N: "50",
    k: "1",
    source: "Waters, Merrick, Treboux, Crowell & Albersheim 2000 Child Dev 71:684-689",
    works: ["waters2000"],
    doi: "10.1111/1467-8624.00176",
    caveat:
      "The two rates differ by .22 but our Newcombe interval crosses 0 (two-sided p about .10; the paper prints p<.05, which fits one-sided): weak evidence. A preprint copy prints 56% / 28% (a 3-way count) for the same contrast; the published abstract prints 44% / 22%. High-risk replication (Weinfield 2000, N=57, unchecked) found no continuity. SECCYD (Groh 2014, N=857) found only weak continuity.",
  },
  "transmission-aai-ssp": {
    id: "transmission-aai-ssp",
    domain: "intergenerational",
    use: "calibrate",
    finding: "A parent's secure state of mind about attachment goes with a secure infant.",
    statistic:
      "Grow generation 1 to adulthood, read out a coherence/security state of mind (3- and 4-way), let them parent generation 2, SSP at 12 months; r of secure-autonomous x secure.",
    targets: [
      {
        name: "secure-autonomous to secure, r",
        point: 0.31,
        ci95: [0.28, 0.34],
        ciKind: "derived-fisher-z (fixed-effect; narrower than a random-effects CI)",
        checked: "abstract seen",
      },
      {
        name: "IPD estimate, r",
        point: 0.29,
        ci95: [0.26, 0.32],
        ciKind: "derived; number unchecked",
        checked: "not yet checked against the paper",
      },
      {
        name: "1995 estimate, r",
        point: 0.47,
        ci95: null,
        ciKind: "superseded, small early studies",
        checked: "abstract seen",
      },
    ],
    N: "4,819; 4,396 (IPD)",
    k: "95; 58",
    source:
      "Verhage et al. 2016 Psychol Bull 142:337-366; Verhage et al. 2018 Child Dev; van IJzendoorn 1995",
    works: ["verhage2016", "verhage2018", "vanIJzendoorn1995"],
    doi: "10.1037/bul0000038",
    caveat:
      "IPD r=.29 is memory; weaker under risk and in adolescent parents (verified in excerpt).",
  },
  "unresolved-to-disorganized": {
    id: "unresolved-to-disorganized",
    domain: "intergenerational",
    use: "predict",
    finding:
      "Unresolved loss/trauma in the parent goes with infant disorganization, less strongly than secure transmission.",
    statistic: "r of parent unresolved flag x infant D; require smaller than transmission-aai-ssp.",
    targets: [
      {
        name: "r",
        point: 0.21,
        ci95: [0.18, 0.24],
        ciKind: "derived with total N; true N smaller",
        checked: "abstract seen",
      },
    ],
    N: "subset of 4,819",
    k: "-",
    source: "Verhage et al. 2016; Madigan et al. 2006 (r=.21)",
    works: ["verhage2016", "madigan2006"],
    doi: "10.1037/bul0000038",
    caveat: null,
  },
  "caregiver-provider-security": {
    id: "caregiver-provider-security",
    domain: "multiple caregivers",
    use: "predict",
    finding:
      "Security with a day-care provider is rarer than with parents (SSP), grows with months enrolled, and in groups depends on group-level rather than individual sensitivity.",
    statistic:
      "Provider caring for n children; share secure with provider vs mother; slope on enrolment time; individual-sensitivity effect in small vs large groups.",
    targets: [
      {
        name: "secure with provider, SSP",
        point: 0.42,
        ci95: null,
        ciKind: "unchecked",
        checked: "not yet checked against the paper",
      },
      {
        name: "secure with mother, same children",
        point: 0.6,
        ci95: null,
        ciKind: "unchecked",
        checked: "not yet checked against the paper",
      },
      {
        name: "order and slopes",
        point: null,
        ci95: null,
        ciKind: "order",
        checked: "abstract seen",
      },
    ],
    N: "2,867",
    k: "40",
    source: "Ahnert, Pinquart & Lamb 2006 Child Dev 77:664-679",
    works: ["ahnert2006"],
    doi: null,
    caveat: "42%/60% are memory.",
  },
  "long-run-asymptote": {
    id: "long-run-asymptote",
    domain: "stability",
    use: "predict",
    finding:
      "Does the test-retest correlation level off above zero as the interval grows (prototype) or decay to zero (revision only)?",
    statistic:
      "Correlation of latent/observed security at 1 y with ages 2,4,6,12,19; fit r(t)=asymptote+decay; report the asymptote.",
    targets: [
      {
        name: "asymptote, Fraley 2002",
        point: 0.39,
        ci95: null,
        ciKind: "unchecked",
        checked: "not yet checked against the paper",
      },
      {
        name: "overall r, Pinquart 2013",
        point: 0.39,
        ci95: null,
        ciKind: "unchecked; not significant beyond 15 years",
        checked: "not yet checked against the paper",
      },
      {
        name: "SSP to AAI at 18, SECCYD",
        point: 0.1,
        ci95: null,
        ciKind: 'unchecked: "weak"; about .1',
        checked: "not yet checked against the paper",
      },
    ],
    N: "21,072 (Pinquart, unchecked); 857 (SECCYD)",
    k: "127 papers (memory)",
    source: "Fraley 2002 PSPR; Pinquart, Feussner & Ahnert 2013; Groh et al. 2014",
    works: ["fraley2002", "pinquart2013", "groh2014"],
    doi: null,
    caveat: "CONTESTED. Report the model's asymptote; do not score pass/fail. Bounds 0-.39.",
  },
} as const;
