/** Who finds whom, and what being apart does. */
export const pairingWorks = {
  kirkpatrickDavis1994: {
    authors: "Kirkpatrick & Davis",
    year: 1994,
    title: "Attachment style, gender, and relationship stability: A longitudinal analysis",
    where: "Journal of Personality and Social Psychology 66:502-512",
    seen: "known, not re-read",
  },
  diamondHicksOtterHenderson2008: {
    authors: "Diamond, Hicks & Otter-Henderson",
    year: 2008,
    title:
      "Every time you go away: Changes in affect, behavior, and physiology associated with travel-related separations from romantic partners",
    where: "Journal of Personality and Social Psychology 95:385-403",
    seen: "known, not re-read",
  },
} as const;
