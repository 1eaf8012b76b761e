/** Alliance, rupture and change in psychotherapy. */
export const therapyFindings = {
  "alliance-attachment": {
    id: "alliance-attachment",
    domain: "therapy",
    use: "predict",
    finding: "Clients with more secure attachment form slightly stronger alliances.",
    statistic:
      "Simulated client-therapist dyads (therapist = responsive figure); client-rated alliance at session 3-5 with anxiety, avoidance, security.",
    targets: [
      {
        name: "security-alliance r",
        point: 0.17,
        ci95: [0.1, 0.23],
        ciKind: "published",
        checked: "abstract seen",
      },
      {
        name: "anxiety-alliance r",
        point: -0.09,
        ci95: [-0.16, -0.02],
        ciKind: "project-band (no published CI seen; band is our proposal)",
        checked: "abstract seen",
      },
      {
        name: "avoidance-alliance r",
        point: -0.13,
        ci95: [-0.2, -0.06],
        ciKind: "project-band (no published CI seen; band is our proposal)",
        checked: "abstract seen",
      },
    ],
    N: "886; k=33 set",
    k: "17; 33",
    source: "Diener & Monroe 2011 Psychotherapy 48:237-248; Notsu, Blansfield, Spina & Levy 2024",
    works: ["dienerMonroe2011", "notsu2024"],
    doi: "10.1037/a0022425",
    caveat: null,
  },
  "rupture-repair-outcome": {
    id: "rupture-repair-outcome",
    domain: "therapy",
    use: "predict",
    finding: "Ruptures that are repaired go with better outcome than ruptures left open.",
    statistic:
      "Per dyad: episodes where alliance falls >=1 SD and recovers within 3-5 sessions; r of repair with symptom/security gain.",
    targets: [
      {
        name: "2018, r",
        point: 0.29,
        ci95: [0.1, 0.47],
        ciKind: "unchecked (k=11, N=1,314)",
        checked: "not yet checked against the paper",
      },
      {
        name: "2011, r",
        point: 0.24,
        ci95: [0.09, 0.39],
        ciKind: "published",
        checked: "abstract seen",
      },
    ],
    N: "1,314 (memory); 148",
    k: "11; 3",
    source:
      "Eubanks, Muran & Safran 2018 Psychotherapy 55:508-519; Safran, Muran & Eubanks-Carter 2011",
    works: ["eubanks2018", "safran2011"],
    doi: "10.1037/pst0000185",
    caveat: null,
  },
  "therapy-security-shift": {
    id: "therapy-security-shift",
    domain: "therapy",
    use: "predict",
    finding:
      "A year of attachment-relevant therapy shifts a minority of insecure patients to secure; unresolved status does not change; other therapies shift fewer.",
    statistic:
      "Insecure adults + 1 year of (a) responsive-exploratory or (b) skills-only partner; share newly secure; unresolved flag unchanged.",
    targets: [
      {
        name: "secure before",
        point: 0.05,
        ci95: null,
        ciKind: "unchecked",
        checked: "not yet checked against the paper",
      },
      {
        name: "secure after",
        point: 0.316,
        ci95: null,
        ciKind: "unchecked",
        checked: "not yet checked against the paper",
      },
      {
        name: "control arms: no significant change",
        point: null,
        ci95: null,
        ciKind: "order",
        checked: "abstract seen",
      },
      {
        name: "unresolved unchanged",
        point: null,
        ci95: null,
        ciKind: "order",
        checked: "abstract seen",
      },
    ],
    N: "90 randomised",
    k: "1 RCT",
    source: "Levy et al. 2006 JCCP 74:1027-1040",
    works: ["levy2006"],
    doi: "10.1037/0022-006X.74.6.1027",
    caveat: "Percentages not in the abstract (would fit 1/19 -> 6/19).",
  },
} as const;
