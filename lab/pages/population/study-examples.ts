/** Small studies to begin with, as one would write them; each takes seconds. */
export const EXAMPLES = {
  two_factors: `# Caregivers who are more or less available, and more or less attentive to quiet signals.
bowlby: 1
title: Availability and attentiveness
seeds: [1]
people:
  children: 12
household:
  - name: caregiver
    otherwise: centre
procedures:
  - { hold: strange-situation, ageDays: 365 }
factors:
  caregiver.availability: { from: -2, to: 2, steps: 5 }
  caregiver.attentiveness: { values: [-2, 0, 2] }
`,
  homes: `# The same children in three homes: what a home does to one and the same child.
bowlby: 1
title: The same children in three homes
seeds: { base: 1, count: 2 }
people:
  children: 20
  twins: true
household:
  - name: mother
procedures:
  - { hold: home-observation, ageDays: 270, with: mother }
  - { hold: strange-situation, ageDays: 365, with: mother }
factors:
  home:
    levels:
      answering: { mother.availability: 2, mother.attentiveness: 1 }
      loud_only: { mother.availability: 1.8, mother.attentiveness: -3 }
      rebuffing: { mother.availability: -1, mother.attentiveness: 1.4 }
`,
  frightening: `# A caregiver who comforts well, and frightens more or less often.
bowlby: 1
title: Frightening acts
seeds: [1]
people:
  children: 40
household:
  - name: caregiver
    otherwise: centre
procedures:
  - { hold: strange-situation, ageDays: 365 }
factors:
  caregiver.frightening: { values: [0, 0.1, 0.25, 0.5, 1] }
outputs:
  figures:
    - { x: caregiver.frightening, y: strange_situation_classification }
    - { x: caregiver.frightening, y: caregiver_fear }
`,
} as const;

export type ExampleName = keyof typeof EXAMPLES;
export const EXAMPLE_NAMES = Object.keys(EXAMPLES) as ExampleName[];
