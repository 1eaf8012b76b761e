/** The Strange Situation itself: its course, its classes, and what they do not depend on. */
export const strangeSituationFindings = {
  "ssp-abcd-distribution": {
    id: "ssp-abcd-distribution",
    domain: "infancy/SSP",
    use: "calibrate",
    finding:
      "Share of infants coded avoidant / secure / resistant / disorganized when a community-like population is run through the eight-episode procedure.",
    statistic:
      "Simulate >=1,000 dyads from the low-risk caregiver population to 12-18 months, run the SSP, code from behaviour only with the frozen classifier, take class proportions. Fit to ONE low-risk target (3-way 65/21/14 and D about 15%), never to risk groups.",
    targets: [
      {
        name: "secure, 3-way",
        point: 0.65,
        ci95: [0.6, 0.7],
        ciKind: "project-band (no published CI seen; band is our proposal)",
        checked: "abstract seen",
      },
      {
        name: "avoidant, 3-way",
        point: 0.21,
        ci95: [0.16, 0.26],
        ciKind: "project-band (no published CI seen; band is our proposal)",
        checked: "abstract seen",
      },
      {
        name: "resistant, 3-way",
        point: 0.14,
        ci95: [0.09, 0.19],
        ciKind: "project-band (no published CI seen; band is our proposal)",
        checked: "abstract seen",
      },
      {
        name: "disorganized, middle-class samples",
        point: 0.15,
        ci95: [0.1, 0.2],
        ciKind: "project-band (no published CI seen; band is our proposal)",
        checked: "abstract seen",
      },
      {
        name: "secure, all samples 4-way",
        point: 0.516,
        ci95: null,
        ciKind: "not seen",
        checked: "abstract seen",
      },
      {
        name: "avoidant, all samples 4-way",
        point: 0.147,
        ci95: null,
        ciKind: "not seen",
        checked: "abstract seen",
      },
      {
        name: "resistant, all samples 4-way",
        point: 0.102,
        ci95: null,
        ciKind: "not seen",
        checked: "abstract seen",
      },
      {
        name: "disorganized, all samples 4-way",
        point: 0.235,
        ci95: null,
        ciKind: "not seen",
        checked: "abstract seen",
      },
    ],
    N: "1,990 dyads (3-way); 20,720 dyads (4-way)",
    k: "32 samples; 285 studies",
    source:
      "van IJzendoorn & Kroonenberg 1988 Child Dev (3-way); van IJzendoorn, Schuengel & Bakermans-Kranenburg 1999 Dev Psychopathol (D 15%); Madigan et al. 2023 Psychol Bull 149:99-132 (4-way)",
    works: ["vanIJzendoornKroonenberg1988", "vanIJzendoorn1999", "madigan2023"],
    doi: "10.1037/bul0000388",
    caveat:
      "The 4-way pooled figures mix low-risk and risk samples; the 3-way figures predate D coding. Published CIs were not in the stored abstracts.",
  },
  "mother-father-sex-null": {
    id: "mother-father-sex-null",
    domain: "infancy/SSP",
    use: "predict",
    finding:
      "Class shares do not differ between mothers and fathers, nor between boys and girls, nor with infant age inside the usual window.",
    statistic:
      "Chi-square / max absolute difference in class shares by caregiver role, sex, and SSP age 11-20 months.",
    targets: [
      {
        name: "max |difference in share|",
        point: 0,
        ci95: [0, 0.05],
        ciKind: "project-band (no published CI seen; band is our proposal)",
        checked: "abstract seen",
      },
    ],
    N: "20,720",
    k: "285",
    source: "Madigan et al. 2023",
    works: ["madigan2023"],
    doi: "10.1037/bul0000388",
    caveat: "Age invariance is the failable part for a learning model.",
  },
  "ssp-episode-profile": {
    id: "ssp-episode-profile",
    domain: "infancy/SSP",
    use: "calibrate",
    finding:
      "Within-procedure course: exploration highest in episode 2 and falling with the stranger and separations; crying near zero in 2-3, rising in 4, highest in 6-7, falling in 8; proximity and contact higher in 8 than 5.",
    statistic:
      "15-second interval counts (max 12 per 3-minute episode) of locomotor/manipulative/visual exploration and crying; 1-7 scales in 5 and 8; order tests; then by class.",
    targets: [
      {
        name: "crying: ep2,ep3 < ep4 < ep6; ep8 < ep7",
        point: null,
        ci95: null,
        ciKind: "order",
        checked: "not yet checked against the paper",
      },
      {
        name: "exploration: ep2 > ep3 > ep4, ep6 lowest",
        point: null,
        ci95: null,
        ciKind: "order",
        checked: "not yet checked against the paper",
      },
      {
        name: "contact maintaining: ep8 > ep5",
        point: null,
        ci95: null,
        ciKind: "order",
        checked: "not yet checked against the paper",
      },
      {
        name: "second separation more distressing than the first",
        point: null,
        ci95: null,
        ciKind: "order",
        checked: "not yet checked against the paper",
      },
    ],
    N: "106 (1978); 56 (1970)",
    k: "-",
    source: "Ainsworth & Bell 1970; Ainsworth, Blehar, Waters & Wall 1978 ch. 4-6",
    works: ["ainsworthBell1970", "ainsworth1978"],
    doi: null,
    caveat:
      "NO NUMBERS FOUND for means per episode or per class. Type the tables in from the 1978 book before this is scored numerically.",
  },
} as const;
