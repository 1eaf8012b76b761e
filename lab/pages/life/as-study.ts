import type { LifeEvent } from "../../worker/index.ts";

const CHANGES: Readonly<Record<LifeEvent["event"], string>> = {
  withdrawn: "    shift: { caregiver: { availability: -2, attentiveness: -2 } }",
  parting: "    leave: [other_parent]\n    shift: { caregiver: { load: 1.5 } }",
  childcare:
    "    join:\n      - { name: teacher, hours: [2, 8], nights: 0, otherwise: centre, care: { availability: 2.4, attentiveness: 0.4 } }",
};

/** The same as a study: twins with and without the event, of caregivers who answer much or little. */
export function studyOf({ event, years, months, seed }: LifeEvent): string {
  const age = Math.round(365 * years);
  const end = age + 30 * months;
  return `bowlby: 1
title: A life event
seeds: [${seed}]
people: { children: 20 }
household:
  - { name: caregiver, nights: 1, otherwise: centre }
  - { name: other_parent, hours: [8, 14], nights: 0, otherwise: centre }
changes:
  - name: ${event}
    ageDays: ${age}
    days: ${30 * months}
${CHANGES[event]}
procedures:
  - { hold: interview, ageDays: ${age}, name: before }
  - { hold: interview, ageDays: ${end}, name: at_its_end }
  - { hold: interview, ageDays: ${end + 365}, name: a_year_later }
factors:
  ${event}.share: { values: [0, 1] }
  once:
    levels:
      answered: { caregiver.availability: 2.4, caregiver.attentiveness: 0.4, other_parent.availability: 2.4, other_parent.attentiveness: 0.4 }
      rebuffed: { caregiver.availability: -0.5, caregiver.attentiveness: 0.8, other_parent.availability: -0.5, other_parent.attentiveness: 0.8 }
outputs:
  figures:
    - { x: ${event}.share, y: a_year_later_expectation_logit, by: once }
`;
}
