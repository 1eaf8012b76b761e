/** Days without a partner. */
export const apart = {
  apart: {
    levers: "Somebody grown, and a partner",
    note: "Eight grown people with one kind of childhood. Each lives with a partner who grew up somewhere in the community, and then without it.",
    met: "What they met in their first year",
    partner: "The partner …",
    why: { journey: "is away for a week, and comes back", death: "dies" },
    together: "Days they have lived together",
    together_ends: ["ten", "a year"] as [string, string],
    days: "days",
    company: "Hours a day the one who brought them up is at hand meanwhile",
    company_ends: ["nobody is there", "half the day"] as [string, string],
    hours: "h/day",
    seed: "Chance",
    another: "Other people",
    question: {
      journey:
        "Beside others whose signals were answered: will the week without the partner rouse these people more, or less?",
      death: "For how long will the partner be missed enough to be called for?",
    },
    rises: { more: "more", less: "less", alike: "cannot be told apart" },
    lasts: { days: "days", weeks: "weeks", months: "months", years: "a year or more" },
    live: "Live these days",
    without: "The days without the partner",
    computing: "They grow up, live with a partner, and then without …",
    empty: "Choose, guess, and let these days be lived.",
    expected: "You expected",
    came_out: "It came out",
    groups: { own: "these people", answered: "others who were answered" },
    n: "Each group n =",
    anxiety: "anxiety with the partner (logit, mean)",
    avoidance: "avoidance with the partner (logit, mean)",
    rise: "rise of arousal in the first days (0 to 1, mean)",
    missed: "days missed: the middle one (shortest – longest)",
    more: "Difference of the rise, person by person, mean with 95 % interval",
    day: "day without the partner",
    before: "before",
    after: "after",
    title: {
      calls: "Calls for the partner, in vain",
      arousal: "How aroused the body is",
      countedOn: "How far the partner is still counted on",
    },
    axis: {
      calls: "calls a day, by loudness",
      arousal: "mean arousal, 0 to 1",
      countedOn: "counted on, 0 to 1",
    },
    calls_note:
      "Line: mean; band: its 95 % interval. A call may be a thought, a photograph or a walk to the door: it is reaching for somebody who does not answer.",
    ever_closer: "After a death days are drawn ever closer, so that two years have room.",
    arousal_note:
      "Mean over waking hours, with its 95 % interval; single marks are the week before and, after a journey, the week after. Cortisol would follow it.",
    counted_note:
      "Mean with its 95 % interval. Every call in vain takes some of it; where the line is level, nobody calls any more.",
    notice_title: "Things to notice",
    notice: {
      journey: [
        "Calls are most on the first days, bodies more aroused than before, and at home again they are calm.",
        "Let the one who brought them up be at hand: whoever is surer of that one misses nobody; for the others it is some comfort.",
      ],
      death: [
        "Yearning comes first. Each call makes the partner less counted on, and it is missed no more when little of that is left; arousal follows.",
        "Those who avoid come out of grief later: they call less, and what a call teaches they learn later.",
      ],
    },
    not_title: "What does not come out",
    not: {
      journey: [
        "A published study of journeys found people high in anxiety troubled by days apart. Here it is those high in avoidance: try care that comes only for loud cries, which makes for anxiety.",
        "Missing does not grow with the bond: a partner of ten days is missed no less than one of a year.",
      ],
      death: [
        "Grief passes within weeks or months for nearly everybody. In people it is longer, and for some it does not pass: here no loss is unresolved after two years, for want of reminders and of anything that keeps calling alive.",
        "Missing does not grow with the bond: a partner of ten days is missed no less than one of a year.",
      ],
    },
    caution:
      "Eight people of one model in each group, and nobody’s grief. It tells what follows from a child’s missing if a grown person has no other.",
  },
};
