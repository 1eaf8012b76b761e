/** Programmes for parents. */
export const programmes = {
  programmes: {
    title: "A programme",
    note: "It changes how caregivers care, from an age on. Nothing the child believes is touched, and no code.",
    practised: "What is practised",
    practices: {
      responsiveness: "responsiveness: see the signal, answer it promptly",
      reading: "reading the need: is the child going out or coming in?",
      fewerFrights: "fewer frightening acts",
      relief: "relief: support for the caregiver",
      touch: "for comparison: carrying more, asked or not",
    },
    moves: "Added to care:",
    dose: "Dose",
    begins: "Begins at age",
    children: "Children",
    days: "days",
    ends: {
      dose: ["nothing is done", "three steps"],
      begins: ["a month", "a year"],
      children: ["20", "400"],
    },
    homes: "Homes",
    which: {
      all: "of the community; in some the caregiver frightens",
      frightening: "every caregiver frightens at times",
    },
    seed: "Chance",
    another: "other children",
    question:
      "Of a hundred children whose caregivers take part, how many more become secure than would have anyway?",
    bands: {
      fewer: "fewer than 2",
      few: "2 to 9",
      some: "10 to 19",
      many: "20 or more",
    },
    start: "Try it",
    computing: "Every child grows up twice: without the programme, and with it …",
    empty: "Choose a programme, say what you expect, and try it.",
    seen: "What the trial sees",
    measures: {
      sensitivity: "Observed sensitivity",
      secure: "Secure (B)",
      disorganised: "Disorganised (D)",
    },
    axes: {
      sensitivity: "rating of one visit of 15 minutes, 1 to 9",
      secure: "share of children (%)",
      disorganised: "share of children (%)",
    },
    arms: { control: "nothing done", programme: "programme" },
    spoken: "{arm}: {point}, 95 % interval {low} to {high}",
    notes: {
      sensitivity:
        "At 12 months; means with 95 % intervals (Student’s t), n = {n} and {m}. One short visit rates with error, so the change in care is larger than it looks.",
      secure:
        "At 13 months; 95 % intervals (Wilson), n = {n} and {m}. Intervals that overlap do not show that nothing happened.",
      disorganised:
        "At 13 months; 95 % intervals (Wilson), n = {n} and {m}. Few children: do not read small differences.",
    },
    result: "What came out",
    compared: "You expected: {expected} more. It really was: {happened}.",
    trial: "As a trial reports it",
    more: "Of these children, half had the programme. In a hundred, {more} more were secure with it (95 % interval {low} to {high}).",
    sure: "So {needed} have to take part for one more secure child (95 % interval {low} to {high}).",
    harm: "So one fewer is secure for every {needed} who take part (95 % interval {low} to {high}).",
    unsure:
      "How many have to take part for one more secure child stays open: it may help up to one in {helped} or harm up to one in {harmed}, or do nothing at all.",
    truth: "As it really was",
    fates:
      "The same {n} children, each once without and once with the programme. No trial can see this.",
    fate: {
      stayed: "secure either way",
      became: "secure with the programme only",
      ceased: "secure without it only",
      never: "secure neither way",
    },
    really: "In a hundred of these children, {more} more became secure.",
    cases:
      "A trial would need {cases} children in each arm to see that in four trials of five (power 80 %, 5 % two-sided).",
    no_cases: "No trial is large enough to see a difference that is not there.",
    caution:
      "Some cease to be secure under better care: near a border of the code, chance decides. Sizes of steps are assumed; only the usual dose of responsiveness was fitted, to what observers rate.",
  },
} as const;
