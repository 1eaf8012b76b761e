/** Trials of a programme, held many times. */
export const trial = {
  trial: {
    title: "Your trial",
    notes: {
      sensitivity:
        "A programme for parents that truly works here, at the dose that published ones have: each of these children lived with it and without it. Your trial does not know that. It has some families, by chance in one arm or the other.",
      secure:
        "A programme for parents that truly works here, at the dose that published ones have: each of these children lived with it and without it. Your trial does not know that. It has some families, by chance in one arm or the other.",
      selfWorth:
        "A year of therapy with people who had little to count on: each of them lived it with a therapist who invites reflection, and with one who does not. Your trial does not know that. It has some of them, by chance in one arm or the other.",
    },
    outcome: "What is measured",
    outcomes: {
      sensitivity: "rated sensitivity, one visit of 15 minutes",
      secure: "secure in the Strange Situation, yes or no",
      selfWorth: "self-worth at the end of a therapy, if reflection is invited",
    },
    people: "How many take part",
    dropOut: "Leave before the end",
    treated: "Have what is tried",
    missing: "Of those who leave",
    ways: {
      completers: "nothing is counted: completers only",
      carried: "what was rated before is carried forward",
    },
    leave_themselves: "Clients stay away by their own alliance, in both arms; nobody else does.",
    none_before: "Nobody was coded before: completers only.",
    ends: {
      people: ["10", "1000"],
      dropOut: ["nobody", "60 %"],
      treated: ["a fifth", "four fifths"],
    },
    seed: "Chance",
    another: "other trials",
    question:
      "Your trial is held a thousand times. How many of the thousand find that it works (p < .05)?",
    bands: {
      few: "fewer than 200",
      some: "200 to 499",
      half: "500 to 799",
      most: "800 or more",
    },
    start: "Hold them",
    computing: "People live in both arms …",
    empty: "Choose a trial, say what you expect, and hold it.",
    result: "What came out",
    compared: "You expected: {expected}. It was: {happened}.",
    power:
      "Of {trials} trials with {people} people or families, {found} found that it works: a power of {power} % (95 % interval {low} to {high} %).",
    truth:
      "Among all {lives} who could take part it makes {truth} {unit}. Trials estimate {mean} on average, ± {spread} (SD).",
    found: "Those that found it report {found}: {times} times what it does.",
    nothing_found: "None found it.",
    wrong: "In {wrong} of a hundred trials those who had it came out worse.",
    needed: "For a power of 80 % it takes {needed} ({low} to {high}).",
    never: "Not even 20 000 are enough for a power of 80 %.",
    units: {
      sensitivity: "points of the rating",
      secure: "in a hundred more secure",
      selfWorth: "logits",
    },
    estimates: "What each trial reports",
    estimates_axis: {
      sensitivity: "difference, points of the rating",
      secure: "difference, in a hundred secure",
      selfWorth: "difference, logits of self-worth",
    },
    trials_axis: "trials",
    kinds: { found: "p < .05", open: "nothing found" },
    as_it_is: "as it is",
    estimates_note:
      "Each trial once, n = {trials}. Only the full bars are likely to be printed: read alone, they tell of a larger effect than there is.",
    curve: "Power against how many take part",
    curve_axis: "people or families in the trial",
    power_axis: "trials that find it (%)",
    curve_note:
      "1000 trials at each size, 95 % intervals (Wilson); the line is at 80 %. The lives of {lives} are taken for everybody: a power is no surer than they are.",
    spoken_estimates: "Estimates of {trials} trials around {mean}; {found} with p below .05.",
    terminal: "The same in a terminal",
    cautions: {
      sensitivity:
        "Drop-out here is by chance, the same in both arms. When those leave whom it does not help, completers only speak too well of it, in trials of any size.",
      secure:
        "Drop-out here is by chance, the same in both arms. When those leave whom it does not help, completers only speak too well of it, in trials of any size.",
      selfWorth:
        "Nobody can read self-worth as it is; a questionnaire errs, and would need more people. Change in therapies is faster here than is thought.",
    },
  },
} as const;
